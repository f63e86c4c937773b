import type { ClientBase } from 'pg';

const TABLES = [
  'trade_union',
  'division_code',
  'unit',
  'coverage',
  'membership_return',
  'union_officer',
  'union_history_entry',
  'published_figure',
];
const TRIGGERS = ['audit_insert', 'audit_update', 'audit_delete'];

/**
 * Lets the caller's transaction write the demo data without a record per row: the audit trail tells who changed what,
 * and begins after the starting state. Ended by `resumeAuditTrail` in the same transaction; a rollback ends it too.
 */
export async function suspendAuditTrail(client: ClientBase): Promise<void> {
  await alter(client, 'disable trigger');
}

/** Ends what `suspendAuditTrail` began. */
export async function resumeAuditTrail(client: ClientBase): Promise<void> {
  await alter(client, 'enable always trigger');
}

async function alter(client: ClientBase, action: string): Promise<void> {
  for (const table of TABLES)
    await client.query(
      `alter table organization.${table} ${TRIGGERS.map((trigger) => `${action} ${trigger}`).join(', ')}`,
    );
}
