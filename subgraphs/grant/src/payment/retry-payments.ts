import { isId, refuse, requireScope, type RequestContext } from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { lockHouseholds, requireOtherHouseholdHands } from '../beneficiary/guard-household-payments.js';
import { chosenIds } from '../case/grant-outcome.js';
import { StepKind } from '../case/step-kind.js';
import { judgeStep, recordHand } from '../case/take-step.js';
import { v7 } from 'uuid';
import type { RetryPaymentsInput } from './payment.inputs.js';
import { PaymentStatus } from './payment-status.js';
import { lockFundedGrants } from './lock-funded-grants.js';
import { Payment } from './payment.entity.js';

/**
 * Replaces failed payments by new ones, to the account that grant or household has now. They have references of their own:
 * a bank takes each once. @returns how many
 */
export async function retryPayments(
  ctx: RequestContext,
  em: EntityManager,
  input: RetryPaymentsInput,
): Promise<number> {
  requireScope(ctx.actor, 'grant:pay');
  const ids = chosenIds(input.paymentIds, 'paymentIds');
  const found = await em.find(Payment, { id: { $in: ids.filter(isId) } });
  if (found.length < ids.length)
    refuse('PAYMENT_NOT_FOUND', 'Not all of these payments are in your scope.', 'paymentIds');
  const grants = await lockFundedGrants(em, [...new Set(found.map(({ caseId }) => caseId))]);
  if (found.some(({ caseId }) => !grants.has(caseId)))
    refuse('PAYMENT_NOT_FOUND', 'Not all of these payments are yours to make.', 'paymentIds');
  const payments = await em.find(
    Payment,
    { id: { $in: ids } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { number: 'asc' }, refresh: true },
  );
  if (payments.some(({ status }) => status !== PaymentStatus.FAILED))
    refuse('STATE_CHANGED', 'Not all of these payments have failed. Load them again.', 'paymentIds');
  const households = await lockHouseholds(
    em,
    payments.flatMap(({ beneficiaryId }) => beneficiaryId ?? []),
  );
  await requireOtherHouseholdHands(ctx, em, payments, grants, 'paymentIds');
  for (const { caseId } of payments) {
    const locked = grants.get(caseId)!;
    const problem = judgeStep(ctx, StepKind.PAY, locked);
    if (problem) refuse(problem.code, `${locked.grant.number}: ${problem.message}`, 'paymentIds');
  }
  for (const locked of grants.values()) recordHand(ctx, em, StepKind.PAY, locked);
  for (const payment of payments) payment.status = PaymentStatus.CANCELLED;
  // A part has one payment at a time.
  await em.flush();
  for (const payment of payments) {
    const { grant } = grants.get(payment.caseId)!;
    const household = payment.beneficiaryId === null ? undefined : households.get(payment.beneficiaryId);
    em.persist(
      em.create(Payment, {
        id: v7(),
        caseId: payment.caseId,
        trancheId: payment.trancheId,
        unionId: payment.unionId,
        lineId: payment.lineId,
        amountFen: payment.amountFen,
        payeeName: household?.householdCode ?? grant.payeeName,
        payeeAccount: (household ?? grant).payeeAccount,
        payeeAccountHash: (household ?? grant).payeeAccountHash,
        beneficiaryId: payment.beneficiaryId,
        month: payment.month,
        batchId: null,
        status: PaymentStatus.PREPARED,
        preparedOn: ctx.today,
        paidOn: null,
        bankReference: null,
        failure: null,
      }),
    );
  }
  return payments.length;
}
