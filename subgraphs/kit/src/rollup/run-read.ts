import type { EntityManager } from '@mikro-orm/postgresql';
import { treeErrorOf } from '../tree/tree-error.js';

/** What reading needs of an entity manager: `execute`, inside its current transaction. */
export type StatementRunner = Pick<EntityManager, 'execute'>;

/** A calendar date, `yyyy-mm-dd`. */
export type CalendarDate = string;

/** A period of whole months, both included: any day of the first and of the last month. */
export interface MonthRange {
  readonly since: CalendarDate;
  readonly until: CalendarDate;
}

/** Runs a reading statement; refusals of the database get their names. */
export async function runRead<Row extends object>(
  em: StatementRunner,
  sql: string,
  parameters: readonly (string | null)[],
): Promise<Row[]> {
  try {
    return await em.execute<Row[]>(sql, [...parameters]);
  } catch (error) {
    throw treeErrorOf(error) ?? error;
  }
}

/** The ORM would spread a JavaScript array into `a, b`: PostgreSQL's own notation passes as one value. */
export function arrayLiteral(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`).join(',')}}`;
}

/** @throws {RangeError} instead of rounding */
export function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`total ${text} is beyond exact numbers`);
  return value;
}
