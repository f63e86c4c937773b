import {
  checkNotFuture,
  checkReason,
  isId,
  refuse,
  refuseProblems,
  requireScope,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DocumentKind } from '../case/document-kind.js';
import { GrantDocument } from '../case/grant-document.entity.js';
import { missingDocuments } from '../case/missing-documents.js';
import { StepKind } from '../case/step-kind.js';
import { takeStep, type LockedGrant } from '../case/take-step.js';
import { requireHandedOver } from '../donation/require-handed-over.js';
import { SchemeKind } from '../scheme/scheme-kind.js';
import { readTerms } from '../scheme/scheme-terms.js';
import { SchemeVersion } from '../scheme/scheme-version.entity.js';
import { Scheme } from '../scheme/scheme.entity.js';
import { ClawBack } from './claw-back.entity.js';
import { lockFundedGrant } from './lock-funded-grants.js';
import type { AcceptGrantInput, CloseGrantInput } from './payment.inputs.js';

/** Accepts what a grant was paid for. @returns its id */
export async function acceptGrant(ctx: RequestContext, em: EntityManager, input: AcceptGrantInput): Promise<string> {
  requireScope(ctx.actor, 'grant:check');
  refuseProblems(
    ['acceptedOn', 'DATE_IN_FUTURE', checkNotFuture(input.acceptedOn, ctx.today)],
    ['note', 'REASON_INVALID', input.note == null ? null : checkReason(input.note, 'The note')],
  );
  const locked = await lockFundedGrant(em, input.grantId, 'grantId');
  const { grant } = locked;
  takeStep(ctx, em, StepKind.ACCEPT, locked, { note: input.note?.trim() ?? null });
  const scheme = await em.findOneOrFail(Scheme, { id: grant.schemeId });
  if (input.documentId != null || scheme.kind === SchemeKind.CAPITAL_SUBSIDY) {
    const document =
      input.documentId != null && isId(input.documentId)
        ? await em.findOne(GrantDocument, {
            id: input.documentId,
            caseId: grant.id,
            kind: DocumentKind.ACCEPTANCE,
          })
        : null;
    if (!document) refuse('DOCUMENT_MISSING', 'Attach the report of acceptance to this grant first.', 'documentId');
  }
  await requireDocuments(em, locked, StepKind.ACCEPT);
  grant.acceptedOn = input.acceptedOn;
  return grant.id;
}

/** @throws Refusal `DOCUMENT_MISSING` while a document that the grant's own terms ask for at a step is not attached */
async function requireDocuments(em: EntityManager, { grant }: LockedGrant, step: StepKind): Promise<void> {
  const version = await em.findOneOrFail(SchemeVersion, { id: grant.versionId });
  const { documents } = readTerms(version.terms);
  const missing = (await missingDocuments(em, [grant.id], () => documents, step)).get(grant.id);
  if (missing) refuse('DOCUMENT_MISSING', missing, 'grantId');
}

/** Closes an accepted grant of which nothing is to come back. @returns its id */
export async function closeGrant(ctx: RequestContext, em: EntityManager, input: CloseGrantInput): Promise<string> {
  requireScope(ctx.actor, 'grant:check');
  refuseProblems(['closedOn', 'DATE_IN_FUTURE', checkNotFuture(input.closedOn, ctx.today)]);
  const locked = await lockFundedGrant(em, input.grantId, 'grantId');
  takeStep(ctx, em, StepKind.CLOSE, locked);
  if ((await em.count(ClawBack, { caseId: locked.grant.id, settledOn: null, withdrawnOn: null })) > 0)
    refuse('RETURN_OUTSTANDING', 'Money of this grant is still to be returned.', 'grantId');
  await requireHandedOver(em, locked.grant);
  if (locked.skipped.includes(StepKind.ACCEPT)) await requireDocuments(em, locked, StepKind.ACCEPT);
  await requireDocuments(em, locked, StepKind.CLOSE);
  locked.grant.closedOn = input.closedOn;
  return locked.grant.id;
}
