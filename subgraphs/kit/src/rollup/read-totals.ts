import type { EntityManager } from '@mikro-orm/postgresql';
import { treeErrorOf } from '../tree/tree-error.js';

/** What `readTotals` and `readSeries` need of an entity manager: `em.execute` inside its current transaction. */
export type StatementRunner = Pick<EntityManager, 'execute'>;

/** A calendar date, `yyyy-mm-dd`. */
export type CalendarDate = string;

/** A period of whole months, both included: any day of the first and of the last month. */
export interface MonthRange {
  readonly since: CalendarDate;
  readonly until: CalendarDate;
}

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
  const rows = await run<{ id: string; key: Key; amount: string }>(
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
  const rows = await run<{ id: string; month: string; amounts: Record<Key, string> }>(
    em,
    `select id, month::text as month, jsonb_object_agg(key, amount::text) as amounts
     from rollup.read(?::text::uuid[], ?::text::text[], ?::date, ?::date, ?::date)
     group by id, month order by id, month`,
    [arrayLiteral(ids), arrayLiteral(keys), since, until, treeOn],
  );
  const series = new Map<string, SeriesPoint<Key>[]>();
  for (const { id, month, amounts } of rows) {
    const figures = Object.fromEntries(Object.entries<string>(amounts).map(([key, amount]) => [key, safeInteger(amount)]));
    const point = { ...(figures as Record<Key, number>), month };
    const points = series.get(id);
    if (points) points.push(point);
    else series.set(id, [point]);
  }
  return series;
}

async function run<Row extends object>(em: StatementRunner, sql: string, parameters: unknown[]): Promise<Row[]> {
  try {
    return (await em.execute(sql, parameters)) as Row[];
  } catch (error) {
    throw treeErrorOf(error) ?? error;
  }
}

/** The ORM would spread a JavaScript array into `a, b`: PostgreSQL's own notation passes as one value. */
function arrayLiteral(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`).join(',')}}`;
}

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`total ${text} is beyond exact numbers`);
  return value;
}
