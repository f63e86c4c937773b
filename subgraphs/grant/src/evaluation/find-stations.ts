import { arrayLiteral } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';

/** A station as the venue subgraph publishes it. */
export interface Station {
  readonly id: string;
  readonly unionId: string;
  readonly name: string;
}

/** Stations in use of a funder and the unions below it: all of them, or those of the ids given. One statement. */
export async function findStations(
  em: EntityManager,
  funderId: string,
  ids: readonly string[] | null,
): Promise<Station[]> {
  return em.execute<Station[]>(
    `select v.id, v.union_id as "unionId", v.name
       from reference.venue v join tree.place place on place.id = v.union_id
      where v.kind = 'OUTDOOR_STATION' and v.status = 'IN_USE'
        and place.path operator(public.<@) tree.path_of(?::uuid) and (?::uuid[] is null or v.id = any(?::uuid[]))
      order by v.name, v.id`,
    [funderId, ids && arrayLiteral(ids), ids && arrayLiteral(ids)],
  );
}
