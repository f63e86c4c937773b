import { refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import { documentType } from '../rules/document-type.js';
import { ENDED_WITHOUT_MONEY, OPEN_TO_APPLICANT } from '../rules/may-step.js';
import { GrantDocument } from './grant-document.entity.js';
import { GrantStatus } from './grant-status.js';
import type { AttachGrantDocumentInput } from './grant.types.js';
import { StepKind } from './step-kind.js';
import { lockGrant, recordHand, requireOtherHands } from './take-step.js';

/** Most bytes of one document: 5 MB. */
export const MAX_DOCUMENT_BYTES = 5 * 1024 * 1024;

/** Most documents of one grant. Design: a page shows them all. */
const MAX_DOCUMENTS = 50;

/** Attaches a document to a grant that is not closed. @returns the grant's id */
export async function attachGrantDocument(
  ctx: RequestContext,
  em: EntityManager,
  input: AttachGrantDocumentInput,
): Promise<string> {
  requireScope(ctx.actor, 'grant:attach');
  const isBase64 = /^[A-Za-z0-9+/]*={0,2}$/.test(input.content) && input.content.length % 4 === 0;
  const content = isBase64 ? Buffer.from(input.content, 'base64') : Buffer.alloc(0);
  refuseProblems(
    [
      'fileName',
      'NAME_INVALID',
      /^[^\p{Cc}\p{Cs}/\\]{1,200}$/u.test(input.fileName.trim())
        ? null
        : 'A file name has 1 to 200 characters, no / or \\.',
    ],
    [
      'content',
      'CONTENT_INVALID',
      isBase64 && content.length > 0 ? null : 'The content is the file’s bytes as base64.',
    ],
    [
      'content',
      'DOCUMENT_TOO_LARGE',
      content.length <= MAX_DOCUMENT_BYTES ? null : 'A document has at most 5 MB. Scan it in fewer points.',
    ],
  );
  const type = documentType(input.fileName, content);
  if ('problem' in type) {
    return type.problem === 'CONTENT_DIFFERS'
      ? refuse('CONTENT_DIFFERS', 'The file is not what its name says. Save it anew, and attach that.', 'content')
      : refuse('MEDIA_TYPE_INVALID', 'A document is a PDF, a PNG or JPEG picture, a DOCX, XLSX or CSV.', 'fileName');
  }
  const locked = await lockGrant(em, input.grantId, 'grantId');
  const { grant } = locked;
  if (grant.status === GrantStatus.CLOSED || ENDED_WITHOUT_MONEY.includes(grant.status))
    refuse('STATE_CHANGED', `This grant is ${grant.status}: nothing is added to it.`, 'grantId');
  if ((await em.count(GrantDocument, { caseId: grant.id })) >= MAX_DOCUMENTS)
    refuse('TOO_MANY_DOCUMENTS', `A grant has up to ${MAX_DOCUMENTS} documents.`, 'grantId');
  // Papers that come with an application are part of it.
  if (OPEN_TO_APPLICANT.includes(grant.status)) {
    requireOtherHands(ctx, StepKind.WRITE, locked, 'grantId');
    recordHand(ctx, em, StepKind.WRITE, locked);
  }
  em.persist(
    em.create(GrantDocument, {
      id: v7(),
      caseId: grant.id,
      unionId: grant.unionId,
      kind: input.kind,
      fileName: input.fileName.trim(),
      mediaType: type.mediaType,
      size: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
      content,
    }),
  );
  return grant.id;
}
