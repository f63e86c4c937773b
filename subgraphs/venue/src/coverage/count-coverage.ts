import { arrayLiteral, badInput, isId, toConnection, type Connection, type PageRequest } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CoverageGap } from './coverage-gap.js';

/** How many places or parks should have a venue, and how many have one. */
export interface CoverageCount {
  readonly required: number;
  readonly covered: number;
}

/** A target counted over the subtree of a union. */
export interface TargetWithin {
  readonly withinId: string;
  readonly targetId: string;
}

/** A target with its subtree as a key of maps and loaders. */
export const keyOf = ({ withinId, targetId }: TargetWithin): string => `${withinId} ${targetId}`;

/** The status period `s` holds on a day, bound twice. */
const HOLDS = 's.starts_on <= ?::date and (s.ends_on is null or s.ends_on > ?::date)';

/** What `venue.wanted` says of `w` is covered on a day, bound three times. */
const COVERED = `case when w.park_id is null then exists (
    select from venue.venue_status_period s
     where s.union_id = w.place_id and s.kind = any(w.venue_kinds) and s.status = 'IN_USE' and ${HOLDS})
  else venue.park_is_served(w.park_id, w.venue_kinds, ?::date) end`;

/**
 * How far the places that any target wants to have a palace have one, or another venue that the target takes instead,
 * per union with everything below it: one statement for all unions, whatever their number. Unions without such a
 * target are left out.
 */
export async function palaceCoverage(
  em: EntityManager,
  unionIds: readonly string[],
  day: string,
): Promise<Map<string, CoverageCount>> {
  const rows = await em.execute<(CoverageCount & { within_id: string })[]>(
    `select w.within_id, count(distinct w.place_id)::int as required,
            (count(distinct w.place_id) filter (where exists (
              select from venue.venue_status_period s
               where s.union_id = w.place_id and s.kind = any(w.venue_kinds) and s.status = 'IN_USE' and ${HOLDS})))::int as covered
       from venue.wanted(?::uuid[], ?::date) w
      where 'WORKERS_PALACE' = any(w.venue_kinds) and w.place_id is not null
      group by w.within_id`,
    [day, day, arrayLiteral(unionIds), day],
  );
  return new Map(rows.map(({ within_id: id, required, covered }) => [id, { required, covered }]));
}

/** Counts of targets that bind each union, over its subtree; those that want nothing there are left out. */
export async function targetCoverage(
  em: EntityManager,
  unionIds: readonly string[],
  day: string,
): Promise<Map<string, CoverageCount>> {
  const rows = await em.execute<(CoverageCount & { within_id: string; target_id: string })[]>(
    `select w.within_id, w.target_id, count(*)::int as required, (count(*) filter (where ${COVERED}))::int as covered
       from venue.wanted(?::uuid[], ?::date) w
      where w.binds
      group by w.within_id, w.target_id`,
    [day, day, day, arrayLiteral(unionIds), day],
  );
  return new Map(
    rows.map(({ within_id: withinId, target_id: targetId, required, covered }) => [
      keyOf({ withinId, targetId }),
      { required, covered },
    ]),
  );
}

/** A page of what each target still misses in its subtree, by division code, then parks by name: one statement for all. */
export async function coverageGaps(
  em: EntityManager,
  asked: readonly TargetWithin[],
  day: string,
  page: PageRequest,
): Promise<Map<string, Connection<CoverageGap>>> {
  const [sortKey, gapId] = cursorOf(page);
  const rows = await em.execute<GapRow[]>(
    `with asked as materialized (
       select * from unnest(?::uuid[], ?::uuid[]) asked (within_id, target_id)
     ),
     gap as materialized (
       select w.within_id, w.target_id, w.venue_kinds, w.park_id, w.sort_key,
              coalesce(w.place_id, park.union_id) as union_id, coalesce(w.place_id, w.park_id) as gap_id
         from venue.wanted(?::uuid[], ?::date) w
         join asked using (within_id, target_id)
         left join venue.park on park.id = w.park_id
        where not ${COVERED}
     )
     select asked.within_id, asked.target_id, total.count::int as total, page.union_id, page.park_id, page.sort_key, page.gap_id,
            next.id as next_venue_id
       from asked
      cross join lateral (
        select count(*) from gap where gap.within_id = asked.within_id and gap.target_id = asked.target_id) total
       left join lateral (
        select * from gap
         where gap.within_id = asked.within_id and gap.target_id = asked.target_id
           and (?::uuid is null or (gap.sort_key, gap.gap_id) > (?, ?::uuid))
         order by gap.sort_key, gap.gap_id limit ?) page on true
       left join lateral (
        select v.id from venue.venue v join venue.venue_status_period s on s.venue_id = v.id
         where (page.park_id is null and v.union_id = page.union_id or v.park_id = page.park_id)
           and s.kind = any(page.venue_kinds) and s.status in ('UNDER_CONSTRUCTION', 'RENOVATING', 'PLANNED') and ${HOLDS}
         order by array_position(array['UNDER_CONSTRUCTION', 'RENOVATING', 'PLANNED'], s.status), s.starts_on, v.id limit 1) next on true
      order by page.sort_key, page.gap_id`,
    [
      arrayLiteral(asked.map((one) => one.withinId)),
      arrayLiteral(asked.map((one) => one.targetId)),
      arrayLiteral([...new Set(asked.map((one) => one.withinId))]),
      day,
      day,
      day,
      day,
      gapId,
      sortKey,
      gapId,
      page.first + 1,
      day,
      day,
    ],
  );
  const byTarget = Map.groupBy(rows, (row) => keyOf({ withinId: row.within_id, targetId: row.target_id }));
  return new Map(
    [...byTarget].map(([key, found]) => [
      key,
      toConnection(
        {
          totalCount: found[0]!.total,
          rows: found
            .filter((row) => row.gap_id !== null)
            .map((row) => ({ ...row, cursorKey: [row.sort_key, row.gap_id] })),
        },
        page,
        (row) => ({ unionId: row.union_id!, parkId: row.park_id, nextVenueId: row.next_venue_id }),
      ),
    ]),
  );
}

/** One gap with the count of its list; a list without rows has one line of nulls. */
interface GapRow {
  readonly within_id: string;
  readonly target_id: string;
  readonly total: number;
  readonly union_id: string | null;
  readonly park_id: string | null;
  readonly sort_key: string | null;
  readonly gap_id: string | null;
  readonly next_venue_id: string | null;
}

function cursorOf({ after }: PageRequest): readonly [sortKey: string | null, gapId: string | null] {
  if (after === null) return [null, null];
  const [sortKey, gapId] = after;
  if (
    after.length !== 2 ||
    typeof sortKey !== 'string' ||
    typeof gapId !== 'string' ||
    sortKey.includes('\0') ||
    !isId(gapId)
  )
    throw badInput('"after" comes from another list; start again without it.');
  return [sortKey, gapId];
}
