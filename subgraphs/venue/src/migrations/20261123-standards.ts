import { auditTable, scopePolicy, type SqlMigration } from '@gonghui/kit';
import { abovePolicy } from '../standard/above-policy.js';
import { standingsOf } from '../standard/standings-of.sql.js';
import { keepVenueWhole } from '../venue/keep-venue-whole.sql.js';

/** Standards for kinds of venues, and inspections of venues by them. */
export const standards: SqlMigration = {
  name: '20261123_standards',
  up: [
    `create table venue.standard (
      id uuid not null,
      union_id uuid not null,
      title text not null,
      purpose text not null,
      venue_kinds text[] not null,
      items text[] not null,
      source text not null,
      issued_on date not null,
      withdrawn_on date null,
      primary key (id)
    )`,
    `create index standard_union_id_index on venue.standard (union_id)`,
    `alter table venue.standard
      add constraint standard_interval_check check (withdrawn_on >= issued_on)`,
    `alter table venue.standard
      add constraint standard_items_check check (items <> '{}' and venue_kinds <> '{}')`,
    `alter table venue.standard
      add constraint standard_purpose_check check (purpose in ('CONFORMITY', 'EQUIPMENT'))`,
    `alter table venue.standard
      add constraint standard_venue_kinds_check check (venue_kinds <@ array['WORKERS_PALACE'::text, 'WORKERS_CLUB'::text, 'WORKERS_HOME'::text, 'SHARED_WORKERS_HOME'::text, 'WORKER_SERVICE_CENTRE'::text, 'ACTIVITY_CENTRE'::text, 'OUTDOOR_STATION'::text, 'SERVICE_POSITION'::text])`,
    `create table venue.inspection (
      id uuid not null,
      venue_id uuid not null,
      standard_id uuid not null,
      union_id uuid not null,
      inspected_on date not null,
      missing text[] not null,
      note text null,
      actor_id text not null,
      actor_name text not null,
      primary key (id)
    )`,
    `create index inspection_union_id_index on venue.inspection (union_id)`,
    `create index inspection_venue_id_index on venue.inspection (venue_id, standard_id, inspected_on, id)`,
    `create index inspection_standard_id_index on venue.inspection (standard_id)`,
    `alter table venue.inspection
      add constraint inspection_venue_id_foreign foreign key (venue_id) references venue.venue (id)`,
    `alter table venue.inspection
      add constraint inspection_standard_id_foreign foreign key (standard_id) references venue.standard (id)`,
    `alter table venue.standard enable row level security`,
    `create policy scope on venue.standard using (${scopePolicy('union_id')})`,
    `create policy above on venue.standard for select using (${abovePolicy('union_id')})`,
    `alter table venue.inspection enable row level security`,
    `create policy scope on venue.inspection using (${scopePolicy('union_id')})`,
    standingsOf,
    keepVenueWhole,
    `create constraint trigger keep_venue_whole after insert or update of venue_id, union_id on venue.inspection
      deferrable initially deferred for each row execute function venue.keep_venue_whole()`,
    ...['standard', 'inspection'].flatMap((table) =>
      auditTable(`venue.${table}`, { id: 'id', union: 'union_id' }).up(),
    ),
  ],
};

/**
 * What the subgraph's role may not do: a standard is withdrawn, never changed, and an inspection only follows its venue
 * to another union. Run after the rights that every subgraph gets.
 */
export const standardGrants = (role: string): readonly string[] => [
  `revoke update, delete, truncate on venue.standard, venue.inspection from ${role}`,
  `grant update (withdrawn_on) on venue.standard to ${role}`,
  `grant update (union_id) on venue.inspection to ${role}`,
];
