import { isId, refuse } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { UnionLevel } from './union-level.js';

/** A union as the organization subgraph publishes it. */
export interface KnownUnion {
  readonly id: string;
  readonly name: string;
  readonly level: UnionLevel;
}

/** The existing union that an input field names, for a change. Unknown ids and those outside the scope are refused alike. */
export async function loadActiveUnion(em: EntityManager, id: string, field: string): Promise<KnownUnion> {
  const [union] = isId(id)
    ? await em.execute<(KnownUnion & { status: string })[]>(
        'select id, name, level, status from reference.union_node where id = ?::uuid',
        [id],
      )
    : [];
  if (!union) refuse('UNION_NOT_FOUND', 'There is no such union in your scope.', field);
  if (union.status !== 'ACTIVE') refuse('UNION_ENDED', `${union.name} no longer exists.`, field);
  return union;
}
