import type { ClientBase } from 'pg';

const TRIGGERS = ['audit_insert', 'audit_update', 'audit_delete'];

/**
 * Lets the caller's transaction write a starting state without a record per row: the audit trail tells who changed
 * what, and begins after it. A rollback leaves the trail as it was.
 * @param client the owner of the tables, in a transaction
 * @param tables with their schema
 */
export async function withoutAuditTrail<T>(
  client: ClientBase,
  tables: readonly string[],
  write: () => Promise<T>,
): Promise<T> {
  await alter(client, tables, 'disable trigger');
  const result = await write();
  // A table cannot be altered while checks of its rows are still to come.
  await client.query('set constraints all immediate');
  await alter(client, tables, 'enable always trigger');
  return result;
}

async function alter(client: ClientBase, tables: readonly string[], action: string): Promise<void> {
  for (const table of tables)
    await client.query(`alter table ${table} ${TRIGGERS.map((trigger) => `${action} ${trigger}`).join(', ')}`);
}
