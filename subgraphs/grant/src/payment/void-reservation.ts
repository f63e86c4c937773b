import { checkNotFuture, checkReason, refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { GrantStatus } from '../case/grant-status.js';
import { StepKind } from '../case/step-kind.js';
import { recordStep, requireOtherHands } from '../case/take-step.js';
import { bookEntries } from '../ledger/book-entries.js';
import { EntryKind } from '../ledger/entry-kind.js';
import type { VoidReservationInput } from './payment.inputs.js';
import { dissolveOpenBatches } from './payment-batch.js';
import { PaymentStatus } from './payment-status.js';
import { Payment } from './payment.entity.js';
import { TrancheStatus } from './tranche-status.js';
import { lockFundedGrant } from './lock-funded-grants.js';
import { Tranche } from './tranche.entity.js';

/**
 * Sets the rest of a reservation free: no more is paid of the grant, and what was paid is all that stands of its award.
 * One of which something was paid is paid then; one of which nothing was is closed. A batch that its payments lie in is
 * dissolved, and refused once the bank has its file.
 * @returns id of the grant
 */
export async function voidReservation(
  ctx: RequestContext,
  em: EntityManager,
  input: VoidReservationInput,
): Promise<string> {
  requireScope(ctx.actor, 'grant:pay');
  refuseProblems(
    ['bookedOn', 'DATE_IN_FUTURE', checkNotFuture(input.bookedOn, ctx.today)],
    ['reason', 'REASON_INVALID', checkReason(input.reason)],
  );
  const locked = await lockFundedGrant(em, input.grantId, 'grantId');
  const { grant } = locked;
  requireOtherHands(ctx, StepKind.RESERVE, locked, 'grantId');
  if (grant.reservedFen === 0n) refuse('NOTHING_RESERVED', 'Nothing is reserved for this grant.', 'grantId');
  await dissolveOpenBatches(em, await em.find(Payment, { caseId: grant.id, status: PaymentStatus.PREPARED }));
  // A file for the bank may have been written until this moment.
  const payments = await em.find(
    Payment,
    { caseId: grant.id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { number: 'asc' }, refresh: true },
  );
  if (payments.some(({ status }) => status === PaymentStatus.ORDERED))
    refuse('PAYMENTS_UNDER_WAY', 'Payments of this grant are with the bank. Wait for its answer.', 'grantId');
  const note = input.reason.trim();
  for (const payment of payments) if (payment.status !== PaymentStatus.PAID) payment.status = PaymentStatus.CANCELLED;
  const paid = new Set(payments.flatMap((one) => (one.status === PaymentStatus.PAID ? [one.trancheId] : [])));
  for (const tranche of await em.find(Tranche, { caseId: grant.id }))
    if (!paid.has(tranche.id)) em.assign(tranche, { status: TrancheStatus.CANCELLED, metOn: null });
  const amountFen = grant.reservedFen;
  if (grant.disbursedFen > 0n) {
    grant.status = GrantStatus.PAID;
    recordStep(ctx, em, StepKind.RESERVE, locked, { note, amountFen: -amountFen });
  } else {
    grant.status = GrantStatus.CLOSED;
    grant.closedOn = input.bookedOn;
    recordStep(ctx, em, StepKind.CLOSE, locked, { note, amountFen: -amountFen });
  }
  await bookEntries(ctx, em, [
    {
      kind: EntryKind.VOID,
      lineId: grant.lineId!,
      unionId: grant.unionId,
      caseId: grant.id,
      amountFen,
      bookedOn: input.bookedOn,
      note,
    },
  ]);
  // Only now: an award is never less than what is reserved and paid of it.
  grant.awardedFen -= amountFen;
  return grant.id;
}
