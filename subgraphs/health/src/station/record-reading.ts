import { checkReason, isId, refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v4 } from 'uuid';
import { decryptField, encryptField } from '../privacy/field-cipher.js';
import { fieldKeys } from '../privacy/field-keys.js';
import { loadOpenStation } from './change-station.js';
import type { HealthStation } from './health-station.entity.js';
import { ReadingLevel } from './reading-kind.js';
import { checkReading } from './rules/check-reading.js';
import { readingLevel } from './rules/reading-level.js';
import { READING_LIMITS } from './rules/reading-limits.js';
import { incidentPlace, StationIncident, type IncidentMatter } from './station-incident.entity.js';
import { StationPerson } from './station-person.entity.js';
import { readingPlace, StationReading } from './station-reading.entity.js';
import type { CloseStationIncidentInput, OpenStationIncidentInput, RecordHealthReadingInput } from './station.types.js';

/** Ids of what a reading left behind. */
export interface RecordedReading {
  readonly readingId: string;
  /** Null when it is no emergency. */
  readonly incidentId: string | null;
}

/**
 * Keeps a reading, encrypted; an emergency opens an incident in the same step.
 * @throws Refusal `STATION_PERSON_NOT_FOUND`, `READING_IN_FUTURE`, `STATION_CLOSED`, and the codes of `checkReading`
 */
export async function recordReading(
  ctx: RequestContext,
  em: EntityManager,
  { personId, kind, values, takenAt }: RecordHealthReadingInput,
): Promise<RecordedReading> {
  requireScope(ctx.actor, 'health:handle');
  const problem = checkReading(kind, values);
  if (problem) refuse(problem.code, problem.message, 'values', String(problem.part));
  const at = takenAt ?? ctx.now;
  if (at > ctx.now) refuse('READING_IN_FUTURE', 'A reading is of the past; check the time.', 'takenAt');
  const person = await loadOwnPerson(ctx, em, personId, 'personId');
  const station = await loadOpenStation(em, person.stationId, 'personId');
  const id = v4();
  em.persist(
    em.create(StationReading, {
      id,
      personId: person.id,
      unionId: person.unionId,
      handlerId: person.handlerId,
      kind,
      takenAt: at,
      valuesSealed: encryptField(fieldKeys(), readingPlace(id), JSON.stringify(values)),
    }),
  );
  if (levelOf(kind, values) !== ReadingLevel.EMERGENCY) return { readingId: id, incidentId: null };
  const note = `${kind} ${values.join('/')} ${READING_LIMITS[kind].unit}`;
  return { readingId: id, incidentId: addIncident(ctx, em, station, { personId: person.id, note, outcome: null }) };
}

/** How a reading is evaluated. */
export const levelOf = (kind: StationReading['kind'], values: readonly number[]): ReadingLevel =>
  ReadingLevel[readingLevel(kind, values)];

/** The numbers of a reading. */
export function valuesOf({ id, valuesSealed }: StationReading): number[] {
  return JSON.parse(decryptField(fieldKeys(), readingPlace(id), valuesSealed)) as number[];
}

/** Whom and what an incident is about. */
export function matterOf({ id, matterSealed }: StationIncident): IncidentMatter {
  return JSON.parse(decryptField(fieldKeys(), incidentPlace(id), matterSealed)) as IncidentMatter;
}

/** Reports an emergency. @returns id of the incident @throws Refusal `NOTE_MISSING`, `STATION_…`, `STATION_PERSON_NOT_FOUND` */
export async function openIncident(
  ctx: RequestContext,
  em: EntityManager,
  { stationId, personId, note }: OpenStationIncidentInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:handle');
  refuseProblems(['note', 'NOTE_MISSING', checkReason(note, 'What happened')]);
  const station = await loadOpenStation(em, stationId, 'stationId');
  const person = personId == null ? null : await loadOwnPerson(ctx, em, personId, 'personId');
  return addIncident(ctx, em, station, { personId: person?.id ?? null, note: note.trim(), outcome: null });
}

/** Ends an emergency. @returns id of the incident @throws Refusal `NOTE_MISSING`, `INCIDENT_NOT_FOUND`, `INCIDENT_CLOSED` */
export async function closeIncident(
  ctx: RequestContext,
  em: EntityManager,
  { id, outcome }: CloseStationIncidentInput,
): Promise<string> {
  const { accountId } = requireScope(ctx.actor, 'health:handle');
  refuseProblems(['outcome', 'NOTE_MISSING', checkReason(outcome, 'What was done')]);
  const incident = isId(id)
    ? await em.findOne(StationIncident, { id, handlerId: accountId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!incident) return refuse('INCIDENT_NOT_FOUND', 'You handle no such incident.', 'id');
  if (incident.closedAt !== null) refuse('INCIDENT_CLOSED', 'This incident is closed already.', 'id');
  incident.closedAt = ctx.now;
  incident.matterSealed = sealed(incident.id, { ...matterOf(incident), outcome: outcome.trim() });
  return incident.id;
}

function addIncident(ctx: RequestContext, em: EntityManager, station: HealthStation, matter: IncidentMatter): string {
  const { accountId } = requireScope(ctx.actor, 'health:handle');
  const id = v4();
  em.persist(
    em.create(StationIncident, {
      id,
      stationId: station.id,
      unionId: station.unionId,
      handlerId: accountId,
      openedAt: ctx.now,
      closedAt: null,
      matterSealed: sealed(id, matter),
    }),
  );
  return id;
}

const sealed = (id: string, matter: IncidentMatter): string =>
  encryptField(fieldKeys(), incidentPlace(id), JSON.stringify(matter));

/** Somebody with a card of the caller's. */
async function loadOwnPerson(
  ctx: RequestContext,
  em: EntityManager,
  id: string,
  field: string,
): Promise<StationPerson> {
  const { accountId } = requireScope(ctx.actor, 'health:handle');
  const person = isId(id) ? await em.findOne(StationPerson, { id, handlerId: accountId }) : null;
  return person ?? refuse('STATION_PERSON_NOT_FOUND', 'You handle nobody with such a card.', field);
}
