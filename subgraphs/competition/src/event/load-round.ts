import { isId, refuse } from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CompetitionStatus } from '../competition/competition-status.js';
import { Competition } from '../competition/competition.entity.js';
import { Round } from './round.entity.js';

/**
 * The round that an input names, locked for a change: two organizers follow each other, and the second finds what the
 * first did. Unknown ids and those that the caller's union does not organize are refused alike.
 */
export async function loadRound(em: EntityManager, id: string, field: string): Promise<Round> {
  const known = isId(id) ? await em.findOne(Round, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!known) refuse('ROUND_NOT_FOUND', 'There is no such round that your union organizes.', field);
  return known;
}

/** Refuses unless the round's competition is being held. */
export async function requireRunning(
  em: EntityManager,
  { competitionId }: Pick<Round, 'competitionId'>,
): Promise<void> {
  const { status } = await em.findOneOrFail(Competition, { id: competitionId });
  if (status !== CompetitionStatus.RUNNING)
    refuse('COMPETITION_NOT_RUNNING', `The competition is ${status}; this is done while it is RUNNING.`);
}
