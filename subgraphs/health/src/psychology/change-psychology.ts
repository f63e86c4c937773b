import {
  checkLine,
  checkName,
  checkNotFuture,
  checkRange,
  isId,
  monthOf,
  refuse,
  refuseProblems,
  requireScope,
  type RequestContext,
} from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { loadActiveUnion } from '../trade-union/load-active-union.js';
import { Counsellor } from './counsellor.entity.js';
import { PsychologicalService } from './psychological-service.entity.js';
import { PsychologyEvent } from './psychology-event.entity.js';
import { ServiceAudience } from './psychology-kinds.js';
import type {
  ClosePsychologicalServiceInput,
  NameCounsellorInput,
  OpenPsychologicalServiceInput,
  RecordConsultationsInput,
  RecordPsychologyEventInput,
} from './psychology.types.js';

/** More than this at once, or in a month of one union, is a slip of the pen. */
const MOST_PERSON_TIMES = 1_000_000;

/**
 * Records a lecture, course or group activity, or corrects one. @returns its id
 * @throws Refusal `NAME_INVALID`, `EVENT_LINE_INVALID`, `DATE_IN_FUTURE`, `PERSON_TIMES_INVALID`, `PSYCHOLOGY_EVENT_NOT_FOUND`, `UNION_…`
 */
export async function recordPsychologyEvent(
  ctx: RequestContext,
  em: EntityManager,
  input: RecordPsychologyEventInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  refuseProblems(
    ['topic', 'NAME_INVALID', checkName(input.topic, 'The topic')],
    ['speaker', 'EVENT_LINE_INVALID', checkLine(input.speaker, 'The speaker')],
    ['place', 'EVENT_LINE_INVALID', checkLine(input.place, 'The place')],
    ['heldOn', 'DATE_IN_FUTURE', checkNotFuture(input.heldOn, ctx.today)],
    ['personTimes', 'PERSON_TIMES_INVALID', checkRange(input.personTimes, 0, MOST_PERSON_TIMES, 'Attendances')],
  );
  const union = await loadActiveUnion(em, input.unionId, 'unionId');
  const values = {
    unionId: union.id,
    kind: input.kind,
    delivery: input.delivery,
    topic: input.topic.trim(),
    speaker: input.speaker?.trim() || null,
    place: input.place?.trim() || null,
    heldOn: input.heldOn,
    personTimes: input.personTimes,
  };
  if (input.id == null) {
    const event = em.create(PsychologyEvent, { id: v7(), ...values });
    em.persist(event);
    return event.id;
  }
  const event = isId(input.id)
    ? await em.findOne(PsychologyEvent, { id: input.id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!event) return refuse('PSYCHOLOGY_EVENT_NOT_FOUND', 'There is no such lecture or course in your scope.', 'id');
  em.assign(event, values);
  return event.id;
}

/**
 * Records or corrects how often a general service was asked in a month. @returns id of the report
 * @throws Refusal `DATE_IN_FUTURE`, `PERSON_TIMES_INVALID`, `UNION_…`
 */
export async function recordConsultations(
  ctx: RequestContext,
  em: EntityManager,
  input: RecordConsultationsInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  const month = monthOf(input.month);
  refuseProblems(
    ['month', 'DATE_IN_FUTURE', checkNotFuture(month, ctx.today)],
    ['personTimes', 'PERSON_TIMES_INVALID', checkRange(input.personTimes, 0, MOST_PERSON_TIMES, 'Consultations')],
  );
  const union = await loadActiveUnion(em, input.unionId, 'unionId');
  const [{ id }] = await em.execute<[{ id: string }]>(
    `insert into health.consultation_tally (id, union_id, kind, month, person_times) values (?, ?, ?, ?, ?)
     on conflict (union_id, kind, month) do update set person_times = excluded.person_times returning id`,
    [v7(), union.id, input.kind, month, input.personTimes],
  );
  return id;
}

/** Opens a service. @returns its id @throws Refusal `NAME_INVALID`, `CONTACT_INVALID`, `DATE_IN_FUTURE`, `UNION_…` */
export async function openService(
  ctx: RequestContext,
  em: EntityManager,
  input: OpenPsychologicalServiceInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  refuseProblems(
    ['name', 'NAME_INVALID', checkName(input.name)],
    ['contact', 'CONTACT_INVALID', checkName(input.contact, 'How it is reached')],
    ['openedOn', 'DATE_IN_FUTURE', checkNotFuture(input.openedOn, ctx.today)],
  );
  const union = await loadActiveUnion(em, input.unionId, 'unionId');
  const service = em.create(PsychologicalService, {
    id: v7(),
    unionId: union.id,
    name: input.name.trim(),
    audience: input.audience,
    contact: input.contact.trim(),
    openedOn: input.openedOn,
    closedOn: null,
  });
  em.persist(service);
  return service.id;
}

/** Closes a service; sessions that were booked stay. @returns its id @throws Refusal `SERVICE_NOT_FOUND`, `PSYCHOLOGICAL_SERVICE_CLOSED`, `DATE_IN_FUTURE`, `ENDS_BEFORE_START` */
export async function closeService(
  ctx: RequestContext,
  em: EntityManager,
  { id, closedOn }: ClosePsychologicalServiceInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  const service = await loadOwnService(em, id, 'id');
  refuseProblems(
    ['closedOn', 'DATE_IN_FUTURE', checkNotFuture(closedOn, ctx.today)],
    ['closedOn', 'ENDS_BEFORE_START', closedOn >= service.openedOn ? null : `It was opened on ${service.openedOn}.`],
  );
  service.closedOn = closedOn;
  return service.id;
}

/**
 * Names an account as counsellor of a service, or corrects what is recorded of it. @returns id of the counsellor
 * @throws Refusal `NAME_INVALID`, `COUNSELLOR_CERTIFICATE_MISSING`, `COUNSELLOR_INVALID`, `SERVICE_TAKES_NO_BOOKINGS`, `SERVICE_…`, `DATE_IN_FUTURE`
 */
export async function nameCounsellor(
  ctx: RequestContext,
  em: EntityManager,
  input: NameCounsellorInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  refuseProblems(
    ['name', 'NAME_INVALID', checkName(input.name)],
    ['certificate', 'COUNSELLOR_CERTIFICATE_MISSING', checkName(input.certificate, 'The certificate')],
    ['accountId', 'COUNSELLOR_INVALID', /^[\x21-\x7e]{1,64}$/.test(input.accountId) ? null : 'Name one account.'],
    ['endedOn', 'DATE_IN_FUTURE', checkNotFuture(input.endedOn, ctx.today)],
  );
  const service = await loadOwnService(em, input.serviceId, 'serviceId');
  if (service.audience !== ServiceAudience.HARDSHIP)
    refuse('SERVICE_TAKES_NO_BOOKINGS', `${service.name} takes no bookings: it is open to everybody.`, 'serviceId');
  const known = await em.findOne(Counsellor, { serviceId: service.id, accountId: input.accountId });
  if (known && input.endedOn != null && input.endedOn < known.namedOn)
    refuse('ENDS_BEFORE_START', `The naming was on ${known.namedOn}.`, 'endedOn');
  const [{ id }] = await em.execute<[{ id: string }]>(
    `insert into health.counsellor (id, service_id, union_id, account_id, name, certificate, certified_until, named_on, ended_on)
     values (?, ?, ?, ?, ?, ?, ?::date, ?::date, ?::date)
     on conflict (service_id, account_id) do update set
       name = excluded.name, certificate = excluded.certificate, certified_until = excluded.certified_until,
       ended_on = excluded.ended_on
     returning id`,
    [
      v7(),
      service.id,
      service.unionId,
      input.accountId,
      input.name.trim(),
      input.certificate.trim(),
      input.certifiedUntil ?? null,
      ctx.today,
      input.endedOn ?? null,
    ],
  );
  return id;
}

/** An open service of the caller's scope, locked. Unknown ids, and those of unions above, are refused alike. */
async function loadOwnService(em: EntityManager, id: string, field: string): Promise<PsychologicalService> {
  const service = isId(id)
    ? await em.findOne(PsychologicalService, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!service) return refuse('PSYCHOLOGICAL_SERVICE_NOT_FOUND', 'There is no such service in your scope.', field);
  const { name, closedOn } = service;
  if (closedOn !== null) refuse('PSYCHOLOGICAL_SERVICE_CLOSED', `${name} was closed on ${closedOn}.`, field);
  return service;
}
