import { auditTable, scopePolicy, type SqlMigration } from '@gonghui/kit';

/** Who was taken off a roster or moved to another one, when and why. */
export const rosterChanges: SqlMigration = {
  name: '20261121_roster_changes',
  up: [
    `create table health.roster_change (
      id uuid not null,
      worker_id uuid not null,
      union_id uuid not null,
      changed_on date not null,
      to_union_id uuid null,
      reason text not null,
      actor_id text not null,
      actor_name text not null,
      at timestamptz not null,
      primary key (id)
    )`,
    `create index roster_change_union_id_index on health.roster_change (union_id)`,
    `create index roster_change_worker_id_index on health.roster_change (worker_id)`,
    `alter table health.roster_change
      add constraint roster_change_worker_id_foreign foreign key (worker_id) references health.worker (id)`,
    `alter table health.roster_change enable row level security`,
    // No policy for changes: what was written down stays.
    `create policy scope on health.roster_change for select using (${scopePolicy('union_id')})`,
    `create policy own on health.roster_change for insert
      with check ((${scopePolicy('union_id')}) and actor_id = platform.actor())`,
    ...auditTable('health.roster_change', { id: 'id', union: 'union_id' }).up(),
  ],
};
