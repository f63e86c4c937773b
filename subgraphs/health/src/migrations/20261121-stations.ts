import { auditTable, scopePolicy, type SqlMigration } from '@gonghui/kit';
import { readingRollup, stationRollup } from '../summary/indicators.js';

const ofHandler = `(${scopePolicy('union_id')}) and handler_id = platform.actor()`;

const tables: readonly string[] = [
  `create table health.health_station (
    id uuid not null,
    union_id uuid not null,
    name text not null,
    address text null,
    venue_id uuid null,
    opened_on date not null,
    closed_on date null,
    primary key (id)
  )`,
  `create index health_station_union_id_index on health.health_station (union_id)`,
  `alter table health.health_station add constraint health_station_dates_check check (closed_on >= opened_on)`,
  `create table health.station_person (
    id uuid not null,
    station_id uuid not null,
    union_id uuid not null,
    handler_id text not null,
    alias text not null,
    registered_on date not null,
    primary key (id)
  )`,
  `create index station_person_union_id_index on health.station_person (union_id)`,
  `create index station_person_handler_id_index on health.station_person (handler_id, registered_on)`,
  `alter table health.station_person add constraint station_person_alias_unique unique (alias)`,
  `create table health.station_reading (
    id uuid not null,
    person_id uuid not null,
    union_id uuid not null,
    handler_id text not null,
    kind text not null,
    taken_at timestamptz not null,
    values_sealed text not null,
    primary key (id)
  )`,
  `create index station_reading_union_id_index on health.station_reading (union_id)`,
  `create index station_reading_person_id_index on health.station_reading (person_id, taken_at)`,
  `alter table health.station_reading add constraint station_reading_kind_check
    check (kind in ('BLOOD_PRESSURE', 'HEART_RATE', 'GLUCOSE', 'TEMPERATURE', 'OXYGEN', 'WEIGHT'))`,
  `create table health.station_incident (
    id uuid not null,
    station_id uuid not null,
    union_id uuid not null,
    handler_id text not null,
    opened_at timestamptz not null,
    closed_at timestamptz null,
    matter_sealed text not null,
    primary key (id)
  )`,
  `create index station_incident_union_id_index on health.station_incident (union_id)`,
  `create index station_incident_handler_id_index on health.station_incident (handler_id, opened_at)`,
  `alter table health.station_incident add constraint station_incident_times_check check (closed_at >= opened_at)`,
  ...(
    [
      ['station_person', 'station', 'health_station'],
      ['station_reading', 'person', 'station_person'],
      ['station_incident', 'station', 'health_station'],
    ] as const
  ).map(
    ([table, column, target]) => `alter table health.${table}
      add constraint ${table}_${column}_id_foreign foreign key (${column}_id) references health.${target} (id)`,
  ),
  ...['health_station', 'station_person', 'station_reading', 'station_incident'].map(
    (table) => `alter table health.${table} enable row level security`,
  ),
  `create policy scope on health.health_station using (${scopePolicy('union_id')})`,
  ...['station_person', 'station_reading', 'station_incident'].map(
    (table) => `create policy handler on health.${table} using (${ofHandler})`,
  ),
];

const audited: readonly string[] = [
  ...auditTable('health.health_station', { id: 'id', union: 'union_id' }).up(),
  // The trail is read by auditors, who may know of those who came no more than everybody.
  ...auditTable('health.station_person', { id: 'id', union: null, redact: ['station_id', 'union_id', 'alias'] }).up(),
  ...auditTable('health.station_reading', {
    id: 'id',
    union: null,
    redact: ['person_id', 'union_id', 'kind', 'taken_at', 'values_sealed'],
  }).up(),
  ...auditTable('health.station_incident', {
    id: 'id',
    union: null,
    redact: ['station_id', 'union_id', 'opened_at', 'closed_at', 'matter_sealed'],
  }).up(),
];

/** Workers' health stations, those who are measured there under an alias, readings and emergencies. */
export const stations: SqlMigration = {
  name: '20261121_stations',
  up: [...tables, ...stationRollup.up(), ...readingRollup.up(), ...audited],
};
