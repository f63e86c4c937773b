import { isId, refuse, requireScope, type DownloadFile, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { decryptField } from '../privacy/field-cipher.js';
import { fieldKeys } from '../privacy/field-keys.js';
import { logIdentityRead } from '../worker/read-identity.js';
import { loadClaimFacts } from './adjudicate-claim.js';
import { ClaimDocument, documentPlace, type DocumentContent } from './claim-document.entity.js';
import { Claim } from './claim.entity.js';
import type { OpenMedicalClaimDocumentInput } from './claim.types.js';

/** Writes down who opens a document, which names the person, and why. @returns its id @throws Refusal `REASON`, `DOCUMENT_NOT_FOUND` */
export async function logDocumentRead(
  ctx: RequestContext,
  em: EntityManager,
  input: OpenMedicalClaimDocumentInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:handle');
  const document = isId(input.id) ? await em.findOne(ClaimDocument, { id: input.id }) : null;
  const claim = document && (await em.findOne(Claim, { id: document.claimId }));
  if (!document || !claim) return refuse('DOCUMENT_NOT_FOUND', 'You handle no claim with such a document.', 'id');
  const { workerId } = await loadClaimFacts(em, claim);
  await logIdentityRead(ctx, em, { ...input, workerId });
  return document.id;
}

/** The document that a link was made for; null when the reader no longer handles its claim. */
export async function downloadClaimDocument(ctx: RequestContext, id: string): Promise<DownloadFile | null> {
  requireScope(ctx.actor, 'health:handle');
  const document = isId(id)
    ? await ctx.read((em) => em.findOne(ClaimDocument, { id }, { populate: ['contentSealed'] }))
    : null;
  if (!document) return null;
  const text = decryptField(fieldKeys(), documentPlace(document.id), document.contentSealed);
  const { fileName, mediaType, base64 } = JSON.parse(text) as DocumentContent;
  return { fileName, mediaType, body: once(Buffer.from(base64, 'base64')) };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
