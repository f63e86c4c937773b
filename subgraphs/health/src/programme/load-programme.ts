import { isId, refuse } from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ProgrammeStatus } from './programme-status.js';
import { ScreeningProgramme } from './screening-programme.entity.js';

/**
 * The open programme that an input names. Unknown ids and those out of reach are refused alike.
 * @throws Refusal `PROGRAMME_NOT_FOUND`, `PROGRAMME_CLOSED`
 */
export async function loadOpenProgramme(em: EntityManager, id: string, field: string): Promise<ScreeningProgramme> {
  const programme = isId(id) ? await em.findOne(ScreeningProgramme, { id }) : null;
  if (!programme) refuse('PROGRAMME_NOT_FOUND', 'There is no such programme in your reach.', field);
  if (programme.status === ProgrammeStatus.CLOSED)
    refuse('PROGRAMME_CLOSED', `${programme.name} is closed; nothing can be added.`, field);
  return programme;
}

/** The same, locked, for who runs it: a programme of a union above can be used and not changed. */
export async function loadOwnProgramme(em: EntityManager, id: string, field: string): Promise<ScreeningProgramme> {
  const programme = isId(id)
    ? await em.findOne(ScreeningProgramme, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  const [reach] = programme
    ? await em.execute<{ own: boolean }[]>('select tree.in_scope(?::uuid) as own', [programme.unionId])
    : [];
  if (!programme || !reach?.own) refuse('PROGRAMME_NOT_FOUND', 'There is no such programme in your scope.', field);
  return programme;
}
