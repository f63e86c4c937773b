import { refuse } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { TradeUnion } from './trade-union.entity.js';
import { UnionStatus } from './union-status.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether `text` can be an id at all; anything else is an unknown id, not an error of the database. */
export const isId = (text: string): boolean => UUID.test(text);

/**
 * The existing union that an input field names, for a change. Unknown ids and those outside the scope are refused alike.
 */
export async function loadActiveUnion(em: EntityManager, id: string, field: string): Promise<TradeUnion> {
  const union = isId(id) ? await em.findOne(TradeUnion, { id }) : null;
  if (!union) refuse('UNION_NOT_FOUND', 'There is no such union in your scope.', field);
  if (union.status !== UnionStatus.ACTIVE) refuse('UNION_ENDED', `${union.name} no longer exists.`, field);
  return union;
}
