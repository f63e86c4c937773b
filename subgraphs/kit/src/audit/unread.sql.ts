import { scopePolicy } from '../tree/scope-policy.js';

/**
 * Tables whose records are kept, sealed and exported, and shown to nobody: that one was written, when and by whom would
 * tell already what its redacted columns hide.
 */
export const unreadUp: readonly string[] = [
  `create table audit.unread (
     schema_name text not null,
     table_name text not null,
     primary key (schema_name, table_name)
   )`,
  `comment on table audit.unread is 'Tables whose records no reader of the trail sees, whatever the scope'`,
  `alter table audit.unread enable row level security`,
  `create policy readable on audit.unread for select to gonghui_subgraph using (true)`,
  `grant select on audit.unread to gonghui_subgraph`,
  `drop policy readable on audit.record`,
  `create policy readable on audit.record for select to gonghui_subgraph using ((${scopePolicy('union_id')})
     and (schema_name, table_name) not in (select hidden.schema_name, hidden.table_name from audit.unread hidden))`,
];

/** Statements that hide the records of some tables from every reader of the trail. @param tables `schema.table` each */
export function hideFromReaders(tables: readonly string[]): string[] {
  const rows = tables.map(
    (table) =>
      `(${table
        .split('.')
        .map((part) => `'${part}'`)
        .join(', ')})`,
  );
  return [`insert into audit.unread (schema_name, table_name) values ${rows.join(', ')} on conflict do nothing`];
}
