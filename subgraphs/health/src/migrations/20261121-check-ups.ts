import { auditTable, scopePolicy, type SqlMigration } from '@gonghui/kit';
import { abovePolicy } from '../trade-union/above-policy.js';

const TABLES = ['check_up_package', 'check_up_batch', 'health_check_booking'] as const;

const tables: readonly string[] = [
  `create table health.check_up_package (
    id uuid not null,
    union_id uuid not null,
    provider_id uuid not null,
    name text not null,
    items text[] not null,
    price_fen bigint not null,
    withdrawn_on date null,
    primary key (id)
  )`,
  `create index check_up_package_union_id_index on health.check_up_package (union_id)`,
  `create index check_up_package_provider_id_index on health.check_up_package (provider_id)`,
  `alter table health.check_up_package add constraint check_up_package_price_check check (price_fen >= 0)`,
  `alter table health.check_up_package add constraint check_up_package_items_check check (items <> '{}')`,
  `create table health.check_up_batch (
    id uuid not null,
    union_id uuid not null,
    provider_id uuid not null,
    held_on date not null,
    places int not null,
    change_until date not null,
    least_honour text not null,
    primary key (id)
  )`,
  `create index check_up_batch_union_id_index on health.check_up_batch (union_id)`,
  `create index check_up_batch_provider_id_index on health.check_up_batch (provider_id, held_on)`,
  `alter table health.check_up_batch add constraint check_up_batch_places_check check (places > 0)`,
  `alter table health.check_up_batch add constraint check_up_batch_dates_check check (change_until <= held_on)`,
  `alter table health.check_up_batch add constraint check_up_batch_least_honour_check
    check (least_honour in ('NATIONAL', 'PROVINCIAL_MINISTERIAL', 'MUNICIPAL'))`,
  `create table health.health_check_booking (
    id uuid not null,
    batch_id uuid not null,
    package_id uuid not null,
    worker_id uuid not null,
    union_id uuid not null,
    year smallint not null,
    price_fen bigint not null,
    status text not null,
    primary key (id)
  )`,
  `create index health_check_booking_union_id_index on health.health_check_booking (union_id)`,
  `create index health_check_booking_batch_id_index on health.health_check_booking (batch_id)`,
  `create index health_check_booking_worker_id_index on health.health_check_booking (worker_id)`,
  `create unique index health_check_booking_one_per_year on health.health_check_booking (worker_id, year) where status in ('BOOKED', 'ATTENDED')`,
  `alter table health.health_check_booking add constraint health_check_booking_price_check check (price_fen >= 0)`,
  `alter table health.health_check_booking
    add constraint health_check_booking_status_check check (status in ('BOOKED', 'ATTENDED', 'ABSENT', 'CANCELLED'))`,
  ...(
    [
      ['check_up_package', 'provider', 'screening_provider'],
      ['check_up_batch', 'provider', 'screening_provider'],
      ['health_check_booking', 'batch', 'check_up_batch'],
      ['health_check_booking', 'package', 'check_up_package'],
      ['health_check_booking', 'worker', 'worker'],
    ] as const
  ).map(
    ([table, column, target]) => `alter table health.${table}
      add constraint ${table}_${column}_id_foreign foreign key (${column}_id) references health.${target} (id)`,
  ),
  ...TABLES.flatMap((table) => [
    `alter table health.${table} enable row level security`,
    `create policy scope on health.${table} using (${scopePolicy('union_id')})`,
  ]),
  ...TABLES.slice(0, 2).map(
    (table) => `create policy above on health.${table} for select using (${abovePolicy('union_id')})`,
  ),
  `create function health.check_up_places_taken(batch uuid) returns int
   language sql stable security definer set search_path = pg_catalog, public, pg_temp
   begin atomic
     select count(*)::int from health.health_check_booking booking
      where booking.batch_id = batch and booking.status in ('BOOKED', 'ATTENDED');
   end`,
  `comment on function health.check_up_places_taken(uuid) is 'Places of a day of check-ups that are taken by whatever union; a number and no row.'`,
  `create or replace function health.places_taken(provider uuid, day date) returns int
   language sql stable security definer set search_path = pg_catalog, public, pg_temp
   begin atomic
     select (coalesce((select sum(batch.places) from health.screening_batch batch
                        where batch.provider_id = provider and batch.held_on = day), 0)
           + coalesce((select sum(batch.places) from health.check_up_batch batch
                        where batch.provider_id = provider and batch.held_on = day), 0))::int;
   end`,
];

/** Check-up packages of hospitals, days of check-ups for model workers, and who chose what. */
export const checkUps: SqlMigration = {
  name: '20261121_check_ups',
  up: [...tables, ...TABLES.flatMap((table) => auditTable(`health.${table}`, { id: 'id', union: 'union_id' }).up())],
};
