import { refuse } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Grant } from '../case/grant.entity.js';
import { lineBalances, lockLines } from '../ledger/line-balances.js';
import { leftToHandOver } from '../rules/left-to-hand-over.js';
import { yuanOf } from '../rules/yuan-of.js';
import { BudgetLine } from '../scheme/budget-line.entity.js';
import { FundedBy } from '../scheme/funded-by.js';

/**
 * A campaign on a line that donations fill is closed only when what was raised is handed over in full.
 * @throws Refusal `NOT_HANDED_OVER` with the yuan that are left
 */
export async function requireHandedOver(em: EntityManager, { lineId, reservedFen }: Grant): Promise<void> {
  const line = lineId === null ? null : await em.findOne(BudgetLine, { id: lineId });
  if (line?.fundedBy !== FundedBy.DONATIONS) return;
  await lockLines(em, [line.id]);
  const balance = (await lineBalances(em, [line.id])).get(line.id);
  if (!balance) throw new Error(`budget line ${line.id} is outside the scope`);
  const left = leftToHandOver({
    raisedFen: balance.budgetFen,
    handedOverFen: balance.disbursedFen - balance.returnedFen,
    forOthersFen: balance.reservedFen - reservedFen,
  });
  if (left !== 0n)
    refuse(
      'NOT_HANDED_OVER',
      `Of ${yuanOf(balance.budgetFen)} yuan raised, ${yuanOf(left)} yuan are not handed over yet. Hand them over first.`,
      'grantId',
    );
}
