import { arrayLiteral, isId, monthOf, refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { StepKind } from '../case/step-kind.js';
import { judgeStep, recordStep } from '../case/take-step.js';
import { PaymentStatus } from '../payment/payment-status.js';
import { Payment } from '../payment/payment.entity.js';
import { judgeDecision, underWayFen } from '../payment/prepare-payments.js';
import { tooEarly } from '../rules/pay-year-of.js';
import type { Beneficiary } from './beneficiary.entity.js';
import { lockFundedGrant } from '../payment/lock-funded-grants.js';
import { dissolveOpenBatches } from '../payment/payment-batch.js';
import type { PrepareBeneficiaryPaymentsInput } from './beneficiary.inputs.js';
import { lockHouseholds, requireOtherHouseholdHands } from './guard-household-payments.js';

/** Most households of one request. Design: a batch takes no more. */
const MAX_HOUSEHOLDS = 5_000;

/**
 * Prepares the help of a month for households, all of them or none. A payment of the month that waits to go to an account
 * which its household has no more is replaced. @returns how many
 */
export async function prepareBeneficiaryPayments(
  ctx: RequestContext,
  em: EntityManager,
  input: PrepareBeneficiaryPaymentsInput,
): Promise<number> {
  requireScope(ctx.actor, 'grant:pay');
  const month = monthOf(input.month);
  const ids = input.payments.map(({ beneficiaryId }) => beneficiaryId.toLowerCase());
  refuseProblems(
    ['month', 'MONTH_INVALID', month <= ctx.today ? null : 'Help is prepared when its month has come.'],
    [
      'payments',
      'PAYMENTS_INVALID',
      ids.length >= 1 && ids.length <= MAX_HOUSEHOLDS && new Set(ids).size === ids.length
        ? null
        : `Name 1 to ${MAX_HOUSEHOLDS} households, each once.`,
    ],
    ...input.payments.map(
      ({ amount }, index) =>
        [
          `payments.${index}.amount`,
          'AMOUNT_INVALID',
          amount > 0n ? null : 'The amount must be more than nothing.',
        ] as const,
    ),
  );
  const locked = await lockFundedGrant(em, input.grantId, 'grantId');
  const { grant } = locked;
  const early = tooEarly(grant.year, ctx.today);
  const problem = judgeStep(ctx, StepKind.PAY, locked) ?? judgeDecision(grant);
  if (problem) refuse(problem.code, problem.message, 'grantId');
  if (early) refuse('TOO_EARLY', early, 'grantId');
  const households = await lockHouseholds(em, ids.filter(isId));
  const helped = await unionsBelow(em, grant.unionId, [...households.values()]);
  const known = await em.find(Payment, { caseId: grant.id, status: { $ne: PaymentStatus.CANCELLED } });
  const stale = known.filter((one) => one.month === month && isStale(one, households));
  const live = known.filter((one) => !stale.includes(one));
  const taken = new Set(live.flatMap((one) => (one.month === month ? [one.beneficiaryId] : [])));
  refuseProblems(
    ...ids.map((id, index) => {
      const household = households.get(id);
      return [
        `payments.${index}.beneficiaryId`,
        household && helped.has(household.unionId) ? 'MONTH_INVALID' : 'BENEFICIARY_NOT_FOUND',
        household && helped.has(household.unionId)
          ? whyNot(household, month, taken.has(id))
          : 'There is no such household at or below the union of this grant.',
      ] as const;
    }),
  );
  await requireOtherHouseholdHands(
    ctx,
    em,
    ids.map((beneficiaryId) => ({ caseId: grant.id, beneficiaryId })),
    new Map([[grant.id, locked]]),
    'payments',
  );
  const dueFen = input.payments.reduce((sum, { amount }) => sum + amount, 0n);
  if (underWayFen(live) + dueFen > grant.reservedFen)
    refuse('OVER_AWARD', 'More would be paid than is reserved for this grant.', 'payments');
  await dissolveOpenBatches(em, stale);
  for (const payment of stale) em.assign(payment, { status: PaymentStatus.CANCELLED, batchId: null });
  // A household has one payment of a month at a time.
  await em.flush();
  for (const [index, { amount }] of input.payments.entries()) {
    const household = households.get(ids[index]!)!;
    em.persist(
      em.create(Payment, {
        id: v7(),
        caseId: grant.id,
        trancheId: null,
        unionId: grant.unionId,
        lineId: grant.lineId!,
        amountFen: amount,
        payeeName: household.householdCode,
        payeeAccount: household.payeeAccount,
        payeeAccountHash: household.payeeAccountHash,
        beneficiaryId: household.id,
        month,
        batchId: null,
        status: PaymentStatus.PREPARED,
        preparedOn: ctx.today,
        paidOn: null,
        bankReference: null,
        failure: null,
      }),
    );
  }
  recordStep(ctx, em, StepKind.PAY, locked, { note: `编制付款 ${month.slice(0, 7)}`, amountFen: dueFen });
  return ids.length;
}

/** Whether a payment waits to go to an account that its household has no more; of households that are not asked for, none. */
function isStale(
  { status, beneficiaryId, payeeAccountHash }: Payment,
  households: ReadonlyMap<string, Beneficiary>,
): boolean {
  const household = beneficiaryId === null ? undefined : households.get(beneficiaryId);
  return (
    household !== undefined && status === PaymentStatus.PREPARED && household.payeeAccountHash !== payeeAccountHash
  );
}

/** Which unions of households lie at or below the union that a grant was given to. */
async function unionsBelow(
  em: EntityManager,
  unionId: string,
  households: readonly Beneficiary[],
): Promise<ReadonlySet<string>> {
  const below = await em.execute<{ id: string }[]>(
    `select place.id from tree.place place
      where place.id = any(?::uuid[]) and place.path operator(public.<@) (select tree.path_of(?::uuid))`,
    [arrayLiteral([...new Set(households.map((household) => household.unionId))]), unionId],
  );
  return new Set(below.map(({ id }) => id));
}

function whyNot({ registeredOn, removedOn }: Beneficiary, month: string, isTaken: boolean): string | null {
  if (isTaken) return 'This month is prepared or paid already.';
  if (month < monthOf(registeredOn)) return `This household was registered on ${registeredOn}.`;
  return removedOn !== null && month > removedOn ? `The hardship of this household ended on ${removedOn}.` : null;
}
