import { isId, loadById, refuse, type RequestContext } from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ProgrammeStatus } from './programme-status.js';
import { ScreeningProgramme } from './screening-programme.entity.js';

/**
 * The programme that an input names, open or closed. Unknown ids and those out of reach are refused alike.
 * @param whose `own` for who runs it: a programme of a union above can be used and not changed
 * @throws Refusal `PROGRAMME_NOT_FOUND`
 */
export async function loadProgramme(
  em: EntityManager,
  id: string,
  field: string,
  whose: 'any' | 'own' = 'any',
): Promise<ScreeningProgramme> {
  const programme = isId(id)
    ? await em.findOne(ScreeningProgramme, { id }, whose === 'own' ? { lockMode: LockMode.PESSIMISTIC_WRITE } : {})
    : null;
  if (!programme) refuse('PROGRAMME_NOT_FOUND', 'There is no such programme in your reach.', field);
  if (whose === 'own') {
    const [reach] = await em.execute<{ own: boolean }[]>('select tree.in_scope(?::uuid) as own', [programme.unionId]);
    if (!reach!.own) refuse('PROGRAMME_NOT_FOUND', 'There is no such programme in your scope.', field);
  }
  return programme;
}

/** The same, when it is published. @throws Refusal `PROGRAMME_NOT_FOUND`, `PROGRAMME_DRAFT` */
export async function loadPublishedProgramme(
  em: EntityManager,
  id: string,
  field: string,
): Promise<ScreeningProgramme> {
  const programme = await loadProgramme(em, id, field);
  if (programme.status === ProgrammeStatus.DRAFT)
    refuse('PROGRAMME_DRAFT', `${programme.name} is a draft. Publish it first.`, field);
  return programme;
}

/** The same, when it is open. @throws Refusal `PROGRAMME_NOT_FOUND`, `PROGRAMME_DRAFT`, `PROGRAMME_CLOSED` */
export async function loadOpenProgramme(em: EntityManager, id: string, field: string): Promise<ScreeningProgramme> {
  const programme = await loadPublishedProgramme(em, id, field);
  if (programme.status === ProgrammeStatus.CLOSED)
    refuse('PROGRAMME_CLOSED', `${programme.name} is closed; nothing can be added.`, field);
  return programme;
}

/** Until the transaction ends, whoever closes a programme and whoever books for it follow each other. */
export async function lockBookings(em: EntityManager, programmeId: string, who: 'CLOSES' | 'BOOKS'): Promise<void> {
  const lock = who === 'CLOSES' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared';
  await em.execute(`select ${lock}(hashtext('bookings of ' || ?))`, [programmeId]);
}

/** Whether the caller sees drafts: who plans screening does. Row-level security shows unions below none of them. */
export const seesDrafts = ({ actor }: RequestContext): boolean => actor?.scopes.has('health:manage') ?? false;

/** The programme of that id as the caller may read it, or null. One statement for all ids of a tick. */
export async function readProgramme(ctx: RequestContext, id: string): Promise<ScreeningProgramme | null> {
  const programme = await loadById(ctx, 'health:read', ScreeningProgramme, id);
  return programme?.status === ProgrammeStatus.DRAFT && !seesDrafts(ctx) ? null : programme;
}

/** The same, locked, for who runs it. @throws Refusal `PROGRAMME_NOT_FOUND` */
export const loadOwnProgramme = (em: EntityManager, id: string, field: string): Promise<ScreeningProgramme> =>
  loadProgramme(em, id, field, 'own');
