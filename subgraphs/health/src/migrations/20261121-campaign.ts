import { auditTable, scopePolicy, type SqlMigration } from '@gonghui/kit';
import { bookingRollup, followUpRollup } from '../summary/indicators.js';
import { abovePolicy } from '../trade-union/above-policy.js';

const KINDS = `'GYNAECOLOGICAL', 'CERVICAL', 'BREAST'`;
const ofHandler = `(${scopePolicy('union_id')}) and handler_id = platform.actor()`;

const tables: readonly string[] = [
  `create table health.screening_provider (
    id uuid not null,
    union_id uuid not null,
    name text not null,
    daily_places int not null,
    primary key (id)
  )`,
  `create index screening_provider_union_id_index on health.screening_provider (union_id)`,
  `alter table health.screening_provider add constraint screening_provider_places_check check (daily_places > 0)`,
  `create table health.screening_batch (
    id uuid not null,
    programme_id uuid not null,
    union_id uuid not null,
    provider_id uuid not null,
    held_on date not null,
    places int not null,
    handler_id text not null,
    primary key (id)
  )`,
  `create index screening_batch_union_id_index on health.screening_batch (union_id)`,
  `create index screening_batch_programme_id_index on health.screening_batch (programme_id, held_on)`,
  `create index screening_batch_provider_id_index on health.screening_batch (provider_id, held_on)`,
  `alter table health.screening_batch add constraint screening_batch_places_check check (places > 0)`,
  `create table health.booking (
    id uuid not null,
    batch_id uuid not null,
    programme_id uuid not null,
    worker_id uuid not null,
    union_id uuid not null,
    held_on date not null,
    status text not null,
    primary key (id)
  )`,
  `create index booking_union_id_index on health.booking (union_id)`,
  `create index booking_batch_id_index on health.booking (batch_id)`,
  `create index booking_worker_id_index on health.booking (worker_id, held_on)`,
  `create unique index booking_one_per_programme on health.booking (programme_id, worker_id) where status in ('BOOKED', 'ATTENDED')`,
  `alter table health.booking
    add constraint booking_status_check check (status in ('BOOKED', 'ATTENDED', 'ABSENT', 'CANCELLED'))`,
  `create table health.exam_result (
    id uuid not null,
    booking_id uuid not null,
    union_id uuid not null,
    handler_id text not null,
    kind text not null,
    outcome_sealed text not null,
    primary key (id)
  )`,
  `create index exam_result_union_id_index on health.exam_result (union_id)`,
  `alter table health.exam_result add constraint exam_result_kind_unique unique (booking_id, kind)`,
  `alter table health.exam_result add constraint exam_result_kind_check check (kind in (${KINDS}))`,
  `create table health.follow_up (
    id uuid not null,
    programme_id uuid not null,
    union_id uuid not null,
    handler_id text not null,
    kind text not null,
    is_positive boolean not null,
    month date not null,
    closed_on date null,
    subject_sealed text not null,
    subject_index text not null,
    worker_index text not null,
    primary key (id)
  )`,
  `create index follow_up_union_id_index on health.follow_up (union_id)`,
  `create index follow_up_handler_id_index on health.follow_up (handler_id, month)`,
  `alter table health.follow_up add constraint follow_up_subject_unique unique (subject_index)`,
  `alter table health.follow_up add constraint follow_up_month_check check (extract(day from month) = 1)`,
  `alter table health.follow_up add constraint follow_up_kind_check check (kind in (${KINDS}))`,
  ...(
    [
      ['screening_batch', 'programme', 'screening_programme'],
      ['screening_batch', 'provider', 'screening_provider'],
      ['booking', 'batch', 'screening_batch'],
      ['booking', 'programme', 'screening_programme'],
      ['booking', 'worker', 'worker'],
      ['exam_result', 'booking', 'booking'],
      ['follow_up', 'programme', 'screening_programme'],
    ] as const
  ).map(
    ([table, column, target]) => `alter table health.${table}
      add constraint ${table}_${column}_id_foreign foreign key (${column}_id) references health.${target} (id)`,
  ),
  ...['screening_provider', 'screening_batch', 'booking', 'exam_result', 'follow_up'].map(
    (table) => `alter table health.${table} enable row level security`,
  ),
  ...['screening_provider', 'screening_batch', 'booking'].map(
    (table) => `create policy scope on health.${table} using (${scopePolicy('union_id')})`,
  ),
  `create policy above on health.screening_provider for select using (${abovePolicy('union_id')})`,
  ...['exam_result', 'follow_up'].map((table) => `create policy handler on health.${table} using (${ofHandler})`),
  `create function health.places_taken(provider uuid, day date) returns int
   language sql stable security definer set search_path = pg_catalog, public, pg_temp
   begin atomic
     select coalesce(sum(batch.places), 0)::int from health.screening_batch batch
      where batch.provider_id = provider and batch.held_on = day;
   end`,
  `comment on function health.places_taken(uuid, date) is 'Places of a hospital''s day that are taken by whatever union; a number and no row.'`,
];

const audited: readonly string[] = [
  ...['screening_provider', 'screening_batch', 'booking'].flatMap((table) =>
    auditTable(`health.${table}`, { id: 'id', union: 'union_id' }).up(),
  ),
  ...auditTable('health.exam_result', { id: 'id', union: 'union_id', redact: ['outcome_sealed'] }).up(),
  // The trail is read by auditors, who may know of the ill no more than everybody.
  ...auditTable('health.follow_up', {
    id: 'id',
    union: null,
    redact: ['union_id', 'kind', 'is_positive', 'month', 'subject_sealed', 'subject_index', 'worker_index'],
  }).up(),
];

/** Hospitals, days of examinations, appointments, results for their handler, and cases until they are closed. */
export const campaign: SqlMigration = {
  name: '20261121_campaign',
  up: [...tables, ...bookingRollup.up(), ...followUpRollup.up(), ...audited],
};
