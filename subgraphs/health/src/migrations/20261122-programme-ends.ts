import type { SqlMigration } from '@gonghui/kit';

/** Days after the end of their programme take no places of a hospital. */
export const programmeEnds: SqlMigration = {
  name: '20261122_programme_ends',
  up: [
    `create or replace function health.places_taken(provider uuid, day date) returns int
     language sql stable security definer set search_path = pg_catalog, public, pg_temp
     begin atomic
       select (coalesce((select sum(batch.places)
                           from health.screening_batch batch
                           join health.screening_programme programme on programme.id = batch.programme_id
                          where batch.provider_id = provider and batch.held_on = day
                            and (programme.ends_on is null or programme.ends_on >= batch.held_on)), 0)
             + coalesce((select sum(batch.places) from health.check_up_batch batch
                          where batch.provider_id = provider and batch.held_on = day), 0))::int;
     end`,
  ],
};
