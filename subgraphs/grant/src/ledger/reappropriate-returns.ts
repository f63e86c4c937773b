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
import { BudgetLine } from '../scheme/budget-line.entity.js';
import { bookEntries } from './book-entries.js';
import { EntryKind } from './entry-kind.js';
import { lockLines } from './line-balances.js';
import type { ReappropriateReturnsInput } from './ledger.inputs.js';

/** Lets money that came back to a line be spent from it again. @returns id of the line */
export async function reappropriateReturns(
  ctx: RequestContext,
  em: EntityManager,
  input: ReappropriateReturnsInput,
): Promise<string> {
  requireScope(ctx.actor, 'grant:design');
  refuseProblems(
    ['amount', 'AMOUNT_INVALID', input.amount > 0n ? null : 'The amount must be more than nothing.'],
    ['bookedOn', 'DATE_IN_FUTURE', checkNotFuture(input.bookedOn, ctx.today)],
    ['reason', 'REASON_INVALID', checkReason(input.reason)],
  );
  const line = isId(input.lineId) ? await em.findOne(BudgetLine, { id: input.lineId }) : null;
  if (!line || !(await lockLines(em, [line.id])).has(line.id))
    refuse('LINE_NOT_FOUND', 'There is no such budget line in your scope.', 'lineId');
  await bookEntries(ctx, em, [
    {
      kind: EntryKind.REAPPROPRIATE,
      lineId: line.id,
      unionId: line.unionId,
      amountFen: input.amount,
      bookedOn: input.bookedOn,
      note: input.reason.trim(),
    },
  ]);
  return line.id;
}
