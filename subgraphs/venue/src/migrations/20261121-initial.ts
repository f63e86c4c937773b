import { auditTable, scopePolicy, type SqlMigration } from '@gonghui/kit';
import { parkIsServed, places, targetsFor, wanted } from '../coverage/coverage.sql.js';
import { keepVenueWhole, keepVenueWholeTriggers } from '../venue/keep-venue-whole.sql.js';

const tables: readonly string[] = [
  `create table venue.coverage_target (
    id uuid not null,
    union_id uuid not null,
    title text not null,
    place_levels text[] not null,
    min_park_class text null,
    min_class_rank smallint null,
    venue_kinds text[] not null,
    due_year smallint not null,
    source text not null,
    primary key (id)
  )`,
  `create index coverage_target_union_id_index on venue.coverage_target (union_id)`,
  `alter table venue.coverage_target
    add constraint coverage_target_kinds_check check (venue_kinds <> '{}')`,
  `alter table venue.coverage_target
    add constraint coverage_target_class_check check ((min_park_class is null) = (min_class_rank is null))`,
  `alter table venue.coverage_target
    add constraint coverage_target_place_check check (place_levels <> '{}' or min_park_class is not null)`,
  `alter table venue.coverage_target
    add constraint coverage_target_place_levels_check check (place_levels <@ array['NATIONAL'::text, 'PROVINCIAL'::text, 'MUNICIPAL'::text, 'COUNTY'::text, 'TOWNSHIP'::text, 'GRASSROOTS'::text])`,
  `alter table venue.coverage_target
    add constraint coverage_target_venue_kinds_check check (venue_kinds <@ array['WORKERS_PALACE'::text, 'WORKERS_CLUB'::text, 'WORKERS_HOME'::text, 'SHARED_WORKERS_HOME'::text, 'WORKER_SERVICE_CENTRE'::text, 'ACTIVITY_CENTRE'::text, 'OUTDOOR_STATION'::text])`,
  `create table venue.park (
    id uuid not null,
    union_id uuid not null,
    name text not null,
    park_class text not null,
    class_rank smallint not null,
    primary key (id)
  )`,
  `alter table venue.park add constraint park_name_unique unique (union_id, name)`,
  `alter table venue.park
    add constraint park_class_check check (park_class ~ '^[A-Z][+]?$')`,
  `create table venue.venue (
    id uuid not null,
    union_id uuid not null,
    name text not null,
    pinyin text not null,
    kind text not null,
    status text not null,
    status_since date not null,
    address text null,
    functions text[] not null,
    area_square_metres int null,
    seats int null,
    opened_on date null,
    opening_hours text null,
    park_id uuid null,
    primary key (id)
  )`,
  `create index venue_park_id_index on venue.venue (park_id)`,
  `create index venue_union_id_index on venue.venue (union_id)`,
  `alter table venue.venue
    add constraint venue_size_check check (area_square_metres > 0 and seats >= 0)`,
  `alter table venue.venue
    add constraint venue_kind_check check (kind in ('WORKERS_PALACE', 'WORKERS_CLUB', 'WORKERS_HOME', 'SHARED_WORKERS_HOME', 'WORKER_SERVICE_CENTRE', 'ACTIVITY_CENTRE', 'OUTDOOR_STATION'))`,
  `alter table venue.venue
    add constraint venue_status_check check (status in ('PLANNED', 'UNDER_CONSTRUCTION', 'IN_USE', 'RENOVATING', 'CLOSED'))`,
  `create table venue.venue_project (
    id uuid not null,
    venue_id uuid not null,
    union_id uuid not null,
    title text not null,
    construction_kind text not null,
    status text not null,
    start_on date null,
    end_on date null,
    budget_fen bigint not null,
    primary key (id)
  )`,
  `create index venue_project_venue_id_index on venue.venue_project (venue_id)`,
  `create index venue_project_union_id_index on venue.venue_project (union_id)`,
  `alter table venue.venue_project
    add constraint venue_project_budget_check check (budget_fen > 0)`,
  `alter table venue.venue_project
    add constraint venue_project_dates_check check (end_on >= start_on)`,
  `alter table venue.venue_project
    add constraint venue_project_construction_kind_check check (construction_kind in ('NEW', 'EXTENSION', 'RENOVATION'))`,
  `alter table venue.venue_project
    add constraint venue_project_status_check check (status in ('IDENTIFICATION', 'PREPARATION', 'IMPLEMENTATION', 'COMPLETION', 'COMPLETED', 'CANCELLED'))`,
  `create table venue.milestone (
    id uuid not null,
    project_id uuid not null,
    union_id uuid not null,
    title text not null,
    due_on date not null,
    met_on date null,
    status text not null,
    primary key (id)
  )`,
  `create index milestone_project_id_index on venue.milestone (project_id)`,
  `create index milestone_union_id_index on venue.milestone (union_id)`,
  `alter table venue.milestone
    add constraint milestone_met_check check ((status = 'MET') = (met_on is not null))`,
  `alter table venue.milestone
    add constraint milestone_status_check check (status in ('SCHEDULED', 'MET', 'NOT_MET', 'PARTIALLY_MET'))`,
  `create table venue.budget_source (
    id uuid not null,
    project_id uuid not null,
    union_id uuid not null,
    position smallint not null,
    source text not null,
    level text null,
    amount_fen bigint not null,
    primary key (id)
  )`,
  `create index budget_source_project_id_index on venue.budget_source (project_id)`,
  `create index budget_source_union_id_index on venue.budget_source (union_id)`,
  `alter table venue.budget_source
    add constraint budget_source_amount_check check (amount_fen > 0)`,
  `alter table venue.budget_source
    add constraint budget_source_level_check check (level in ('NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY', 'TOWNSHIP', 'GRASSROOTS'))`,
  `create table venue.venue_status_period (
    id uuid not null,
    venue_id uuid not null,
    union_id uuid not null,
    kind text not null,
    status text not null,
    starts_on date not null,
    ends_on date null,
    reason text not null,
    primary key (id)
  )`,
  `alter table venue.venue_status_period add constraint venue_status_period_no_overlap
    exclude using gist (venue_id with =, daterange(starts_on, ends_on) with &&)`,
  `create index venue_status_period_union_id_index on venue.venue_status_period (union_id, kind, status)`,
  `create index venue_status_period_venue_id_index on venue.venue_status_period (venue_id)`,
  `alter table venue.venue_status_period
    add constraint venue_status_period_interval_check check (ends_on > starts_on)`,
  `alter table venue.venue_status_period
    add constraint venue_status_period_kind_check check (kind in ('WORKERS_PALACE', 'WORKERS_CLUB', 'WORKERS_HOME', 'SHARED_WORKERS_HOME', 'WORKER_SERVICE_CENTRE', 'ACTIVITY_CENTRE', 'OUTDOOR_STATION'))`,
  `alter table venue.venue_status_period
    add constraint venue_status_period_status_check check (status in ('PLANNED', 'UNDER_CONSTRUCTION', 'IN_USE', 'RENOVATING', 'CLOSED'))`,
  `alter table venue.venue
    add constraint venue_park_id_foreign foreign key (park_id) references venue.park (id) on delete no action`,
  `alter table venue.venue_project
    add constraint venue_project_venue_id_foreign foreign key (venue_id) references venue.venue (id)`,
  `alter table venue.milestone
    add constraint milestone_project_id_foreign foreign key (project_id) references venue.venue_project (id)`,
  `alter table venue.budget_source
    add constraint budget_source_project_id_foreign foreign key (project_id) references venue.venue_project (id)`,
  `alter table venue.venue_status_period
    add constraint venue_status_period_venue_id_foreign foreign key (venue_id) references venue.venue (id)`,
  `alter table venue.coverage_target enable row level security`,
  `create policy scope on venue.coverage_target using (${scopePolicy('union_id')})`,
  `alter table venue.park enable row level security`,
  `create policy scope on venue.park using (${scopePolicy('union_id')})`,
  `alter table venue.venue enable row level security`,
  `create policy scope on venue.venue using (${scopePolicy('union_id')})`,
  `alter table venue.venue_project enable row level security`,
  `create policy scope on venue.venue_project using (${scopePolicy('union_id')})`,
  `alter table venue.milestone enable row level security`,
  `create policy scope on venue.milestone using (${scopePolicy('union_id')})`,
  `alter table venue.budget_source enable row level security`,
  `create policy scope on venue.budget_source using (${scopePolicy('union_id')})`,
  `alter table venue.venue_status_period enable row level security`,
  `create policy scope on venue.venue_status_period using (${scopePolicy('union_id')})`,
];

const audited: readonly string[] = [
  'venue',
  'venue_status_period',
  'venue_project',
  'budget_source',
  'milestone',
  'park',
  'coverage_target',
].flatMap((table) => auditTable(`venue.${table}`, { id: 'id', union: 'union_id' }).up());

/** Tables, policies, totals and audit trail of the venue subgraph. */
export const initial: SqlMigration = {
  name: '20261121_initial',
  up: [...tables, keepVenueWhole, ...keepVenueWholeTriggers, targetsFor, places, wanted, parkIsServed, ...audited],
};
