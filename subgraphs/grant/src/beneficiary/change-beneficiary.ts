import {
  checkNotFuture,
  isId,
  mutate,
  refuse,
  refuseProblems,
  requireScope,
  type MutationOutcome,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { hashAccount } from '../case/payee-account.js';
import { checkBeneficiary } from '../rules/check-beneficiary.js';
import { makeBeneficiaryCode } from './beneficiary-code.js';
import { Beneficiary } from './beneficiary.entity.js';
import type { BeneficiaryCodeInput, EndBeneficiaryInput, RegisterBeneficiaryInput } from './beneficiary.inputs.js';
import { recordAccount } from './change-beneficiary-account.js';
import { loadHousehold } from './load-household.js';

/** Puts a household on the register of a union. @returns its id */
export async function registerBeneficiary(
  ctx: RequestContext,
  em: EntityManager,
  input: RegisterBeneficiaryInput,
): Promise<string> {
  requireScope(ctx.actor, 'grant:apply');
  refuseProblems(
    ...checkBeneficiary({ ...input, monthlyIncomeFen: input.monthlyIncome }).map(
      ([field, problem]) => [field, 'BENEFICIARY_INVALID', problem] as const,
    ),
    ['registeredOn', 'DATE_IN_FUTURE', checkNotFuture(input.registeredOn, ctx.today)],
  );
  const [scope] = isId(input.unionId)
    ? await em.execute<{ inside: boolean }[]>('select tree.in_scope(?::uuid) as inside', [input.unionId])
    : [];
  if (!scope?.inside) refuse('UNION_NOT_FOUND', 'There is no such union in your scope.', 'unionId');
  // Two who register the same household take turns.
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`grants.beneficiary ${input.unionId}`]);
  if ((await em.count(Beneficiary, { unionId: input.unionId, householdCode: input.householdCode })) > 0)
    refuse('CODE_TAKEN', 'This union has a household of that code already.', 'householdCode');
  const household = em.create(Beneficiary, {
    id: v7(),
    unionId: input.unionId,
    householdCode: input.householdCode,
    cause: input.cause,
    members: input.members,
    employed: input.employed,
    monthlyIncomeFen: input.monthlyIncome,
    payeeAccount: input.payeeAccount,
    payeeAccountHash: hashAccount(input.payeeAccount),
    registeredOn: input.registeredOn,
    removedOn: null,
    tokenHash: null,
    tokenIssuedAt: null,
  });
  em.persist(household);
  recordAccount(ctx, em, household, null);
  return household.id;
}

/** Records that the hardship of a household ended; its code ends with it. @returns its id */
export async function endBeneficiary(
  ctx: RequestContext,
  em: EntityManager,
  input: EndBeneficiaryInput,
): Promise<string> {
  requireScope(ctx.actor, 'grant:apply');
  const household = await loadHousehold(em, input.beneficiaryId);
  refuseProblems(
    ['removedOn', 'DATE_IN_FUTURE', checkNotFuture(input.removedOn, ctx.today)],
    [
      'removedOn',
      'ENDS_BEFORE_START',
      input.removedOn >= household.registeredOn ? null : `It was registered on ${household.registeredOn}.`,
    ],
  );
  em.assign(household, { removedOn: input.removedOn, tokenHash: null, tokenIssuedAt: null });
  return household.id;
}

/**
 * Issues a code for the wall of a household; the one before ends. It is the one result that a repeated request does not
 * get again: the code is kept nowhere.
 */
export async function issueBeneficiaryCode(
  ctx: RequestContext,
  input: BeneficiaryCodeInput,
): Promise<MutationOutcome & { readonly code: string | null }> {
  requireScope(ctx.actor, 'grant:apply');
  let code: string | null = null;
  const outcome = await mutate(ctx, 'issueBeneficiaryCode', input, async (em) => {
    const household = await loadHousehold(em, input.beneficiaryId);
    if (household.removedOn !== null)
      refuse('BENEFICIARY_ENDED', 'The hardship of this household has ended.', 'beneficiaryId');
    const fresh = makeBeneficiaryCode();
    em.assign(household, { tokenHash: fresh.hash, tokenIssuedAt: ctx.now });
    code = fresh.code;
    return household.id;
  });
  return { ...outcome, code: outcome.result === null ? null : code };
}

/** Ends the code of a household, e.g. when it was photographed. @returns its id */
export async function revokeBeneficiaryCode(
  ctx: RequestContext,
  em: EntityManager,
  input: BeneficiaryCodeInput,
): Promise<string> {
  requireScope(ctx.actor, 'grant:apply');
  const household = await loadHousehold(em, input.beneficiaryId);
  em.assign(household, { tokenHash: null, tokenIssuedAt: null });
  return household.id;
}
