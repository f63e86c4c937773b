import {
  checkNotFuture,
  checkReason,
  isId,
  Refusal,
  refuse,
  refuseProblems,
  requireScope,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { GrantDocument } from '../case/grant-document.entity.js';
import { Grant } from '../case/grant.entity.js';
import { checkUse } from '../rules/check-use.js';
import { SchemeKind } from '../scheme/scheme-kind.js';
import { Scheme } from '../scheme/scheme.entity.js';
import { grantUseRefusalOf } from './grant-use-refusal.js';
import { GrantUse } from './grant-use.entity.js';
import type { RecordGrantUseInput, TakeBackGrantUseInput } from './grant-use.types.js';

/**
 * Records what the recipient of a refund spent of it. Two who spend the rest at once take turns; the second is refused.
 * @returns id of the use
 * @throws Refusal `NO_USE_TO_RECORD`, `USE_ABOVE_PAID`
 */
export async function recordGrantUse(
  ctx: RequestContext,
  em: EntityManager,
  input: RecordGrantUseInput,
): Promise<string> {
  requireScope(ctx.actor, 'grant:apply');
  const recipients = input.recipients?.trim() || null;
  refuseProblems(
    ...checkUse({ usedFor: input.usedFor, amountFen: input.amount, recipients }).map(
      ([field, problem]) => [field, 'USE_INVALID', problem] as const,
    ),
    ['usedOn', 'DATE_IN_FUTURE', checkNotFuture(input.usedOn, ctx.today)],
  );
  const grant = isId(input.grantId) ? await em.findOne(Grant, { id: input.grantId }) : null;
  if (!grant) refuse('GRANT_NOT_FOUND', 'There is no such grant in your scope.', 'grantId');
  const scheme = await em.findOneOrFail(Scheme, { id: grant.schemeId });
  if (scheme.kind !== SchemeKind.DUES_REFUND)
    refuse(
      'NO_USE_TO_RECORD',
      'Uses are recorded of refunds of dues. Other grants are accounted for by their documents and their acceptance.',
      'grantId',
    );
  if (input.documentId != null && !(await isOfGrant(em, input.documentId, grant.id)))
    refuse('GRANT_DOCUMENT_NOT_FOUND', 'This grant has no such document. Attach it first.', 'documentId');
  return write(ctx, em, {
    caseId: grant.id,
    unionId: grant.unionId,
    usedFor: input.usedFor.trim(),
    amountFen: input.amount,
    usedOn: input.usedOn,
    recipients,
    documentId: input.documentId ?? null,
    correctsId: null,
    reason: null,
  });
}

/**
 * Takes a use back by the same use again, which counts as less.
 * @returns id of the correction
 * @throws Refusal `ALREADY_CORRECTED`
 */
export async function takeBackGrantUse(
  ctx: RequestContext,
  em: EntityManager,
  input: TakeBackGrantUseInput,
): Promise<string> {
  requireScope(ctx.actor, 'grant:apply');
  refuseProblems(['reason', 'REASON_INVALID', checkReason(input.reason)]);
  const use = isId(input.useId) ? await em.findOne(GrantUse, { id: input.useId }) : null;
  if (!use) refuse('USE_NOT_FOUND', 'There is no such use in your scope.', 'useId');
  if (use.correctsId !== null || (await em.count(GrantUse, { correctsId: use.id })) > 0)
    refuse('ALREADY_CORRECTED', 'This use is taken back already, or takes one back. Load it again.', 'useId');
  const { caseId, unionId, usedFor, amountFen, usedOn, recipients, documentId } = use;
  return write(ctx, em, {
    caseId,
    unionId,
    usedFor,
    amountFen,
    usedOn,
    recipients,
    documentId,
    correctsId: use.id,
    reason: input.reason.trim(),
  });
}

async function isOfGrant(em: EntityManager, documentId: string, caseId: string): Promise<boolean> {
  return isId(documentId) && (await em.count(GrantDocument, { id: documentId, caseId })) > 0;
}

async function write(
  ctx: RequestContext,
  em: EntityManager,
  facts: Omit<GrantUse, 'id' | 'actor' | 'actorName' | 'recordedAt'>,
): Promise<string> {
  const use = em.create(GrantUse, {
    ...facts,
    id: v7(),
    actor: ctx.actor?.accountId ?? '',
    actorName: ctx.actor?.name ?? '',
  });
  em.persist(use);
  await em.flush().catch((error: unknown) => {
    const told = grantUseRefusalOf(error);
    if (told) throw new Refusal(told);
    throw error;
  });
  return use.id;
}
