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
import { PsychologyEvent } from './psychology-event.entity.js';
import type {
  RecordConsultationsInput,
  RecordPsychologyEventInput,
  RemovePsychologyEventInput,
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
  const event = await loadEvent(em, input.id);
  em.assign(event, values);
  return event.id;
}

/** Takes out what was recorded twice or never held; the audit trail keeps it. @returns its id @throws Refusal `PSYCHOLOGY_EVENT_NOT_FOUND` */
export async function removePsychologyEvent(
  ctx: RequestContext,
  em: EntityManager,
  { id }: RemovePsychologyEventInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  const event = await loadEvent(em, id);
  em.remove(event);
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

/** An event of the caller's scope, locked. */
async function loadEvent(em: EntityManager, id: string): Promise<PsychologyEvent> {
  const event = isId(id) ? await em.findOne(PsychologyEvent, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  return event ?? refuse('PSYCHOLOGY_EVENT_NOT_FOUND', 'There is no such lecture or course in your scope.', 'id');
}
