import {
  checkLine,
  checkName,
  checkNotFuture,
  refuse,
  refuseProblems,
  requireScope,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CoursePhase } from './course-phase.entity.js';
import { CourseStatus, EnrolmentStatus } from './course-values.js';
import type { AssessPhaseInput, CertifyTraineeInput, PlaceTraineeInput } from './course.inputs.js';
import { loadEnrolment } from './enrol.js';
import { PhaseResult } from './phase-result.entity.js';
import { takePhase } from './rules/take-phase.js';

/** Records how a person did in a phase; none is skipped. Source: S83. @returns the enrolment's id */
export async function assessPhase(ctx: RequestContext, em: EntityManager, input: AssessPhaseInput): Promise<string> {
  requireScope(ctx.actor, 'competition:write');
  refuseProblems(['assessment', 'TEXT_INVALID', checkLine(input.assessment, 'The assessment')]);
  const { enrolment, course } = await loadEnrolment(em, input.enrolmentId, 'enrolmentId');
  if (enrolment.status !== EnrolmentStatus.ENROLLED)
    refuse('NO_PLACE', 'This person has no place in the course.', 'enrolmentId');
  if (course.status !== CourseStatus.RUNNING && course.status !== CourseStatus.FINISHED)
    refuse('COURSE_NOT_RUNNING', `The course is ${course.status}; begin it first.`, 'enrolmentId');
  const phases = await em.find(CoursePhase, { courseId: course.id }, { orderBy: { position: 'asc' } });
  const results = await em.find(PhaseResult, { enrolmentId: enrolment.id });
  const resultOf = new Map(results.map((result) => [result.phaseId, result]));
  const phaseId = input.phaseId.toLowerCase();
  const step = takePhase(
    phases.map(({ id, name }) => ({ id, name, passed: resultOf.get(id)?.passed ?? null })),
    phaseId,
    input.passed,
  );
  if (step.state === 'refused') refuse(step.code, step.message, 'phaseId');
  const found = { passed: input.passed, assessment: input.assessment?.trim() || null, assessedOn: ctx.today };
  const known = resultOf.get(phaseId);
  if (known) em.assign(known, found);
  else
    em.persist(
      em.create(PhaseResult, {
        enrolmentId: enrolment.id,
        phaseId,
        unionId: enrolment.unionId,
        homeUnionId: enrolment.homeUnionId,
        ...found,
      }),
    );
  if (step.isLast) enrolment.completedOn = ctx.today;
  return enrolment.id;
}

/** Records the certificate of a person who went through a course. @returns the enrolment's id */
export async function certifyTrainee(
  ctx: RequestContext,
  em: EntityManager,
  input: CertifyTraineeInput,
): Promise<string> {
  requireScope(ctx.actor, 'competition:write');
  refuseProblems(['certificateNumber', 'NAME_INVALID', checkName(input.certificateNumber, 'The number')]);
  const { enrolment, course } = await loadEnrolment(em, input.enrolmentId, 'enrolmentId');
  const hasPhases = (await em.count(CoursePhase, { courseId: course.id })) > 0;
  if (hasPhases ? enrolment.completedOn === null : enrolment.countedOn === null)
    refuse(
      'NOT_COMPLETED',
      hasPhases ? 'This person has not passed all phases.' : 'This person attended no session.',
      'enrolmentId',
    );
  enrolment.certificateNumber = input.certificateNumber.trim();
  return enrolment.id;
}

/** Records the work that a person found after a course. Source: S15. @returns the enrolment's id */
export async function placeTrainee(ctx: RequestContext, em: EntityManager, input: PlaceTraineeInput): Promise<string> {
  requireScope(ctx.actor, 'competition:write');
  const { incomeFrom = null, incomeTo = null } = input;
  refuseProblems(
    ['occupation', 'NAME_INVALID', checkName(input.occupation, 'The occupation')],
    ['employer', 'TEXT_INVALID', checkLine(input.employer, 'The firm')],
    ['placedOn', 'DATE_IN_FUTURE', checkNotFuture(input.placedOn, ctx.today)],
    [
      'incomeTo',
      'INCOME_INVALID',
      (incomeFrom === null) === (incomeTo === null) &&
      (incomeFrom === null || (incomeFrom >= 0n && incomeTo! >= incomeFrom))
        ? null
        : 'Give both ends of the income, the low one first, or none.',
    ],
  );
  const { enrolment } = await loadEnrolment(em, input.enrolmentId, 'enrolmentId');
  if (enrolment.countedOn === null)
    refuse('NOT_TRAINED', 'This person attended no session; record the attendance first.', 'enrolmentId');
  em.assign(enrolment, {
    occupation: input.occupation.trim(),
    employer: input.employer?.trim() || null,
    placedOn: input.placedOn,
    incomeFromFen: incomeFrom,
    incomeToFen: incomeTo,
  });
  return enrolment.id;
}
