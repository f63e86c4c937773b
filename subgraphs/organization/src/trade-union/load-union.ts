import { isId, refuse } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { TradeUnion } from './trade-union.entity.js';
import { UnionStatus } from './union-status.js';

/**
 * The existing union that an input field names, for a change. Unknown ids and those outside the scope are refused alike.
 */
export async function loadActiveUnion(em: EntityManager, id: string, field: string): Promise<TradeUnion> {
  const union = isId(id) ? await em.findOne(TradeUnion, { id }) : null;
  if (!union) refuse('UNION_NOT_FOUND', 'There is no such union in your scope.', field);
  if (union.status !== UnionStatus.ACTIVE) refuse('UNION_ENDED', `${union.name} no longer exists.`, field);
  return union;
}
