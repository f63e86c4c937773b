import { isId, refuse } from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Park } from '../park/park.entity.js';
import { Venue } from './venue.entity.js';

/**
 * The venue that an input names, locked for a change: two changes of one venue follow each other. Unknown ids and
 * those outside the scope are refused alike.
 */
export async function loadVenue(em: EntityManager, id: string, field: string): Promise<Venue> {
  const known = isId(id) ? await em.findOne(Venue, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!known) refuse('VENUE_NOT_FOUND', 'There is no such venue in your scope.', field);
  return known;
}

/** Refuses a park that does not exist in the scope. */
export async function refuseUnknownPark(em: EntityManager, parkId: string | null | undefined): Promise<void> {
  if (parkId == null) return;
  const park = isId(parkId) ? await em.findOne(Park, { id: parkId }) : null;
  if (!park) refuse('PARK_NOT_FOUND', 'There is no such park in your scope.', 'parkId');
}
