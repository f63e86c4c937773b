import {
  arrayLiteral,
  checkName,
  checkNotFuture,
  isId,
  refuse,
  refuseProblems,
  requireScope,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { CoursePhase } from './course-phase.entity.js';
import { CourseSession } from './course-session.entity.js';
import { CourseStatus } from './course-values.js';
import type { AddCourseSessionInput, RecordCourseAttendanceInput } from './course.inputs.js';
import { loadCourse } from './load-course.js';

/** Adds a session to a course. @returns its id */
export async function addCourseSession(
  ctx: RequestContext,
  em: EntityManager,
  input: AddCourseSessionInput,
): Promise<string> {
  requireScope(ctx.actor, 'competition:write');
  refuseProblems(['topic', 'NAME_INVALID', checkName(input.topic, 'The topic')]);
  const course = await loadCourse(em, input.courseId, 'courseId');
  if (course.status === CourseStatus.FINISHED || course.status === CourseStatus.CANCELLED)
    refuse('COURSE_FIXED', `The course is ${course.status}; no sessions can be added.`, 'courseId');
  if (input.heldOn < course.startsOn || input.heldOn > course.endsOn)
    refuse('DATES_INVALID', `The course lasts from ${course.startsOn} to ${course.endsOn}.`, 'heldOn');
  const phaseId = input.phaseId ?? null;
  if (phaseId !== null && !(isId(phaseId) && (await em.count(CoursePhase, { id: phaseId, courseId: course.id })) > 0))
    refuse('PHASE_NOT_FOUND', 'The course has no such phase.', 'phaseId');
  const session = em.create(CourseSession, {
    id: v7(),
    courseId: course.id,
    unionId: course.unionId,
    phaseId,
    topic: input.topic.trim(),
    heldOn: input.heldOn,
    wasHeld: false,
    hasList: false,
  });
  em.persist(session);
  return session.id;
}

/**
 * Records that a session was held, and who was there. Persons and person-times follow from it in the same transaction.
 * @returns the session's id
 */
export async function recordAttendance(
  ctx: RequestContext,
  em: EntityManager,
  input: RecordCourseAttendanceInput,
): Promise<string> {
  requireScope(ctx.actor, 'competition:write');
  const [known] = isId(input.sessionId)
    ? await em.execute<{ course_id: string }[]>('select course_id from competition.course_session where id = ?::uuid', [
        input.sessionId,
      ])
    : [];
  if (!known) refuse('SESSION_NOT_FOUND', 'There is no such session in your scope.', 'sessionId');
  const course = await loadCourse(em, known.course_id, 'sessionId');
  if (course.status !== CourseStatus.RUNNING && course.status !== CourseStatus.FINISHED)
    refuse('COURSE_NOT_RUNNING', `The course is ${course.status}; begin it first.`, 'sessionId');
  const session = await em.findOneOrFail(CourseSession, { id: input.sessionId });
  refuseProblems(['sessionId', 'DATE_IN_FUTURE', checkNotFuture(session.heldOn, ctx.today)]);
  const wanted = [...new Set((input.enrolmentIds ?? []).map((id) => id.toLowerCase()))];
  const there = await em.execute<{ id: string; trainee_id: string }[]>(
    `select id, trainee_id from competition.enrolment
      where course_id = ?::uuid and status = 'ENROLLED' and id = any(?::uuid[])`,
    [course.id, arrayLiteral(wanted.filter(isId))],
  );
  if (there.length < wanted.length)
    refuse(
      'ENROLMENT_NOT_FOUND',
      `${wanted.length - there.length} of them have no place in this course.`,
      'enrolmentIds',
    );
  session.wasHeld = true;
  session.hasList = input.enrolmentIds != null;
  await em.flush();
  const before = await em.execute<{ id: string; trainee_id: string }[]>(
    `select one.id, one.trainee_id from competition.attendance
       join competition.enrolment one on one.id = attendance.enrolment_id where attendance.session_id = ?::uuid`,
    [session.id],
  );
  const ids = arrayLiteral(there.map(({ id }) => id));
  await em.execute('delete from competition.attendance where session_id = ?::uuid and enrolment_id <> all(?::uuid[])', [
    session.id,
    ids,
  ]);
  await em.execute(
    `insert into competition.attendance (session_id, enrolment_id, union_id, home_union_id)
     select ?::uuid, one.id, one.union_id, one.home_union_id from competition.enrolment one where one.id = any(?::uuid[])
     on conflict do nothing`,
    [session.id, ids],
  );
  await count(em, [...before, ...there]);
  return session.id;
}

/** Counts person-times and persons of those whose attendance has changed. */
async function count(
  em: EntityManager,
  changed: readonly { readonly id: string; readonly trainee_id: string }[],
): Promise<void> {
  if (changed.length === 0) return;
  const trainees = arrayLiteral([...new Set(changed.map((row) => row.trainee_id))]);
  // Two courses may count the same person at once: they take turns, in the order of ids.
  await em.execute('select from competition.trainee where id = any(?::uuid[]) order by id for update', [trainees]);
  await em.execute(
    `update competition.enrolment one set counted_on = first.held_on, person_on = null
       from (select asked.id, (select min(session.held_on) from competition.attendance
                                 join competition.course_session session on session.id = attendance.session_id
                                where attendance.enrolment_id = asked.id) as held_on
               from unnest(?::uuid[]) asked (id)) first
      where one.id = first.id and one.counted_on is distinct from first.held_on`,
    [arrayLiteral([...new Set(changed.map(({ id }) => id))])],
  );
  await em.execute('select competition.count_persons(?::uuid[])', [trainees]);
}
