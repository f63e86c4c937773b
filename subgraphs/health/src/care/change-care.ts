import {
  checkNotFuture,
  checkRange,
  checkReason,
  isId,
  refuse,
  refuseProblems,
  requireScope,
  type InputCheck,
  type RequestContext,
} from '@gonghui/kit';
import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { randomUUID } from 'node:crypto';
import { encryptField } from '../privacy/field-cipher.js';
import { fieldKeys } from '../privacy/field-keys.js';
import type { CareCase } from './care-case.entity.js';
import { writeVisitDue } from './care-course.js';
import { CareInterval } from './care-interval.entity.js';
import { careStepPlace, CareStep } from './care-step.entity.js';
import { careNotePlace, CareVisit } from './care-visit.entity.js';
import type {
  AddRehabPlanStepInput,
  ChangeCareIntervalInput,
  ChangeRehabPlanStepInput,
  CompleteRehabPlanStepInput,
  DropRehabPlanStepInput,
  LogCareVisitInput,
} from './care.types.js';
import { loadOwnCase, MOST_DAYS } from './open-care-case.js';

/**
 * Logs a visit. @returns id of the case
 * @throws Refusal `NOTE_INVALID`, `PERIOD_INVALID`, `VISIT_TWICE`, `CARE_CASE_NOT_FOUND`, `CARE_CASE_CLOSED`
 */
export async function logCareVisit(ctx: RequestContext, em: EntityManager, input: LogCareVisitInput): Promise<string> {
  const care = await loadOwnCase(ctx, em, input.caseId);
  refuseProblems(
    ['note', 'NOTE_INVALID', checkReason(input.note, 'The note')],
    ['visitedOn', 'PERIOD_INVALID', checkNotFuture(input.visitedOn, ctx.today)],
    ['visitedOn', 'PERIOD_INVALID', input.visitedOn >= care.openedOn ? null : `The care began on ${care.openedOn}.`],
  );
  const id = randomUUID();
  em.persist(
    em.create(CareVisit, {
      id,
      caseId: care.id,
      unionId: care.unionId,
      handlerId: care.handlerId,
      visitedOn: input.visitedOn,
      kind: input.kind,
      noteSealed: encryptField(fieldKeys(), careNotePlace(id), input.note.trim()),
    }),
  );
  await em.flush().catch((error: unknown) => {
    if (error instanceof UniqueConstraintViolationException)
      refuse('VISIT_TWICE', `A visit on ${input.visitedOn} is logged already.`, 'visitedOn');
    throw error;
  });
  await writeVisitDue(em, care, ctx.today);
  return care.id;
}

/** Changes how often somebody is visited, from today on. @returns id of the case @throws Refusal `INTERVAL_INVALID`, … */
export async function changeCareInterval(
  ctx: RequestContext,
  em: EntityManager,
  { caseId, days }: ChangeCareIntervalInput,
): Promise<string> {
  const care = await loadOwnCase(ctx, em, caseId);
  refuseProblems(['days', 'INTERVAL_INVALID', checkRange(days, 1, MOST_DAYS, 'Days between visits')]);
  const today = await em.findOne(CareInterval, { caseId: care.id, effectiveFrom: ctx.today });
  if (today) today.days = days;
  else
    em.persist(
      em.create(CareInterval, {
        id: randomUUID(),
        caseId: care.id,
        unionId: care.unionId,
        handlerId: care.handlerId,
        effectiveFrom: ctx.today,
        days,
      }),
    );
  await writeVisitDue(em, care, ctx.today);
  return care.id;
}

/** Plans a step of home rehabilitation. @returns id of the case @throws Refusal `STEP_INVALID`, `PERIOD_INVALID`, … */
export async function addRehabPlanStep(
  ctx: RequestContext,
  em: EntityManager,
  input: AddRehabPlanStepInput,
): Promise<string> {
  const care = await loadOwnCase(ctx, em, input.caseId);
  refuseProblems(...stepProblems(care, input.text, input.plannedOn));
  const id = randomUUID();
  em.persist(
    em.create(CareStep, {
      id,
      caseId: care.id,
      unionId: care.unionId,
      handlerId: care.handlerId,
      plannedOn: input.plannedOn,
      doneOn: null,
      textSealed: encryptField(fieldKeys(), careStepPlace(id), input.text.trim()),
    }),
  );
  return care.id;
}

/** Marks a step as done. @returns id of the case @throws Refusal `STEP_NOT_FOUND`, `STEP_DONE`, `PERIOD_INVALID`, … */
export async function completeRehabPlanStep(
  ctx: RequestContext,
  em: EntityManager,
  { stepId, doneOn }: CompleteRehabPlanStepInput,
): Promise<string> {
  const { step, care } = await loadOpenStep(ctx, em, stepId);
  refuseProblems(
    ['doneOn', 'PERIOD_INVALID', checkNotFuture(doneOn, ctx.today)],
    ['doneOn', 'PERIOD_INVALID', doneOn >= care.openedOn ? null : `The care began on ${care.openedOn}.`],
  );
  step.doneOn = doneOn;
  return care.id;
}

/** Corrects a step, or moves it to another day. @returns id of the case @throws Refusal `STEP_NOT_FOUND`, `STEP_DONE`, `STEP_INVALID`, `PERIOD_INVALID`, … */
export async function changeRehabPlanStep(
  ctx: RequestContext,
  em: EntityManager,
  { stepId, text, plannedOn }: ChangeRehabPlanStepInput,
): Promise<string> {
  const { step, care } = await loadOpenStep(ctx, em, stepId);
  refuseProblems(...stepProblems(care, text, plannedOn));
  step.plannedOn = plannedOn;
  step.textSealed = encryptField(fieldKeys(), careStepPlace(step.id), text.trim());
  return care.id;
}

/** Takes a step off the plan. @returns id of the case @throws Refusal `STEP_NOT_FOUND`, `STEP_DONE`, … */
export async function dropRehabPlanStep(
  ctx: RequestContext,
  em: EntityManager,
  { stepId }: DropRehabPlanStepInput,
): Promise<string> {
  const { step, care } = await loadOpenStep(ctx, em, stepId);
  em.remove(step);
  return care.id;
}

function stepProblems(care: CareCase, text: string, plannedOn: string): InputCheck[] {
  return [
    ['text', 'STEP_INVALID', checkReason(text, 'The step')],
    ['plannedOn', 'PERIOD_INVALID', plannedOn >= care.openedOn ? null : `The care began on ${care.openedOn}.`],
  ];
}

/** A step that is not done, locked, with its open case. */
async function loadOpenStep(
  ctx: RequestContext,
  em: EntityManager,
  stepId: string,
): Promise<{ readonly step: CareStep; readonly care: CareCase }> {
  const { accountId } = requireScope(ctx.actor, 'health:handle');
  const step = isId(stepId)
    ? await em.findOne(CareStep, { id: stepId, handlerId: accountId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!step) return refuse('STEP_NOT_FOUND', 'There is no such step in a case that you handle.', 'stepId');
  if (step.doneOn !== null) refuse('STEP_DONE', `It was done on ${step.doneOn}.`, 'stepId');
  return { step, care: await loadOwnCase(ctx, em, step.caseId) };
}
