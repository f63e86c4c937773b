import type { InputCheck } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { randomUUID } from 'node:crypto';
import { encryptField } from '../privacy/field-cipher.js';
import type { FieldKeys } from '../privacy/field-keys.js';
import type { ClaimDocumentKind } from './claim-document-kind.js';
import { documentPlace, type DocumentContent } from './claim-document.entity.js';
import type { MedicalClaimDocumentInput } from './claim.types.js';

/** Most bytes of one document, and most documents of a claim. */
const MOST_BYTES = 2 * 1024 * 1024;
const MOST_DOCUMENTS = 10;

/** A document that can be stored. */
export interface NewDocument {
  readonly kind: ClaimDocumentKind;
  readonly size: number;
  readonly content: DocumentContent;
}

/** Reads the documents of an input, with everything that is wrong with them. */
export function readDocuments(inputs: readonly MedicalClaimDocumentInput[]): {
  readonly documents: readonly NewDocument[];
  readonly checks: readonly InputCheck[];
} {
  const count = inputs.length >= 1 && inputs.length <= MOST_DOCUMENTS;
  const checks: InputCheck[] = [
    ['documents', 'CLAIM_DOCUMENTS', count ? null : `Attach 1 to ${MOST_DOCUMENTS} documents.`],
  ];
  const documents = inputs.slice(0, MOST_DOCUMENTS).map(({ kind, fileName, mediaType, contentBase64 }, at) => {
    const isBase64 = /^[A-Za-z0-9+/]+={0,2}$/.test(contentBase64) && contentBase64.length % 4 === 0;
    const size = isBase64 ? Buffer.byteLength(contentBase64, 'base64') : 0;
    const check = (field: string, code: string, problem: string | null): void =>
      void checks.push([`documents.${at}.${field}`, code, problem]);
    check(
      'fileName',
      'NAME_INVALID',
      /^[^\p{Cc}\p{Cs}/\\]{1,200}$/u.test(fileName.trim()) ? null : 'A file name has 1 to 200 characters, no / or \\.',
    );
    check(
      'mediaType',
      'CLAIM_DOCUMENT_TYPE',
      /^(image\/(jpeg|png)|application\/pdf)$/.test(mediaType) ? null : 'Attach a PDF, JPEG or PNG file.',
    );
    check('contentBase64', 'CLAIM_DOCUMENT_TYPE', size > 0 ? null : 'The content is the file’s bytes as base64.');
    check('contentBase64', 'CLAIM_DOCUMENT_LARGE', size <= MOST_BYTES ? null : 'A document has at most 2 MB.');
    return { kind, size, content: { fileName: fileName.trim(), mediaType, base64: contentBase64 } };
  });
  return { documents, checks };
}

/** Stores the documents of a claim, encrypted. */
export async function writeDocuments(
  em: EntityManager,
  keys: FieldKeys,
  { claimId, unionId }: { readonly claimId: string; readonly unionId: string },
  documents: readonly NewDocument[],
): Promise<void> {
  for (const { kind, size, content } of documents) {
    const id = randomUUID();
    await em.execute(
      `insert into health.claim_document (id, claim_id, union_id, kind, size, content_sealed) values (?, ?, ?, ?, ?, ?)`,
      [id, claimId, unionId, kind, size, encryptField(keys, documentPlace(id), JSON.stringify(content))],
    );
  }
}
