import type { ClientBase } from 'pg';

/**
 * Runs work that fills empty tables, with their foreign keys checked once at the end instead of row by row; a row that
 * refers to nothing fails then. In the caller's transaction, which a failure rolls back.
 * @param tables with their schema; the caller owns them
 * @see https://www.postgresql.org/docs/current/populate.html#POPULATE-RM-FKEYS
 */
export async function withLateForeignKeys<T>(
  client: ClientBase,
  tables: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  const { rows: keys } = await client.query<{ owner: string; name: string; definition: string }>(
    `select conrelid::regclass::text as owner, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
       from pg_constraint where contype = 'f' and conrelid = any($1::regclass[]) order by conname`,
    [tables],
  );
  for (const { owner, name } of keys) await client.query(`alter table ${owner} drop constraint ${name}`);
  const result = await work();
  for (const { owner, name, definition } of keys)
    await client.query(`alter table ${owner} add constraint ${name} ${definition}`);
  return result;
}
