import { arrayLiteral } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { VenueKind } from '../venue/venue-kind.js';
import type { Standing } from './standing.js';

/** How many venues in use below a union stand so; by one standard, or by any when that is null. */
export interface CountedStanding {
  readonly withinId: string;
  readonly standardId: string | null;
  readonly standing: Standing;
  readonly venues: number;
}

/**
 * Venues in use on a day by how they stand, per union with everything below it: one statement for all unions, whatever
 * their number. A venue that several standards bind counts once in each standing it has.
 */
export async function countStandings(
  em: EntityManager,
  unionIds: readonly string[],
  kinds: readonly VenueKind[] | null,
  day: string,
): Promise<CountedStanding[]> {
  return em.execute<CountedStanding[]>(
    `with top as materialized (
       select place.id as top_id, subpath(place.path, -1)::text as label
         from tree.place where place.id = any(?::uuid[]) and tree.in_scope(place.id)
     ),
     stands as materialized (
       select v.id, v.union_id, standing.standard_id, standing.standing
         from venue.venue v
         join venue.venue_status_period period on period.venue_id = v.id and period.status = 'IN_USE'
          and period.starts_on <= ?::date and (period.ends_on is null or period.ends_on > ?::date)
        cross join lateral venue.standings_of(v.id, v.kind, v.union_id, ?::date) standing
        where ?::text[] is null or v.kind = any(?::text[])
     )
     select top.top_id as "withinId", stands.standard_id as "standardId", stands.standing, count(distinct stands.id)::int as venues
       from stands
       join tree.place home on home.id = stands.union_id
      cross join lateral unnest(string_to_array(ltree2text(home.path), '.')) above (label)
       join top using (label)
      group by grouping sets ((top.top_id, stands.standard_id, stands.standing), (top.top_id, stands.standing))
      order by stands.standing`,
    [
      arrayLiteral(unionIds),
      day,
      day,
      day,
      kinds === null ? null : arrayLiteral(kinds),
      kinds === null ? null : arrayLiteral(kinds),
    ],
  );
}
