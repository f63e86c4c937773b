import { isId, refuse } from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Competition } from './competition.entity.js';

/**
 * The competition that an input names, locked for a change: two changes follow each other. Unknown ids, those outside
 * the scope and those that the caller's union only holds together with others are refused alike.
 */
export async function loadCompetition(em: EntityManager, id: string, field: string): Promise<Competition> {
  const known = isId(id) ? await em.findOne(Competition, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!known) refuse('COMPETITION_NOT_FOUND', 'There is no such competition that your union organizes.', field);
  return known;
}
