import {
  checkNotFuture,
  checkReason,
  namePinyin,
  refuseProblems,
  requireScope,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { checkSetting } from '../rules/check-setting.js';
import { checkVenue } from '../rules/check-venue.js';
import { loadActiveUnion } from '../trade-union/load-active-union.js';
import { refuseUnknownPark } from './load-venue.js';
import { VenueStatusPeriod } from './venue-status-period.entity.js';
import { VenueStatus } from './venue-status.js';
import type { CreateVenueInput } from './venue.inputs.js';
import { Venue } from './venue.entity.js';

/** Registers a venue with its first status. @returns its id */
export async function createVenue(ctx: RequestContext, em: EntityManager, input: CreateVenueInput): Promise<string> {
  requireScope(ctx.actor, 'venue:write');
  refuseProblems(
    ...checkVenue(input, ctx.today),
    ['setting', 'SETTING_OF_NO_STATION', checkSetting(input.kind, input.setting ?? null)],
    ['statusSince', 'STATUS_IN_FUTURE', checkNotFuture(input.statusSince, ctx.today)],
    ['reason', 'REASON_MISSING', checkReason(input.reason)],
  );
  const union = await loadActiveUnion(em, input.unionId, 'unionId');
  await refuseUnknownPark(em, input.parkId);
  const name = input.name.trim();
  const venue = em.create(Venue, {
    id: v7(),
    unionId: union.id,
    name,
    pinyin: namePinyin(name),
    kind: input.kind,
    status: input.status,
    statusSince: input.statusSince,
    address: input.address?.trim() || null,
    functions: input.functions.map((one) => one.trim()),
    setting: input.setting ?? null,
    services: [...new Set(input.services)],
    areaSquareMetres: input.areaSquareMetres ?? null,
    seats: input.seats ?? null,
    openedOn: input.openedOn ?? (input.status === VenueStatus.IN_USE ? input.statusSince : null),
    openingHours: input.openingHours?.trim() || null,
    parkId: input.parkId ?? null,
  });
  em.persist(venue);
  em.persist(
    em.create(VenueStatusPeriod, {
      id: v7(),
      venueId: venue.id,
      unionId: venue.unionId,
      kind: venue.kind,
      status: venue.status,
      startsOn: venue.statusSince,
      endsOn: null,
      reason: input.reason.trim(),
    }),
  );
  return venue.id;
}
