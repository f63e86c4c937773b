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
import { v7 } from 'uuid';
import { StepKind } from '../case/step-kind.js';
import { recordHand, recordStep, requireOtherHands, takeStep, type LockedGrant } from '../case/take-step.js';
import { bookEntries } from '../ledger/book-entries.js';
import { EntryKind } from '../ledger/entry-kind.js';
import { ClawBack } from './claw-back.entity.js';
import { lockFundedGrant } from './lock-funded-grants.js';
import type { ClawBackGrantInput, PostReturnInput, WithdrawClawBackInput } from './payment.inputs.js';

/** Demands that paid money be returned by a day. @returns id of the demand */
export async function clawBackGrant(
  ctx: RequestContext,
  em: EntityManager,
  input: ClawBackGrantInput,
): Promise<string> {
  requireScope(ctx.actor, 'grant:check');
  refuseProblems(
    ['amount', 'AMOUNT_INVALID', input.amount > 0n ? null : 'The amount must be more than nothing.'],
    ['dueOn', 'DATE_IN_PAST', input.dueOn >= ctx.today ? null : `The last day is today (${ctx.today}) or later.`],
    ['reason', 'REASON_INVALID', checkReason(input.reason)],
  );
  const locked = await lockFundedGrant(em, input.grantId, 'grantId');
  const { grant } = locked;
  const note = input.reason.trim();
  takeStep(ctx, em, StepKind.CLAW_BACK, locked, { note, amountFen: input.amount });
  const demands = await em.find(ClawBack, { caseId: grant.id, withdrawnOn: null });
  const demandedFen = demands.reduce((sum, { amountFen, returnedFen }) => sum + amountFen - returnedFen, 0n);
  if (input.amount > grant.disbursedFen - grant.returnedFen - demandedFen)
    refuse(
      'OVER_DISBURSED',
      'More would be demanded than was paid and has not been returned or demanded yet.',
      'amount',
    );
  const demand = em.create(ClawBack, {
    id: v7(),
    caseId: grant.id,
    unionId: grant.unionId,
    amountFen: input.amount,
    returnedFen: 0n,
    reason: note,
    demandedOn: ctx.today,
    dueOn: input.dueOn,
    settledOn: null,
    withdrawnOn: null,
    withdrawal: null,
  });
  em.persist(demand);
  return demand.id;
}

/** Withdraws a demand that was a mistake, while nothing came back on it. @returns its id */
export async function withdrawClawBack(
  ctx: RequestContext,
  em: EntityManager,
  input: WithdrawClawBackInput,
): Promise<string> {
  requireScope(ctx.actor, 'grant:check');
  refuseProblems(['reason', 'REASON_INVALID', checkReason(input.reason)]);
  const { demand, locked } = await lockDemand(em, input.clawBackId);
  requireOtherHands(ctx, StepKind.CLAW_BACK, locked, 'clawBackId');
  if (demand.returnedFen > 0n)
    refuse('STATE_CHANGED', 'Money came back on this demand already; correct its return first.', 'clawBackId');
  const withdrawal = input.reason.trim();
  em.assign(demand, { withdrawnOn: ctx.today, withdrawal });
  recordStep(ctx, em, StepKind.CLAW_BACK, locked, { note: withdrawal, amountFen: -demand.amountFen });
  return demand.id;
}

/** Books money that came back. @returns id of the demand */
export async function postReturn(ctx: RequestContext, em: EntityManager, input: PostReturnInput): Promise<string> {
  requireScope(ctx.actor, 'grant:pay');
  refuseProblems(
    ['amount', 'AMOUNT_INVALID', input.amount > 0n ? null : 'The amount must be more than nothing.'],
    ['bookedOn', 'DATE_IN_FUTURE', checkNotFuture(input.bookedOn, ctx.today)],
    ['note', 'REASON_INVALID', checkReason(input.note, 'The note')],
  );
  const { demand, locked } = await lockDemand(em, input.clawBackId);
  const { grant } = locked;
  requireOtherHands(ctx, StepKind.PAY, locked, 'clawBackId');
  const returnedFen = demand.returnedFen + input.amount;
  if (returnedFen > demand.amountFen)
    refuse('OVER_CLAW_BACK', 'More would come back than was demanded. Demand the rest first.', 'amount');
  recordHand(ctx, em, StepKind.PAY, locked);
  em.assign(demand, { returnedFen, settledOn: returnedFen === demand.amountFen ? input.bookedOn : null });
  await bookEntries(ctx, em, [
    {
      kind: EntryKind.RETURN,
      lineId: grant.lineId!,
      unionId: grant.unionId,
      caseId: grant.id,
      clawBackId: demand.id,
      amountFen: input.amount,
      bookedOn: input.bookedOn,
      note: input.note.trim(),
    },
  ]);
  return demand.id;
}

/** A demand that stands, with its grant locked. @throws Refusal `CLAW_BACK_NOT_FOUND`, `GRANT_NOT_FOUND`, `STATE_CHANGED` */
async function lockDemand(em: EntityManager, id: string): Promise<{ demand: ClawBack; locked: LockedGrant }> {
  const found = isId(id) ? await em.findOne(ClawBack, { id }) : null;
  if (!found) refuse('CLAW_BACK_NOT_FOUND', 'There is no such demand in your scope.', 'clawBackId');
  const locked = await lockFundedGrant(em, found.caseId, 'clawBackId');
  const demand = await em.findOneOrFail(ClawBack, { id: found.id }, { refresh: true });
  if (demand.withdrawnOn !== null)
    refuse('STATE_CHANGED', `This demand was withdrawn on ${demand.withdrawnOn}.`, 'clawBackId');
  return { demand, locked };
}
