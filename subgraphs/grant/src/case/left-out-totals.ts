import type { EntityManager } from '@mikro-orm/postgresql';
import { allOf } from './all-of.js';
import type { GrantFilter } from './grant-filter.js';
import { isInRollup, readKnownTotals } from './grant-summary.js';
import { TOTALS_COLUMNS, type TotalsRow } from './grant-totals.js';
import { grantsWhere, outsideOf, soughtIn, summedOver } from './grants-where.js';
import { FIGURE_NAMES } from './indicators.js';

/**
 * Totals of a filter that most grants fit: those of its union, years and statuses, which are known, less those of the
 * grants that its amounts or its text leave out. Both are read from one snapshot. Undefined where this does not apply.
 */
export async function readByLeavingOut(
  em: EntityManager,
  filter: GrantFilter,
  ownUnionId: string,
): Promise<TotalsRow | undefined> {
  const outside = outsideOf(filter);
  const rest: GrantFilter = { ...filter, minAmount: null, maxAmount: null, text: null };
  if (!outside || !isInRollup(rest) || !(await isUsual(em, filter))) return undefined;
  const known = await readKnownTotals(em, rest, ownUnionId);
  if (!known) return undefined;
  const conditions = allOf([...grantsWhere(rest), outside]);
  // Few are without a usual text, and are looked up; outside of usual amounts may be many.
  const from = soughtIn(filter) ? 'grants.grant_case' : summedOver(rest, ownUnionId, true).from;
  const [left] = await em.execute<[TotalsRow]>(`select ${TOTALS_COLUMNS} from ${from} g where ${conditions.sql}`, [
    ...conditions.params,
  ]);
  return Object.fromEntries(
    FIGURE_NAMES.map((figure) => [figure, (BigInt(known[figure]) - BigInt(left[figure])).toString()]),
  ) as Record<(typeof FIGURE_NAMES)[number], string>;
}

async function isUsual(em: EntityManager, filter: GrantFilter): Promise<boolean> {
  const { minAmount, maxAmount } = filter;
  const sought = soughtIn(filter);
  const [row] = await em.execute<[{ usual: boolean }]>(
    sought
      ? 'select grants.is_usual_text(?) as usual'
      : 'select grants.is_common_amount(?::bigint, ?::bigint) as usual',
    sought ? [sought] : [minAmount, maxAmount].map((fen) => fen?.toString() ?? null),
  );
  return row.usual;
}
