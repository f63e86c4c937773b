import { auditTable, scopePolicy, type SqlMigration } from '@gonghui/kit';
import { publicCertificate } from '../award/certificate.sql.js';

const tables: readonly string[] = [
  `create table competition.award_quota (
    id uuid not null,
    event_id uuid not null,
    competition_id uuid not null,
    union_id uuid not null,
    position int not null,
    kind text not null,
    title text not null,
    quota int not null,
    honours text[] not null,
    primary key (id)
  )`,
  `create index award_quota_competition_id_index on competition.award_quota (competition_id)`,
  `create index award_quota_union_id_index on competition.award_quota (union_id)`,
  `alter table competition.award_quota add constraint award_quota_position_unique unique (event_id, position)`,
  `alter table competition.award_quota add constraint award_quota_count_check check (quota >= 1)`,
  `alter table competition.award_quota
    add constraint award_quota_kind_check check (kind in ('FIRST', 'SECOND', 'THIRD', 'NOMINATION', 'SPECIAL', 'GENERAL_MANAGER'))`,
  `create table competition.award (
    id uuid not null,
    event_id uuid not null,
    competition_id uuid not null,
    union_id uuid not null,
    quota_id uuid not null,
    entry_id uuid not null,
    serial text not null,
    kind text not null,
    title text not null,
    recipient text not null,
    rank int not null,
    honours text[] not null,
    given_on date not null,
    given_by text not null,
    revoked_at timestamptz null,
    revoked_because text null,
    primary key (id)
  )`,
  `create index award_entry_id_index on competition.award (entry_id)`,
  `create index award_competition_id_index on competition.award (competition_id)`,
  `create index award_union_id_index on competition.award (union_id)`,
  `alter table competition.award add constraint award_entry_unique unique (event_id, entry_id, quota_id)`,
  `alter table competition.award add constraint award_serial_unique unique (serial)`,
  `alter table competition.award
    add constraint award_revoked_check check ((revoked_at is null) = (revoked_because is null))`,
  `alter table competition.award
    add constraint award_kind_check check (kind in ('FIRST', 'SECOND', 'THIRD', 'NOMINATION', 'SPECIAL', 'GENERAL_MANAGER'))`,
  `alter table competition.award_quota
    add constraint award_quota_event_id_foreign foreign key (event_id) references competition.event (id)`,
  `alter table competition.award_quota
    add constraint award_quota_competition_id_foreign foreign key (competition_id) references competition.competition (id)`,
  `alter table competition.award
    add constraint award_event_id_foreign foreign key (event_id) references competition.event (id)`,
  `alter table competition.award
    add constraint award_competition_id_foreign foreign key (competition_id) references competition.competition (id)`,
  `alter table competition.award
    add constraint award_quota_id_foreign foreign key (quota_id) references competition.award_quota (id)`,
  `alter table competition.award
    add constraint award_entry_id_foreign foreign key (entry_id) references competition.entry (id)`,
];

const policies: readonly string[] = ['award_quota', 'award'].flatMap((table) => [
  `alter table competition.${table} enable row level security`,
  `create policy scope on competition.${table} using (${scopePolicy('union_id')})`,
  `create policy hosts on competition.${table} for select using (competition_id in (select competition.hosted()))`,
  ...auditTable(`competition.${table}`, { id: 'id', union: 'union_id' }).up(),
]);

/** Awards by rank, with certificates that anybody can check. */
export const awards: SqlMigration = {
  name: '20261121_awards',
  up: [...tables, ...policies, publicCertificate],
};
