import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Writes rows, column to value, into a table of the subgraph; one statement, none where there are no rows. Columns that
 * no row names get their default.
 */
export async function insertRows(em: EntityManager, table: string, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].join(', ');
  await em.execute(
    `insert into competition.${table} (${columns})
     select ${columns} from jsonb_populate_recordset(null::competition.${table}, ?::jsonb)`,
    [JSON.stringify(rows)],
  );
}
