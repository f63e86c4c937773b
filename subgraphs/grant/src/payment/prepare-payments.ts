import { requireScope, type RequestContext, type UserError } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { chosenIds, done, refused, type GrantOutcome } from '../case/grant-outcome.js';
import type { Grant } from '../case/grant.entity.js';
import { StepKind } from '../case/step-kind.js';
import { judgeStep, recordStep } from '../case/take-step.js';
import { tooEarly } from '../rules/pay-year-of.js';
import type { PreparePaymentsInput } from './payment.inputs.js';
import { PaymentStatus } from './payment-status.js';
import { Payment } from './payment.entity.js';
import { TrancheStatus } from './tranche-status.js';
import { lockFundedGrants } from './lock-funded-grants.js';
import { Tranche } from './tranche.entity.js';

/**
 * Makes a payment of each part that is due and has none: its milestone is met, or its month has come. A grant without
 * parts is paid at once. Each grant is judged alone.
 */
export async function preparePayments(
  ctx: RequestContext,
  em: EntityManager,
  input: PreparePaymentsInput,
): Promise<GrantOutcome[]> {
  requireScope(ctx.actor, 'grant:pay');
  const ids = chosenIds(input.grantIds);
  const locked = await lockFundedGrants(em, ids);
  const known = [...locked.keys()];
  const tranches = Map.groupBy(
    await em.find(Tranche, { caseId: { $in: known } }, { orderBy: { position: 'asc' } }),
    (tranche) => tranche.caseId,
  );
  const payments = Map.groupBy(
    await em.find(Payment, { caseId: { $in: known }, status: { $ne: PaymentStatus.CANCELLED } }),
    (payment) => payment.caseId,
  );
  return ids.map((id): GrantOutcome => {
    const one = locked.get(id);
    if (!one) return refused(id, told('GRANT_NOT_FOUND', 'There is no such grant in your scope.'));
    const { grant } = one;
    const early = tooEarly(grant.year, ctx.today);
    const problem = judgeStep(ctx, StepKind.PAY, one) ?? (early ? told('TOO_EARLY', early) : judgeDecision(grant));
    if (problem) return refused(id, problem);
    const live = payments.get(id) ?? [];
    const due = duePayments(grant, tranches.get(id) ?? [], live, ctx.today);
    if (due.length === 0) return refused(id, told('NOTHING_DUE', 'No part of this grant is due and unpaid.'));
    const dueFen = due.reduce((sum, { amountFen }) => sum + amountFen, 0n);
    if (underWayFen(live) + dueFen > grant.reservedFen)
      return refused(id, told('OVER_AWARD', 'More would be paid than is reserved for this grant.'));
    for (const { tranche, amountFen } of due) em.persist(paymentOf(em, grant, tranche, amountFen, ctx.today));
    recordStep(ctx, em, StepKind.PAY, one, { note: '编制付款', amountFen: dueFen });
    return done(id);
  });
}

/** What is on its way and not in the ledger yet; fen. */
export function underWayFen(payments: readonly Payment[]): bigint {
  return payments
    .filter(({ status }) => status !== PaymentStatus.PAID && status !== PaymentStatus.CANCELLED)
    .reduce((sum, { amountFen }) => sum + amountFen, 0n);
}

/** Whether the meeting that decided stands on record, before the payment. Source: S114. */
export function judgeDecision({ decidedOn, decisionNumber }: Grant): UserError | null {
  return decidedOn === null || !decisionNumber
    ? told('DECISION_MISSING', 'Record number and date of the meeting that decided it first.')
    : null;
}

const told = (code: string, message: string): UserError => ({ code, message, field: null });

interface DuePayment {
  readonly tranche: Tranche | null;
  readonly amountFen: bigint;
}

function duePayments(
  grant: Grant,
  tranches: readonly Tranche[],
  live: readonly Payment[],
  today: string,
): readonly DuePayment[] {
  if (tranches.length === 0) {
    const amountFen = grant.reservedFen - underWayFen(live);
    return amountFen > 0n ? [{ tranche: null, amountFen }] : [];
  }
  const taken = new Set(live.map(({ trancheId }) => trancheId));
  return tranches
    .filter(
      (tranche) =>
        !taken.has(tranche.id) &&
        (tranche.status === TrancheStatus.MET ||
          (tranche.status === TrancheStatus.PLANNED && tranche.month !== null && tranche.dueOn <= today)),
    )
    .map((tranche) => ({ tranche, amountFen: tranche.amountFen }));
}

function paymentOf(
  em: EntityManager,
  grant: Grant,
  tranche: Tranche | null,
  amountFen: bigint,
  preparedOn: string,
): Payment {
  return em.create(Payment, {
    id: v7(),
    caseId: grant.id,
    trancheId: tranche?.id ?? null,
    unionId: grant.unionId,
    lineId: grant.lineId!,
    amountFen,
    payeeName: grant.payeeName,
    payeeAccount: grant.payeeAccount,
    payeeAccountHash: grant.payeeAccountHash,
    beneficiaryId: null,
    month: tranche?.month ?? null,
    batchId: null,
    status: PaymentStatus.PREPARED,
    preparedOn,
    paidOn: null,
    bankReference: null,
    failure: null,
  });
}
