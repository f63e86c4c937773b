import {
  checkLine,
  checkName,
  checkNotFuture,
  isId,
  refuse,
  refuseProblems,
  requireScope,
  type InputCheck,
  type RequestContext,
} from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v4, v7 } from 'uuid';
import { newAlias } from '../privacy/new-alias.js';
import { loadActiveUnion } from '../trade-union/load-active-union.js';
import { HealthStation } from './health-station.entity.js';
import { StationPerson } from './station-person.entity.js';
import type { ChangeHealthStationInput, CloseHealthStationInput, OpenHealthStationInput } from './station.types.js';

/** Opens a station. @returns its id @throws Refusal `NAME_INVALID`, `ADDRESS_INVALID`, `DATE_IN_FUTURE`, `UNION_…`, `VENUE_NOT_FOUND` */
export async function openStation(
  ctx: RequestContext,
  em: EntityManager,
  input: OpenHealthStationInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  refuseProblems(...placeProblems(input), ['openedOn', 'DATE_IN_FUTURE', checkNotFuture(input.openedOn, ctx.today)]);
  const union = await loadActiveUnion(em, input.unionId, 'unionId');
  const station = em.create(HealthStation, {
    id: v7(),
    unionId: union.id,
    ...(await placeOf(em, input)),
    openedOn: input.openedOn,
    closedOn: null,
  });
  em.persist(station);
  return station.id;
}

/** Corrects name and place of a station. @returns its id @throws Refusal `STATION_NOT_FOUND`, `STATION_CLOSED`, `NAME_INVALID`, `ADDRESS_INVALID`, `VENUE_NOT_FOUND` */
export async function changeStation(
  ctx: RequestContext,
  em: EntityManager,
  { id, ...place }: ChangeHealthStationInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  refuseProblems(...placeProblems(place));
  const station = await loadOpenStation(em, id, 'id');
  em.assign(station, await placeOf(em, place));
  return station.id;
}

/** Closes a station. @returns its id @throws Refusal `STATION_NOT_FOUND`, `STATION_CLOSED`, `DATE_IN_FUTURE`, `ENDS_BEFORE_START` */
export async function closeStation(
  ctx: RequestContext,
  em: EntityManager,
  { id, closedOn }: CloseHealthStationInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  const station = await loadOpenStation(em, id, 'id');
  refuseProblems(
    ['closedOn', 'DATE_IN_FUTURE', checkNotFuture(closedOn, ctx.today)],
    ['closedOn', 'ENDS_BEFORE_START', closedOn >= station.openedOn ? null : `It was opened on ${station.openedOn}.`],
  );
  station.closedOn = closedOn;
  return station.id;
}

/** Gives somebody a card; the caller becomes the one handler. @returns id of the person @throws Refusal `STATION_NOT_FOUND`, `STATION_CLOSED` */
export async function registerPerson(ctx: RequestContext, em: EntityManager, stationId: string): Promise<string> {
  const { accountId } = requireScope(ctx.actor, 'health:handle');
  const station = await loadOpenStation(em, stationId, 'stationId');
  const person = em.create(StationPerson, {
    id: v4(),
    stationId: station.id,
    unionId: station.unionId,
    handlerId: accountId,
    alias: newAlias('P'),
    registeredOn: ctx.today,
  });
  em.persist(person);
  return person.id;
}

/** The open station that an input names, locked. Unknown ids and those outside the scope are refused alike. */
export async function loadOpenStation(em: EntityManager, id: string, field: string): Promise<HealthStation> {
  const station = isId(id) ? await em.findOne(HealthStation, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!station) return refuse('STATION_NOT_FOUND', 'There is no such station in your scope.', field);
  const { name, closedOn } = station;
  if (closedOn !== null) refuse('STATION_CLOSED', `${name} was closed on ${closedOn}.`, field);
  return station;
}

/** Name and place, as inputs bring them. */
type StationPlace = Pick<OpenHealthStationInput, 'name' | 'address' | 'venueId'>;

const placeProblems = ({ name, address }: StationPlace): InputCheck[] => [
  ['name', 'NAME_INVALID', checkName(name)],
  ['address', 'ADDRESS_INVALID', checkLine(address, 'The address')],
];

const placeOf = async (
  em: EntityManager,
  { name, address, venueId }: StationPlace,
): Promise<Pick<HealthStation, 'name' | 'address' | 'venueId'>> => ({
  name: name.trim(),
  address: address?.trim() || null,
  venueId: venueId == null ? null : await venueOf(em, venueId),
});

/** The venue of that id, as far as the caller may see it. */
async function venueOf(em: EntityManager, id: string): Promise<string> {
  const [venue] = isId(id)
    ? await em.execute<{ id: string }[]>('select id from reference.venue where id = ?::uuid', [id])
    : [];
  return venue?.id ?? refuse('VENUE_NOT_FOUND', 'There is no such venue in your scope.', 'venueId');
}
