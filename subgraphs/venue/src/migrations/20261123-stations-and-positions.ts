import type { SqlMigration } from '@gonghui/kit';
import { venueRollup } from '../summary/indicators.js';

const KINDS = `'WORKERS_PALACE', 'WORKERS_CLUB', 'WORKERS_HOME', 'SHARED_WORKERS_HOME', 'WORKER_SERVICE_CENTRE', 'ACTIVITY_CENTRE', 'OUTDOOR_STATION', 'SERVICE_POSITION'`;

/** Stations say where they stand, venues which services they offer, and service positions are a kind of their own. */
export const stationsAndPositions: SqlMigration = {
  name: '20261123_stations_and_positions',
  up: [
    ...['venue', 'venue_status_period'].flatMap((table) => [
      `alter table venue.${table} drop constraint ${table}_kind_check`,
      `alter table venue.${table} add constraint ${table}_kind_check check (kind in (${KINDS}))`,
    ]),
    `alter table venue.coverage_target drop constraint coverage_target_venue_kinds_check`,
    `alter table venue.coverage_target
      add constraint coverage_target_venue_kinds_check check (venue_kinds <@ array[${KINDS.replaceAll(/'([A-Z_]+)'/g, "'$1'::text")}])`,
    `alter table venue.venue add column setting text null, add column services text[] not null default '{}'`,
    `alter table venue.venue alter column services drop default`,
    `alter table venue.venue
      add constraint venue_setting_check check (setting in ('CITY', 'ROAD'))`,
    `alter table venue.venue
      add constraint venue_setting_kind_check check (setting is null or kind = 'OUTDOOR_STATION')`,
    `alter table venue.venue
      add constraint venue_services_check check (services <@ array['UNION_JOINING'::text, 'INNOVATION'::text, 'LEGAL_SERVICE'::text, 'COUNSELLING'::text, 'WATER'::text, 'MEALS'::text, 'SHOWER'::text, 'LAUNDRY'::text, 'REST'::text])`,
    ...venueRollup.up(),
  ],
};
