import type { TestDatabase } from '@gonghui/kit/testing';
import { parkClassRank } from '../rules/park-class.js';
import { unionId } from './organization-stand-in.js';

/** A venue of a test world with its statuses, oldest first. Ids are those of `unionId`. */
export interface VenueRow {
  readonly id: number;
  readonly union: number;
  readonly kind: string;
  readonly statuses: readonly (readonly [status: string, since: string])[];
  readonly park?: number | null;
  readonly setting?: string;
  readonly services?: readonly string[];
}

/** A park of a test world. */
export interface ParkRow {
  readonly id: number;
  readonly union: number;
  readonly parkClass: string;
}

/** A coverage target of a test world. */
export interface TargetRow {
  readonly id: number;
  readonly union: number;
  readonly placeLevels: readonly string[];
  readonly minParkClass?: string | null;
  readonly venueKinds: readonly string[];
}

/** Takes everything away that a test has put. */
export async function clearVenues({ pool }: Pick<TestDatabase, 'pool'>): Promise<void> {
  await pool.query(`begin; delete from venue.milestone; delete from venue.budget_source; delete from venue.venue_project;
    delete from venue.venue_status_period; delete from venue.venue; delete from venue.park; delete from venue.coverage_target; commit`);
}

/** Writes venues, parks and targets as the owner. */
export async function putVenues(
  { pool }: Pick<TestDatabase, 'pool'>,
  world: {
    readonly venues?: readonly VenueRow[];
    readonly parks?: readonly ParkRow[];
    readonly targets?: readonly TargetRow[];
  },
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    for (const { id, union, parkClass } of world.parks ?? [])
      await client.query(
        'insert into venue.park (id, union_id, name, park_class, class_rank) values ($1, $2, $3, $4, $5)',
        [unionId(id), unionId(union), `产业园${id}`, parkClass, parkClassRank(parkClass)],
      );
    for (const { id, union, kind, statuses, park, setting, services = [] } of world.venues ?? []) {
      const [status, since] = statuses.at(-1)!;
      await client.query(
        `insert into venue.venue (id, union_id, name, pinyin, kind, status, status_since, functions, park_id, setting, services)
         values ($1, $2, $3, $3, $4, $5, $6, '{}', $7, $8, $9)`,
        [
          unionId(id),
          unionId(union),
          `场馆${id}`,
          kind,
          status,
          since,
          park == null ? null : unionId(park),
          setting ?? null,
          services,
        ],
      );
      for (const [index, [each, from]] of statuses.entries())
        await client.query(
          `insert into venue.venue_status_period (id, venue_id, union_id, kind, status, starts_on, ends_on, reason)
           values (platform.uuid7(), $1, $2, $3, $4, $5, $6, '测试')`,
          [unionId(id), unionId(union), kind, each, from, statuses[index + 1]?.[1] ?? null],
        );
    }
    for (const { id, union, placeLevels, minParkClass, venueKinds } of world.targets ?? [])
      await client.query(
        `insert into venue.coverage_target (id, union_id, title, place_levels, min_park_class, min_class_rank, venue_kinds, due_year, source)
         values ($1, $2, $3, $4, $5, $6, $7, 2025, '意见')`,
        [
          unionId(id),
          unionId(union),
          `目标${id}`,
          placeLevels,
          minParkClass ?? null,
          minParkClass == null ? null : parkClassRank(minParkClass),
          venueKinds,
        ],
      );
    await client.query('commit');
  } finally {
    client.release();
  }
}
