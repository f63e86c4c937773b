import {
  arrayLiteral,
  runRead,
  safeInteger,
  type CalendarDate,
  type MonthRange,
  type StatementRunner,
} from './run-read.js';

/**
 * Totals of unions with everything below them: of a stock, the value at the end of the month of `asOf` (of `until`
 * when a range is given); of a flow, the sum over the range.
 * @param asOf a day, or the range that flows need
 * @param treeOn count on the tree as it was at the end of that day instead of today's
 * @returns per union the figure of each key; every asked union is there
 * @throws {TreeError} OUT_OF_SCOPE, UNKNOWN_INDICATOR, FLOW_NEEDS_PERIOD
 */
export async function readTotals<Key extends string>(
  em: StatementRunner,
  ids: readonly string[],
  keys: readonly Key[],
  asOf: CalendarDate | MonthRange,
  treeOn: CalendarDate | null = null,
): Promise<Map<string, Record<Key, number>>> {
  if (ids.length === 0) return new Map();
  const { since, until } = typeof asOf === 'string' ? { since: null, until: asOf } : asOf;
  const rows = await runRead<{ id: string; key: Key; amount: string }>(
    em,
    'select id, key, amount::text as amount from rollup.totals(?::text::uuid[], ?::text::text[], ?::date, ?::date, ?::date)',
    [arrayLiteral(ids), arrayLiteral(keys), since, until, treeOn],
  );
  const totals = new Map<string, Record<Key, number>>();
  for (const { id, key, amount } of rows) {
    let total = totals.get(id);
    if (!total) totals.set(id, (total = {} as Record<Key, number>));
    total[key] = safeInteger(amount);
  }
  return totals;
}
