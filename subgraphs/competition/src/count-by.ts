import { arrayLiteral } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Counts rows of a table per value of a uuid column, for `loadCountBy`.
 * @param condition SQL over one row; all rows when left out
 */
export function countBy(table: string, column: string, condition = 'true') {
  return (em: EntityManager, keys: readonly string[]): Promise<{ key: string; count: string }[]> =>
    em.execute(
      `select ${column} as key, count(*) as count from ${table} where ${column} = any(?::uuid[]) and ${condition} group by 1`,
      [arrayLiteral(keys)],
    );
}
