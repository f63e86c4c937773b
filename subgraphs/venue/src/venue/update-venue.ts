import { namePinyin, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { checkSetting } from '../rules/check-setting.js';
import { checkVenue } from '../rules/check-venue.js';
import { loadActiveUnion } from '../trade-union/load-active-union.js';
import { loadVenue, refuseUnknownPark } from './load-venue.js';
import type { UpdateVenueInput } from './venue.inputs.js';
import type { Venue } from './venue.entity.js';

/** Changes what is known of a venue. Its status changes by `changeVenueStatus`. @returns its id */
export async function updateVenue(ctx: RequestContext, em: EntityManager, input: UpdateVenueInput): Promise<string> {
  requireScope(ctx.actor, 'venue:write');
  refuseProblems(...checkVenue(input, ctx.today));
  const venue = await loadVenue(em, input.id, 'id');
  await refuseUnknownPark(em, input.parkId);
  if (input.name != null) {
    venue.name = input.name.trim();
    venue.pinyin = namePinyin(venue.name);
  }
  if (input.address !== undefined) venue.address = input.address?.trim() || null;
  if (input.functions != null) venue.functions = input.functions.map((one) => one.trim());
  if (input.setting !== undefined) venue.setting = input.setting;
  if (input.services != null) venue.services = [...new Set(input.services)];
  if (input.areaSquareMetres !== undefined) venue.areaSquareMetres = input.areaSquareMetres;
  if (input.seats !== undefined) venue.seats = input.seats;
  if (input.openedOn !== undefined) venue.openedOn = input.openedOn;
  if (input.openingHours !== undefined) venue.openingHours = input.openingHours?.trim() || null;
  if (input.parkId !== undefined) venue.parkId = input.parkId;
  if (input.kind != null) venue.kind = input.kind;
  refuseProblems(['setting', 'SETTING_OF_NO_STATION', checkSetting(venue.kind, venue.setting)]);
  if (input.unionId != null) venue.unionId = (await loadActiveUnion(em, input.unionId, 'unionId')).id;
  await carryAlong(em, venue);
  return venue.id;
}

/** What repeats the venue's kind and union follows it. */
async function carryAlong(em: EntityManager, { id, kind, unionId }: Venue): Promise<void> {
  await em.flush();
  await em.execute(
    'update venue.venue_status_period set kind = ?, union_id = ?::uuid where venue_id = ?::uuid and (kind <> ? or union_id <> ?::uuid)',
    [kind, unionId, id, kind, unionId],
  );
  for (const table of ['venue_project', 'inspection'])
    await em.execute(`update venue.${table} set union_id = ?::uuid where venue_id = ?::uuid and union_id <> ?::uuid`, [
      unionId,
      id,
      unionId,
    ]);
  for (const part of ['budget_source', 'milestone'])
    await em.execute(
      `update venue.${part} set union_id = ?::uuid
        where union_id <> ?::uuid and project_id in (select project.id from venue.venue_project project where project.venue_id = ?::uuid)`,
      [unionId, unionId, id],
    );
}
