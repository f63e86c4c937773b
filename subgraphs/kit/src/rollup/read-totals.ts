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

/** Unions whose totals over a period are asked. */
export interface AskedPeriod extends MonthRange {
  readonly ids: readonly string[];
}

/**
 * Totals of unions over several periods: one statement.
 * @returns by `<id> <since> <until>`; unknown unions are left out
 * @throws {TreeError} OUT_OF_SCOPE, UNKNOWN_INDICATOR
 */
export async function readTotalsOf<Key extends string>(
  em: StatementRunner,
  asked: readonly AskedPeriod[],
  keys: readonly Key[],
): Promise<ReadonlyMap<string, Readonly<Record<Key, number>>>> {
  const rows = await runRead<{ at: number; id: string; amounts: Record<Key, string> }>(
    em,
    `select asked.at::int - 1 as at, total.id, jsonb_object_agg(total.key, total.amount::text) as amounts
       from rows from (jsonb_to_recordset(?::jsonb) as (ids uuid[], since date, until date))
              with ordinality asked (ids, since, until, at)
       cross join lateral rollup.totals(asked.ids, ?::text::text[], asked.since, asked.until) total
      group by asked.at, total.id`,
    [JSON.stringify(asked), arrayLiteral(keys)],
  );
  return new Map(
    rows.map(({ at, id, amounts }) => {
      const { since, until } = asked[at]!;
      const figures = Object.entries<string>(amounts).map(([key, amount]) => [key, safeInteger(amount)]);
      return [`${id} ${since} ${until}`, Object.fromEntries(figures) as Record<Key, number>];
    }),
  );
}
