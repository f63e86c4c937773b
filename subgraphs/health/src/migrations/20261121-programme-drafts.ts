import { auditTable, scopePolicy, type SqlMigration } from '@gonghui/kit';
import { abovePolicy } from '../trade-union/above-policy.js';

/** Programmes begin as drafts, which nobody below sees; what is changed after publication is written down with its reason. */
export const programmeDrafts: SqlMigration = {
  name: '20261121_programme_drafts',
  up: [
    `alter table health.screening_programme drop constraint screening_programme_status_check`,
    `alter table health.screening_programme
      add constraint screening_programme_status_check check (status in ('DRAFT', 'OPEN', 'CLOSED'))`,
    `drop policy above on health.screening_programme`,
    `create policy above on health.screening_programme for select
      using (status <> 'DRAFT' and ${abovePolicy('union_id')})`,
    `create or replace view reference.screening_programme as
     select one.id, one.union_id, one.name
       from health.screening_programme one
      where one.status <> 'DRAFT' and (${scopePolicy('one.union_id')} or ${abovePolicy('one.union_id')})`,
    `create table health.programme_change (
      id uuid not null,
      programme_id uuid not null,
      union_id uuid not null,
      terms jsonb not null,
      reason text not null,
      actor_id text not null,
      actor_name text not null,
      at timestamptz not null,
      primary key (id)
    )`,
    `create index programme_change_union_id_index on health.programme_change (union_id)`,
    `create index programme_change_programme_id_index on health.programme_change (programme_id)`,
    `alter table health.programme_change
      add constraint programme_change_programme_id_foreign foreign key (programme_id) references health.screening_programme (id)`,
    `alter table health.programme_change enable row level security`,
    // No policy for changes: what was written down stays.
    `create policy scope on health.programme_change for select using (${scopePolicy('union_id')})`,
    `create policy above on health.programme_change for select using (${abovePolicy('union_id')})`,
    `create policy own on health.programme_change for insert
      with check ((${scopePolicy('union_id')}) and actor_id = platform.actor())`,
    ...auditTable('health.programme_change', { id: 'id', union: 'union_id' }).up(),
  ],
};
