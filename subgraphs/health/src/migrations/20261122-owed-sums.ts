import { scopePolicy, type SqlMigration } from '@gonghui/kit';
import { keepOwedSums } from '../schedule/owed-sums.sql.js';

/** Sums by day of the women who owe examinations, at every federation: boards and compliance count nobody any more. */
export const owedSums: SqlMigration = {
  name: '20261122_owed_sums',
  up: [
    `create table health.owed_sum (
      union_id uuid not null,
      due_month date not null,
      day date not null,
      counts integer[] not null,
      primary key (union_id, due_month, day)
    ) with (fillfactor = 70)`,
    `create table health.owed_delta (
      id bigserial primary key,
      union_id uuid not null,
      due_month date not null,
      day date not null,
      profile integer not null,
      women integer not null
    ) with (autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_insert_threshold = -1)`,
    ...['owed_sum', 'owed_delta'].flatMap((table) => [
      `alter table health.${table} enable row level security`,
      // No policy for changes: triggers and the fold alone write it.
      `create policy scope on health.${table} for select using (${scopePolicy('union_id')})`,
    ]),
    ...keepOwedSums,
  ],
};
