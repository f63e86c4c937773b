import { auditTable, scopePolicy, type SqlMigration } from '@gonghui/kit';
import {
  counsellingBooking,
  counsellingHeld,
  counsellingHours,
  generalServices,
} from '../psychology/counselling.sql.js';
import { consultationRollup, counsellingRollup, psychologyEventRollup } from '../summary/indicators.js';
import { abovePolicy } from '../trade-union/above-policy.js';

const DELIVERIES = `'ONLINE', 'OFFLINE'`;

const tables: readonly string[] = [
  `create table health.psychological_service (
    id uuid not null,
    union_id uuid not null,
    name text not null,
    audience text not null,
    contact text not null,
    opened_on date not null,
    closed_on date null,
    primary key (id)
  )`,
  `create index psychological_service_union_id_index on health.psychological_service (union_id)`,
  `alter table health.psychological_service add constraint psychological_service_dates_check check (closed_on >= opened_on)`,
  `alter table health.psychological_service
    add constraint psychological_service_audience_check check (audience in ('EVERYBODY', 'HARDSHIP'))`,
  `create table health.counsellor (
    id uuid not null,
    service_id uuid not null,
    union_id uuid not null,
    account_id text not null,
    name text not null,
    certificate text not null,
    certified_until date null,
    named_on date not null,
    ended_on date null,
    primary key (id)
  )`,
  `create index counsellor_union_id_index on health.counsellor (union_id)`,
  `alter table health.counsellor add constraint counsellor_account_unique unique (service_id, account_id)`,
  `alter table health.counsellor add constraint counsellor_dates_check check (ended_on >= named_on)`,
  `create table health.psychology_event (
    id uuid not null,
    union_id uuid not null,
    kind text not null,
    delivery text not null,
    topic text not null,
    speaker text null,
    place text null,
    held_on date not null,
    person_times int not null,
    primary key (id)
  )`,
  `create index psychology_event_union_id_index on health.psychology_event (union_id, held_on)`,
  `alter table health.psychology_event add constraint psychology_event_person_times_check check (person_times >= 0)`,
  `alter table health.psychology_event
    add constraint psychology_event_kind_check check (kind in ('LECTURE', 'COURSE', 'GROUP_ACTIVITY'))`,
  `alter table health.psychology_event add constraint psychology_event_delivery_check check (delivery in (${DELIVERIES}))`,
  `create table health.consultation_tally (
    id uuid not null,
    union_id uuid not null,
    kind text not null,
    month date not null,
    person_times int not null,
    primary key (id)
  )`,
  `create index consultation_tally_union_id_index on health.consultation_tally (union_id)`,
  `alter table health.consultation_tally add constraint consultation_tally_month_unique unique (union_id, kind, month)`,
  `alter table health.consultation_tally
    add constraint consultation_tally_month_check check (extract(day from month) = 1)`,
  `alter table health.consultation_tally add constraint consultation_tally_count_check check (person_times >= 0)`,
  `alter table health.consultation_tally
    add constraint consultation_tally_kind_check check (kind in ('HOTLINE', 'ONLINE_CONSULTATION', 'FACE_TO_FACE'))`,
  `create table health.counselling_session (
    id uuid not null,
    counsellor_id uuid not null,
    union_id uuid not null,
    handler_id text not null,
    starts_at timestamptz not null,
    delivery text not null,
    place text not null,
    status text not null,
    bearer text null,
    household_index text null,
    client_sealed text null,
    note_sealed text null,
    primary key (id)
  )`,
  `create index counselling_session_union_id_index on health.counselling_session (union_id)`,
  `create index counselling_session_handler_id_index on health.counselling_session (handler_id, starts_at)`,
  `create index counselling_session_household_index on health.counselling_session (household_index)`,
  `create unique index counselling_session_one_at_a_time on health.counselling_session (handler_id, starts_at) where status in ('OFFERED', 'CONFIRMED', 'HELD')`,
  `alter table health.counselling_session add constraint counselling_session_bearer_unique unique (bearer)`,
  `alter table health.counselling_session
    add constraint counselling_session_bearer_check check (bearer is not null or status in ('OFFERED', 'CANCELLED'))`,
  `alter table health.counselling_session
    add constraint counselling_session_delivery_check check (delivery in (${DELIVERIES}))`,
  `alter table health.counselling_session
    add constraint counselling_session_status_check check (status in ('OFFERED', 'CONFIRMED', 'HELD', 'ABSENT', 'CANCELLED'))`,
  `alter table health.counsellor
    add constraint counsellor_service_id_foreign foreign key (service_id) references health.psychological_service (id)`,
  `alter table health.counselling_session
    add constraint counselling_session_counsellor_id_foreign foreign key (counsellor_id) references health.counsellor (id)`,
  ...['psychological_service', 'counsellor', 'psychology_event', 'consultation_tally', 'counselling_session'].map(
    (table) => `alter table health.${table} enable row level security`,
  ),
  ...['psychological_service', 'counsellor', 'psychology_event', 'consultation_tally'].map(
    (table) => `create policy scope on health.${table} using (${scopePolicy('union_id')})`,
  ),
  ...['psychological_service', 'counsellor'].map(
    (table) => `create policy above on health.${table} for select using (${abovePolicy('union_id')})`,
  ),
  `create policy parties on health.counselling_session using (
    (${scopePolicy('union_id')}) and (handler_id = platform.actor() or bearer = platform.actor() or bearer is null))`,
];

const audited: readonly string[] = [
  ...['psychological_service', 'counsellor', 'psychology_event'].flatMap((table) =>
    auditTable(`health.${table}`, { id: 'id', union: 'union_id' }).up(),
  ),
  // The trail is read by auditors, who may know of those who came no more than everybody.
  ...auditTable('health.consultation_tally', { id: 'id', union: 'union_id', redact: ['person_times'] }).up(),
  ...auditTable('health.counselling_session', {
    id: 'id',
    union: null,
    redact: ['union_id', 'starts_at', 'place', 'bearer', 'household_index', 'client_sealed', 'note_sealed'],
  }).up(),
];

/** Psychological services, lectures and courses, counts of consultations, and sessions that two people see. */
export const psychology: SqlMigration = {
  name: '20261121_psychology',
  up: [
    ...tables,
    counsellingHours,
    counsellingHeld,
    counsellingBooking,
    generalServices,
    ...psychologyEventRollup.up(),
    ...consultationRollup.up(),
    ...counsellingRollup.up(),
    ...audited,
  ],
};
