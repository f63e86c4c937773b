import {
  checkNotFuture,
  checkReason,
  isId,
  refuse,
  refuseProblems,
  requireScope,
  type RequestContext,
} from '@gonghui/kit';
import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { randomUUID } from 'node:crypto';
import { decryptField, encryptField } from '../privacy/field-cipher.js';
import { fieldKeys } from '../privacy/field-keys.js';
import type { CareCase } from './care-case.entity.js';
import {
  CareCorrection,
  careCorrectionPlace,
  type CareCorrectionWords,
  type CareRecordWords,
} from './care-correction.entity.js';
import type {
  CorrectCareVisitInput,
  CorrectRehabPlanStepInput,
  RemoveCareVisitInput,
} from './care-correction.types.js';
import { writeVisitDue } from './care-course.js';
import { CareRecordKind } from './care-record-kind.js';
import { careStepPlace, CareStep } from './care-step.entity.js';
import { careNotePlace, CareVisit } from './care-visit.entity.js';
import { loadHandledCase } from './open-care-case.js';

/**
 * Puts a visit right that was logged wrongly, also after the care has ended; days of care and gaps follow.
 * @returns id of the case
 * @throws Refusal `VISIT_NOT_FOUND`, `NOTE_INVALID`, `PERIOD_INVALID`, `REASON`, `NOTHING_CORRECTED`, `VISIT_TWICE`
 */
export async function correctCareVisit(
  ctx: RequestContext,
  em: EntityManager,
  { visitId, visitedOn, kind, note, reason }: CorrectCareVisitInput,
): Promise<string> {
  const { visit, care } = await loadVisit(ctx, em, visitId);
  refuseProblems(
    ['note', 'NOTE_INVALID', checkReason(note, 'The note')],
    ['visitedOn', 'PERIOD_INVALID', dayProblem(ctx, care, visitedOn)],
    ['reason', 'REASON', checkReason(reason)],
  );
  const after = { on: visitedOn, plannedOn: null, visitKind: kind, text: note.trim() };
  keep(ctx, em, care, { kind: CareRecordKind.VISIT, recordId: visit.id, before: wordsOfVisit(visit), after, reason });
  visit.visitedOn = visitedOn;
  visit.kind = kind;
  visit.noteSealed = encryptField(fieldKeys(), careNotePlace(visit.id), after.text);
  await em.flush().catch((error: unknown) => {
    if (error instanceof UniqueConstraintViolationException)
      refuse('VISIT_TWICE', `A visit on ${visitedOn} is logged already.`, 'visitedOn');
    throw error;
  });
  await writeVisitDue(em, care, ctx.today);
  return care.id;
}

/**
 * Takes a visit out that never was; what was logged stays readable among the corrections. @returns id of the case
 * @throws Refusal `VISIT_NOT_FOUND`, `REASON`
 */
export async function removeCareVisit(
  ctx: RequestContext,
  em: EntityManager,
  { visitId, reason }: RemoveCareVisitInput,
): Promise<string> {
  const { visit, care } = await loadVisit(ctx, em, visitId);
  refuseProblems(['reason', 'REASON', checkReason(reason)]);
  keep(ctx, em, care, {
    kind: CareRecordKind.VISIT,
    recordId: visit.id,
    before: wordsOfVisit(visit),
    after: null,
    reason,
  });
  em.remove(visit);
  await writeVisitDue(em, care, ctx.today);
  return care.id;
}

/**
 * Puts a step right that was marked as done: what was done and when, or that it is not done after all, which puts it
 * back on the plan of a care that goes on. @returns id of the case
 * @throws Refusal `STEP_NOT_FOUND`, `STEP_NOT_DONE`, `STEP_INVALID`, `PERIOD_INVALID`, `REASON`, `NOTHING_CORRECTED`
 */
export async function correctRehabPlanStep(
  ctx: RequestContext,
  em: EntityManager,
  { stepId, text, doneOn, reason }: CorrectRehabPlanStepInput,
): Promise<string> {
  const { accountId } = requireScope(ctx.actor, 'health:handle');
  const step = isId(stepId)
    ? await em.findOne(CareStep, { id: stepId, handlerId: accountId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!step) return refuse('STEP_NOT_FOUND', 'There is no such step in a case that you handle.', 'stepId');
  if (step.doneOn === null)
    refuse('STEP_NOT_DONE', 'This step is not done: change it, or take it off the plan.', 'stepId');
  const care = await loadHandledCase(ctx, em, step.caseId);
  refuseProblems(
    ['text', 'STEP_INVALID', checkReason(text, 'The step')],
    ['doneOn', 'PERIOD_INVALID', doneOn == null ? null : dayProblem(ctx, care, doneOn)],
    ['reason', 'REASON', checkReason(reason)],
  );
  const { plannedOn } = step;
  const was = decryptField(fieldKeys(), careStepPlace(step.id), step.textSealed);
  keep(ctx, em, care, {
    kind: CareRecordKind.STEP,
    recordId: step.id,
    before: { on: step.doneOn, plannedOn, visitKind: null, text: was },
    after: { on: doneOn ?? null, plannedOn, visitKind: null, text: text.trim() },
    reason,
  });
  step.doneOn = doneOn ?? null;
  step.textSealed = encryptField(fieldKeys(), careStepPlace(step.id), text.trim());
  return care.id;
}

/** A visit of the caller's, locked, with its case, which may have ended. */
async function loadVisit(
  ctx: RequestContext,
  em: EntityManager,
  visitId: string,
): Promise<{ readonly visit: CareVisit; readonly care: CareCase }> {
  const { accountId } = requireScope(ctx.actor, 'health:handle');
  const visit = isId(visitId)
    ? await em.findOne(CareVisit, { id: visitId, handlerId: accountId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!visit) return refuse('VISIT_NOT_FOUND', 'There is no such visit in a case that you handle.', 'visitId');
  return { visit, care: await loadHandledCase(ctx, em, visit.caseId) };
}

function wordsOfVisit({ id, visitedOn, kind, noteSealed }: CareVisit): CareRecordWords {
  const text = decryptField(fieldKeys(), careNotePlace(id), noteSealed);
  return { on: visitedOn, plannedOn: null, visitKind: kind, text };
}

/** Why something cannot have happened in a care on a day; null when it can. */
function dayProblem({ today }: RequestContext, { openedOn, closedOn }: CareCase, day: string): string | null {
  if (day < openedOn) return `The care began on ${openedOn}.`;
  if (closedOn !== null && day > closedOn) return `The care ended on ${closedOn}.`;
  return checkNotFuture(day, today);
}

function keep(ctx: RequestContext, em: EntityManager, care: CareCase, words: CareCorrectionWords): void {
  if (words.after && JSON.stringify(words.before) === JSON.stringify(words.after))
    refuse('NOTHING_CORRECTED', 'It is logged like that already. Change what is wrong.', 'reason');
  const id = randomUUID();
  em.persist(
    em.create(CareCorrection, {
      id,
      caseId: care.id,
      unionId: care.unionId,
      handlerId: care.handlerId,
      correctedAt: ctx.now,
      wordsSealed: encryptField(
        fieldKeys(),
        careCorrectionPlace(id),
        JSON.stringify({ ...words, reason: words.reason.trim() } satisfies CareCorrectionWords),
      ),
    }),
  );
}
