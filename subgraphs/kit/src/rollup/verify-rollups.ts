import type { Pool } from 'pg';
import type { CalendarDate, MonthRange } from './run-read.js';

/** A cell in which the totals and a recount of the facts differ. */
export interface WrongTotal {
  readonly id: string;
  readonly key: string;
  readonly month: CalendarDate;
  readonly read: bigint;
  readonly recounted: bigint;
}

/**
 * Counts every union × indicator × month anew and compares it with the totals, at one moment. Takes time in
 * proportion to facts × months: for operators and tests.
 * @param pool connections of the database's owner
 * @param treeOn compare on the tree as it was at the end of that day
 * @returns the wrong cells: none
 */
export async function verifyRollups(
  pool: Pick<Pool, 'query'>,
  { since, until }: MonthRange,
  treeOn: CalendarDate | null = null,
): Promise<WrongTotal[]> {
  const { rows } = await pool.query<Record<'id' | 'key' | 'month' | 'read' | 'recounted', string>>(
    'select id, key, month::text as month, read::text as read, recounted::text as recounted from rollup.verify($1, $2, $3)',
    [since, until, treeOn],
  );
  return rows.map(({ id, key, month, read, recounted }) => ({
    id,
    key,
    month,
    read: BigInt(read),
    recounted: BigInt(recounted),
  }));
}
