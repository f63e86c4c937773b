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
import { GrantStatus } from '../case/grant-status.js';
import { Grant } from '../case/grant.entity.js';
import { StepKind } from '../case/step-kind.js';
import { requireOtherHands } from '../case/take-step.js';
import { lockFundedGrant } from '../payment/lock-funded-grants.js';
import { ClawBack } from '../payment/claw-back.entity.js';
import { PaymentStatus } from '../payment/payment-status.js';
import { Payment } from '../payment/payment.entity.js';
import { bookEntries } from './book-entries.js';
import { EntryKind } from './entry-kind.js';
import { LedgerEntry } from './ledger-entry.entity.js';
import type { CorrectEntryInput } from './ledger.inputs.js';

/** What is undone in another way, and how. */
const OTHERWISE: Partial<Record<EntryKind, string>> = {
  [EntryKind.BUDGET]: 'Set the budget of the line anew instead.',
  [EntryKind.RESERVE]: 'Set the reservation free instead.',
  [EntryKind.VOID]: 'What was set free is not reserved again by a correction.',
};

/**
 * Takes an entry back by another one. A payment becomes one that failed, and a return is open again.
 * @returns id of the correction
 */
export async function correctEntry(ctx: RequestContext, em: EntityManager, input: CorrectEntryInput): Promise<string> {
  requireScope(ctx.actor, 'grant:pay');
  refuseProblems(
    ['bookedOn', 'DATE_IN_FUTURE', checkNotFuture(input.bookedOn, ctx.today)],
    ['reason', 'REASON_INVALID', checkReason(input.reason)],
  );
  const entry = isId(input.entryId) ? await em.findOne(LedgerEntry, { id: input.entryId }) : null;
  if (!entry) refuse('LEDGER_ENTRY_NOT_FOUND', 'There is no such entry in your scope.', 'entryId');
  const otherwise = OTHERWISE[entry.kind];
  if (otherwise) refuse('ENTRY_NOT_CORRECTABLE', otherwise, 'entryId');
  // Who pays does not decide what a line may spend.
  if (entry.kind === EntryKind.REAPPROPRIATE) requireScope(ctx.actor, 'grant:design');
  const note = input.reason.trim();
  const locked = entry.caseId === null ? null : await lockFundedGrant(em, entry.caseId, 'entryId');
  if (locked) requireOtherHands(ctx, StepKind.PAY, locked, 'entryId');
  const grant = locked?.grant ?? null;
  if (
    grant &&
    (grant.status === GrantStatus.ACCEPTED || grant.status === GrantStatus.CLOSED) &&
    entry.kind === EntryKind.PAY
  )
    refuse('STATE_CHANGED', 'This grant was accepted. Claim the money back instead.', 'entryId');
  if (await em.findOne(LedgerEntry, { correctsId: entry.id }))
    refuse('ALREADY_CORRECTED', 'This entry was corrected already.', 'entryId');
  if (grant && entry.kind === EntryKind.PAY) await leaveEnoughToReturn(em, grant, entry);
  if (entry.paymentId !== null) {
    const payment = await em.findOneOrFail(Payment, { id: entry.paymentId });
    if (payment.status === PaymentStatus.PAID)
      em.assign(payment, { status: PaymentStatus.FAILED, paidOn: null, bankReference: null, failure: note });
  }
  if (entry.clawBackId !== null) {
    const clawBack = await em.findOneOrFail(ClawBack, { id: entry.clawBackId });
    em.assign(clawBack, { returnedFen: clawBack.returnedFen - entry.amountFen, settledOn: null });
  }
  const [id] = await bookEntries(ctx, em, [
    {
      kind: entry.kind,
      lineId: entry.lineId,
      unionId: entry.unionId,
      caseId: entry.caseId,
      paymentId: entry.paymentId,
      clawBackId: entry.clawBackId,
      amountFen: entry.amountFen,
      bookedOn: input.bookedOn,
      correctsId: entry.id,
      note,
    },
  ]);
  if (grant && entry.kind === EntryKind.PAY) {
    const { disbursedFen } = await em.findOneOrFail(Grant, { id: grant.id }, { refresh: true });
    grant.status = disbursedFen > 0n ? GrantStatus.PAYING : GrantStatus.RESERVED;
    grant.revision += 1;
  }
  return id!;
}

/** @throws Refusal `RETURN_OUTSTANDING` when more would be claimed back than stays paid */
async function leaveEnoughToReturn(em: EntityManager, grant: Grant, { amountFen }: LedgerEntry): Promise<void> {
  const claims = await em.find(ClawBack, { caseId: grant.id, withdrawnOn: null });
  const claimedFen = claims.reduce((sum, claim) => sum + claim.amountFen, 0n);
  if (grant.disbursedFen - amountFen < claimedFen)
    refuse('RETURN_OUTSTANDING', 'Money of this payment was claimed back. Book its return instead.', 'entryId');
}
