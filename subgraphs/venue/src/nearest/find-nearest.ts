import { arrayLiteral } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { UnionLevel } from '../trade-union/union-level.js';
import type { VenueService } from '../venue/venue-service.js';
import type { NearestVenue } from './nearest-venue.js';

const { TOWNSHIP, COUNTY, MUNICIPAL, PROVINCIAL } = UnionLevel;

/** First two digits of the codes of municipalities under the central government: the province is the city. */
const MUNICIPALITIES = ['11', '12', '31', '50'];

/**
 * For each union and service the nearest venue in use that offers it, services in the order asked. Nobody knows where a
 * venue stands on the map, so near is told by the tree: in the union's own place, else in its county, else in its city;
 * among those equally near one that the higher federation runs, then by name. One statement, whatever is asked.
 */
export async function findNearest(
  em: EntityManager,
  unionIds: readonly string[],
  services: readonly VenueService[],
): Promise<Map<string, NearestVenue[]>> {
  const rows = await em.execute<NearestRow[]>(
    `with ring as materialized (
       select place.id as place_id, above.id, above.level, above.path
         from tree.place
         join reference.union_node above on place.path operator(public.<@) above.path
        where place.id = any(?::uuid[]) and tree.in_scope(place.id)
          and (above.level = any(?::text[]) or above.level = ? and left(above.code, 2) = any(?::text[]))
     )
     select place.id as place_id, asked.service, best.venue_id, best.ring_id, best.level
       from unnest(?::uuid[]) place (id)
      cross join unnest(?::text[]) with ordinality asked (service, position)
       left join lateral (
         select v.id as venue_id, ring.id as ring_id, ring.level
           from ring
           join tree.place home on home.path operator(public.<@) ring.path
           join venue.venue v on v.union_id = home.id
          where ring.place_id = place.id and v.status = 'IN_USE' and v.services @> array[asked.service]
          order by nlevel(ring.path) desc, nlevel(home.path), v.pinyin, v.id
          limit 1) best on true
      order by asked.position`,
    [
      arrayLiteral(unionIds),
      arrayLiteral([TOWNSHIP, COUNTY, MUNICIPAL]),
      PROVINCIAL,
      arrayLiteral(MUNICIPALITIES),
      arrayLiteral(unionIds),
      arrayLiteral([...new Set(services)]),
    ],
  );
  return Map.groupBy(
    rows.map((row) => ({
      placeId: row.place_id,
      service: row.service,
      venueId: row.venue_id,
      withinId: row.ring_id,
      withinLevel: row.level,
    })),
    ({ placeId }) => placeId,
  );
}

interface NearestRow {
  readonly place_id: string;
  readonly service: VenueService;
  readonly venue_id: string | null;
  readonly ring_id: string | null;
  readonly level: UnionLevel | null;
}
