import { auditTable, scopePolicy, type SqlMigration } from '@gonghui/kit';
import { importedPolicies, importMarks } from '../exchange/import-marks.sql.js';
import { createPolicies } from '../policy.js';

const tables: readonly string[] = [
  `create table competition.competition_export (
    id uuid not null,
    competition_id uuid not null,
    union_id uuid not null,
    actor_id text not null,
    actor_name text not null,
    format text not null,
    round_ids uuid[] not null,
    file_name text not null,
    prepared_at timestamptz not null,
    started_at timestamptz null,
    finished_at timestamptz null,
    row_count int null,
    byte_count int null,
    sha256 text null,
    primary key (id)
  )`,
  `create index competition_export_union_id_index on competition.competition_export (union_id)`,
  `create index competition_export_competition_id_index on competition.competition_export (competition_id)`,
  `alter table competition.competition_export
    add constraint competition_export_finished_check check ((finished_at is null) = (sha256 is null) and (finished_at is null) = (row_count is null) and (finished_at is null) = (byte_count is null) and (finished_at is null or started_at is not null))`,
  `alter table competition.competition_export
    add constraint competition_export_format_check check (format in ('CSV', 'XLSX', 'INTERCHANGE'))`,
  `create table competition.imported_competition (
    competition_id uuid not null,
    union_id uuid not null,
    source_id uuid not null,
    format_version text not null,
    file_name text not null,
    sha256 text not null,
    imported_at timestamptz not null default now(),
    imported_by text not null,
    primary key (competition_id)
  )`,
  `create index imported_competition_union_id_index on competition.imported_competition (union_id)`,
  `alter table competition.imported_competition
    add constraint imported_competition_source_unique unique (union_id, source_id)`,
  `alter table competition.competition_export
    add constraint competition_export_competition_id_foreign foreign key (competition_id) references competition.competition (id)`,
  `alter table competition.imported_competition
    add constraint imported_competition_competition_id_foreign foreign key (competition_id) references competition.competition (id) on update cascade on delete cascade`,
];

const policies: readonly string[] = [
  `alter table competition.competition_export enable row level security`,
  `create policy scope on competition.competition_export using (${scopePolicy('union_id')})`,
  `alter table competition.imported_competition enable row level security`,
  ...createPolicies('competition.imported_competition', importedPolicies),
  ...auditTable('competition.competition_export', { id: 'id', union: 'union_id' }).up(),
  ...auditTable('competition.imported_competition', { id: 'competition_id', union: 'union_id' }).up(),
];

/** Files that leave a competition, and competitions that come from files. */
export const exchange: SqlMigration = {
  name: '20261121_exchange',
  up: [...tables, ...policies, importMarks],
};
