import {
  arrayLiteral,
  runRead,
  safeInteger,
  type CalendarDate,
  type MonthRange,
  type StatementRunner,
} from './run-read.js';

/** One month of a series. */
export type SeriesPoint<Key extends string> = Readonly<Record<Key, number>> & {
  /** First day of the month. */
  readonly month: CalendarDate;
};

/**
 * Monthly series of unions with everything below them, oldest month first, no month left out: stocks at the end of
 * each month, flows in each month.
 * @param treeOn count on the tree as it was at the end of that day instead of today's
 * @throws {TreeError} OUT_OF_SCOPE, UNKNOWN_INDICATOR
 */
export async function readSeries<Key extends string>(
  em: StatementRunner,
  ids: readonly string[],
  keys: readonly Key[],
  { since, until }: MonthRange,
  treeOn: CalendarDate | null = null,
): Promise<Map<string, SeriesPoint<Key>[]>> {
  if (ids.length === 0) return new Map();
  const rows = await runRead<{ id: string; month: string; amounts: Record<Key, string> }>(
    em,
    `select id, month::text as month, jsonb_object_agg(key, amount::text) as amounts
     from rollup.read(?::text::uuid[], ?::text::text[], ?::date, ?::date, ?::date)
     group by id, month order by id, month`,
    [arrayLiteral(ids), arrayLiteral(keys), since, until, treeOn],
  );
  const series = new Map<string, SeriesPoint<Key>[]>();
  for (const { id, month, amounts } of rows) {
    const figures = Object.fromEntries(
      Object.entries<string>(amounts).map(([key, amount]) => [key, safeInteger(amount)]),
    );
    const point = { ...(figures as Record<Key, number>), month };
    const points = series.get(id);
    if (points) points.push(point);
    else series.set(id, [point]);
  }
  return series;
}
