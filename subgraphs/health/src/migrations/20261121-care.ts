import { auditTable, scopePolicy, type SqlMigration } from '@gonghui/kit';

const ofHandler = `(${scopePolicy('union_id')}) and handler_id = platform.actor()`;

/** Tables of the handler alone, each with the columns that the trail leaves out. */
const HANDLED = {
  care_case: ['alias', 'opened_on', 'closed_on', 'subject_sealed', 'worker_index'],
  care_interval: ['case_id', 'effective_from', 'days'],
  care_visit: ['case_id', 'visited_on', 'kind', 'note_sealed'],
  care_step: ['case_id', 'planned_on', 'done_on', 'text_sealed'],
} as const;

const tables: readonly string[] = [
  `create table health.care_case (
    id uuid not null,
    union_id uuid not null,
    handler_id text not null,
    alias text not null,
    opened_on date not null,
    closed_on date null,
    subject_sealed text not null,
    worker_index text not null,
    primary key (id)
  )`,
  `create index care_case_handler_id_index on health.care_case (handler_id, opened_on)`,
  `create unique index care_case_one_per_handler on health.care_case (handler_id, worker_index) where closed_on is null`,
  `alter table health.care_case add constraint care_case_dates_check check (closed_on >= opened_on)`,
  `create table health.care_interval (
    id uuid not null,
    case_id uuid not null,
    union_id uuid not null,
    handler_id text not null,
    effective_from date not null,
    days smallint not null,
    primary key (id)
  )`,
  `alter table health.care_interval add constraint care_interval_day_unique unique (case_id, effective_from)`,
  `alter table health.care_interval add constraint care_interval_days_check check (days >= 1 and days <= 366)`,
  `create table health.care_visit (
    id uuid not null,
    case_id uuid not null,
    union_id uuid not null,
    handler_id text not null,
    visited_on date not null,
    kind text not null,
    note_sealed text not null,
    primary key (id)
  )`,
  `alter table health.care_visit add constraint care_visit_day_unique unique (case_id, visited_on)`,
  `alter table health.care_visit
    add constraint care_visit_kind_check check (kind in ('CONDOLENCE', 'REHABILITATION', 'FAMILY'))`,
  `create table health.care_step (
    id uuid not null,
    case_id uuid not null,
    union_id uuid not null,
    handler_id text not null,
    planned_on date not null,
    done_on date null,
    text_sealed text not null,
    primary key (id)
  )`,
  `create index care_step_case_id_index on health.care_step (case_id, planned_on)`,
  `create table health.care_visit_due (
    id uuid not null,
    union_id uuid not null,
    alias text not null,
    due_on date not null,
    visited_on date null,
    primary key (id)
  )`,
  `create index care_visit_due_union_id_index on health.care_visit_due (union_id, due_on)`,
  `alter table health.care_visit_due enable row level security`,
  `create policy scope on health.care_visit_due using (${scopePolicy('union_id')})`,
  ...Object.keys(HANDLED).flatMap((table) => [
    `create index ${table}_union_id_index on health.${table} (union_id)`,
    `alter table health.${table} enable row level security`,
    `create policy handler on health.${table} using (${ofHandler})`,
  ]),
  ...['care_interval', 'care_visit', 'care_step'].map(
    (table) => `alter table health.${table}
      add constraint ${table}_case_id_foreign foreign key (case_id) references health.care_case (id)`,
  ),
];

// The trail is read by auditors, who may know of those in care no more than everybody.
const audited: readonly string[] = [
  ...Object.entries(HANDLED).flatMap(([table, hidden]) =>
    auditTable(`health.${table}`, { id: 'id', union: null, redact: ['union_id', 'handler_id', ...hidden] }).up(),
  ),
  ...auditTable('health.care_visit_due', {
    id: 'id',
    union: null,
    redact: ['union_id', 'alias', 'due_on', 'visited_on'],
  }).up(),
];

/** Cases of care for their handlers, visits, plans of rehabilitation, and what officers may know of visits due. */
export const care: SqlMigration = { name: '20261121_care', up: [...tables, ...audited] };
