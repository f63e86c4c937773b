import { checkReason, refuse, Refusal, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { versionOn, weighApplication } from '../calculation/weigh-application.js';
import { writeCalculation } from '../calculation/stored-calculation.js';
import { loadScheme } from '../scheme/load-scheme.js';
import { readTerms } from '../scheme/scheme-terms.js';
import { SchemeVersion } from '../scheme/scheme-version.entity.js';
import { restOnEvaluation } from '../evaluation/rest-on-evaluation.js';
import { checkSubject } from '../subject/check-subject.js';
import { missingDocuments } from './missing-documents.js';
import { GrantItem } from './grant-item.entity.js';
import { GrantStatus } from './grant-status.js';
import { lockSchemeGrants } from './lock-scheme-grants.js';
import type { SubmitGrantInput, WithdrawGrantInput } from './grant.types.js';
import { StepKind } from './step-kind.js';
import { judgeStep, lockGrant, takeStep } from './take-step.js';

/**
 * Hands an application in: what stands against it is refused all at once, warnings until they are confirmed, and the
 * calculation is stored with its trace. Under new terms a draft must be saved again first, so that nobody applies under
 * terms he has not seen.
 * @returns its id
 */
export async function submitGrant(ctx: RequestContext, em: EntityManager, input: SubmitGrantInput): Promise<string> {
  requireScope(ctx.actor, 'grant:apply');
  const locked = await lockGrant(em, input.id, 'id');
  const { grant } = locked;
  const closed = judgeStep(ctx, StepKind.APPLY, locked);
  if (closed) throw new Refusal({ ...closed, field: ['id'] });
  const scheme = await loadScheme(em, grant.schemeId, 'id');
  if (grant.status === GrantStatus.DRAFT) {
    const version = await versionOn(em, scheme.id, ctx.today);
    if (version.id !== grant.versionId)
      refuse(
        'VERSION_CHANGED',
        `New terms are in force since ${version.effectiveFrom}. Save the draft again and look at its amount.`,
        'id',
      );
    grant.appliedOn = ctx.today;
  }
  const version = await em.findOneOrFail(SchemeVersion, { id: grant.versionId });
  const terms = readTerms(version.terms);
  const items = await em.find(GrantItem, { caseId: grant.id }, { orderBy: { position: 'asc' } });
  if (terms.ratings.length > 0) await lockSchemeGrants(em, scheme.id);
  await checkSubject(em, scheme.subjectKind, grant.unionId, grant);
  const { calculation, payYear, checks, warnings, evaluated } = await weighApplication(
    em,
    scheme,
    terms,
    {
      ...grant,
      grantId: grant.id,
      items: items.map(({ itemKey, quantity, askedFen }) => ({ key: itemKey, quantity, askedFen })),
    },
    grant.appliedOn,
  );
  const missing = await missingDocuments(em, [grant.id], () => terms.documents, StepKind.APPLY);
  refuseProblems(['note', 'REASON_MISSING', input.note ? checkReason(input.note, 'The note') : null], ...checks, [
    'documents',
    'DOCUMENT_MISSING',
    missing.get(grant.id) ?? null,
  ]);
  const open = warnings.filter(([, code, problem]) => problem !== null && !input.confirmed.includes(code));
  const [first, ...others] = open.map(([field, code, problem]) => ({
    code,
    message: problem!,
    field: field.split('.'),
  }));
  if (first) throw new Refusal(first, ...others);
  grant.year = payYear;
  grant.appliedFen = calculation.askedFen;
  grant.calculation = writeCalculation(calculation);
  if (evaluated) await restOnEvaluation(em, [{ locked, evaluated }]);
  for (const [index, item] of items.entries()) item.grantedFen = calculation.itemsFen[index]!;
  takeStep(ctx, em, StepKind.APPLY, locked, { note: input.note?.trim() || null, amountFen: calculation.askedFen });
  return grant.id;
}

/** Takes an application back. @returns its id */
export async function withdrawGrant(
  ctx: RequestContext,
  em: EntityManager,
  input: WithdrawGrantInput,
): Promise<string> {
  requireScope(ctx.actor, 'grant:apply');
  refuseProblems(['note', 'REASON_MISSING', checkReason(input.note)]);
  const locked = await lockGrant(em, input.id, 'id');
  takeStep(ctx, em, StepKind.WITHDRAW, locked, { note: input.note.trim() });
  return locked.grant.id;
}
