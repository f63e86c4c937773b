import { refuse, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { BudgetLine } from '../scheme/budget-line.entity.js';
import { FundedBy } from '../scheme/funded-by.js';
import { bookEntries } from './book-entries.js';
import { EntryKind } from './entry-kind.js';
import { lineBalances, lockLines } from './line-balances.js';

/**
 * Makes a budget line hold that much, by an entry over the difference. What is reserved or paid cannot be cut.
 * @param amountFen the whole budget, 0 or more
 * @throws Refusal `OVER_BUDGET`, `FUNDED_BY_DONATIONS`, `PERIOD_CLOSED`
 */
export async function setBudget(
  ctx: RequestContext,
  em: EntityManager,
  line: Pick<BudgetLine, 'id' | 'unionId' | 'fundedBy'>,
  amountFen: bigint,
  bookedOn: string,
  note: string | null,
): Promise<void> {
  // The line, and with it its accounts, may be new.
  await em.flush();
  const available = (await lockLines(em, [line.id])).get(line.id);
  const before = (await lineBalances(em, [line.id])).get(line.id);
  if (available === undefined || !before) throw new Error(`budget line ${line.id} is outside the scope`);
  const change = amountFen - before.budgetFen;
  if (change === 0n) return;
  if (line.fundedBy === FundedBy.DONATIONS)
    refuse('FUNDED_BY_DONATIONS', 'This line holds what was raised. Record donations instead.', 'amount');
  if (available + change < 0n)
    refuse(
      'OVER_BUDGET',
      'More is reserved and paid from this line than it would hold. Set a larger amount.',
      'amount',
    );
  await bookEntries(ctx, em, [
    {
      kind: EntryKind.BUDGET,
      lineId: line.id,
      unionId: line.unionId,
      amountFen: change < 0n ? -change : change,
      isCut: change < 0n,
      bookedOn,
      note,
    },
  ]);
}
