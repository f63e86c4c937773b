import { auditTable, scopePolicy, type SqlMigration } from '@gonghui/kit';

/** A read of that worker which this very request has logged. */
const loggedRead = `exists (select from health.personal_read log where log.worker_id = worker_identity.worker_id
  and log.actor_id = platform.actor() and log.request = current_setting('gonghui.request', true))`;

const tables: readonly string[] = [
  `create table health.worker (
    id uuid not null,
    union_id uuid not null,
    identity_index text not null,
    alias text not null,
    rostered_on date not null,
    left_on date null,
    primary key (id)
  )`,
  `alter table health.worker add constraint worker_identity_unique unique (union_id, identity_index)`,
  `alter table health.worker add constraint worker_alias_unique unique (alias)`,
  `alter table health.worker add constraint worker_dates_check check (left_on >= rostered_on)`,
  `create table health.worker_identity (
    worker_id uuid not null,
    union_id uuid not null,
    name_sealed text not null,
    identity_sealed text not null,
    primary key (worker_id)
  )`,
  `create index worker_identity_union_id_index on health.worker_identity (union_id)`,
  `create table health.personal_read (
    id uuid not null,
    worker_id uuid not null,
    union_id uuid not null,
    actor_id text not null,
    actor_name text not null,
    request text not null,
    at timestamptz not null,
    reason text not null,
    primary key (id)
  )`,
  `create index personal_read_union_id_index on health.personal_read (union_id)`,
  `create index personal_read_worker_id_index on health.personal_read (worker_id, at)`,
  `create table health.exam_record (
    id uuid not null,
    worker_id uuid not null,
    union_id uuid not null,
    kind text not null,
    examined_on date not null,
    primary key (id)
  )`,
  `create index exam_record_union_id_index on health.exam_record (union_id)`,
  `alter table health.exam_record add constraint exam_record_day_unique unique (worker_id, kind, examined_on)`,
  `alter table health.exam_record
    add constraint exam_record_kind_check check (kind in ('GYNAECOLOGICAL', 'CERVICAL', 'BREAST'))`,
  `alter table health.worker_identity
    add constraint worker_identity_worker_id_foreign foreign key (worker_id) references health.worker (id)`,
  `alter table health.personal_read
    add constraint personal_read_worker_id_foreign foreign key (worker_id) references health.worker (id)`,
  `alter table health.exam_record
    add constraint exam_record_worker_id_foreign foreign key (worker_id) references health.worker (id)`,
  ...['worker', 'worker_identity', 'personal_read', 'exam_record'].map(
    (table) => `alter table health.${table} enable row level security`,
  ),
  `create policy scope on health.worker using (${scopePolicy('union_id')})`,
  `create policy scope on health.exam_record using (${scopePolicy('union_id')})`,
  // No policy for changes: what was written of a person's name, and of who read it, stays.
  `create policy logged on health.worker_identity for select using ((${scopePolicy('union_id')}) and ${loggedRead})`,
  `create policy added on health.worker_identity for insert with check (${scopePolicy('union_id')})`,
  `create policy scope on health.personal_read for select using (${scopePolicy('union_id')})`,
  `create policy own on health.personal_read for insert with check (
    (${scopePolicy('union_id')}) and actor_id = platform.actor() and request = current_setting('gonghui.request', true))`,
];

const audited: readonly string[] = [
  ...auditTable('health.worker', { id: 'id', union: 'union_id', redact: ['identity_index'] }).up(),
  ...auditTable('health.worker_identity', {
    id: 'worker_id',
    union: 'union_id',
    redact: ['name_sealed', 'identity_sealed'],
  }).up(),
  ...auditTable('health.personal_read', { id: 'id', union: 'union_id' }).up(),
  ...auditTable('health.exam_record', { id: 'id', union: 'union_id' }).up(),
];

/** Rosters without names, names encrypted, who read them and why, and when each woman was examined. */
export const workers: SqlMigration = { name: '20261121_workers', up: [...tables, ...audited] };
