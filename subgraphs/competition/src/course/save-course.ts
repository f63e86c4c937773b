import { isId, namePinyin, refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { Competition } from '../competition/competition.entity.js';
import { loadActiveUnion } from '../trade-union/load-active-union.js';
import { CoursePhase } from './course-phase.entity.js';
import { CourseStatus } from './course-values.js';
import { Course } from './course.entity.js';
import type {
  ChangeCourseStatusInput,
  CourseDescriptionInput,
  CoursePhaseInput,
  CreateCourseInput,
  UpdateCourseInput,
} from './course.inputs.js';
import { loadCourse } from './load-course.js';
import { promoteWaiting } from './enrol.js';
import { checkCourse } from './rules/check-course.js';
import { mayChangeCourse } from './rules/may-change-course.js';

/** Prepares a course. @returns its id */
export async function createCourse(ctx: RequestContext, em: EntityManager, input: CreateCourseInput): Promise<string> {
  const actor = requireScope(ctx.actor, 'competition:write');
  refuseProblems(...checkCourse({ ...input, feeFen: input.fee }));
  const union = await loadActiveUnion(em, input.unionId, 'unionId');
  const course = em.create(Course, {
    id: v7(),
    unionId: union.id,
    status: CourseStatus.DRAFT,
    cancelledBecause: null,
    createdBy: actor.accountId,
    ...(await describe(em, input)),
  });
  em.persist(course);
  persistPhases(em, course, input.phases);
  return course.id;
}

/** Describes a course anew; more places let those in who wait. @returns its id */
export async function updateCourse(ctx: RequestContext, em: EntityManager, input: UpdateCourseInput): Promise<string> {
  requireScope(ctx.actor, 'competition:write');
  refuseProblems(...checkCourse({ ...input, feeFen: input.fee }));
  const course = await loadCourse(em, input.id, 'id');
  if (course.status === CourseStatus.FINISHED || course.status === CourseStatus.CANCELLED)
    refuse('COURSE_FIXED', `The course is ${course.status}; it can no longer be changed.`, 'id');
  const [{ enrolled, listed }] = (await em.execute<{ enrolled: number; listed: number }[]>(
    `select count(*) filter (where status = 'ENROLLED')::int as enrolled, count(*)::int as listed
       from competition.enrolment where course_id = ?::uuid`,
    [course.id],
  )) as [{ enrolled: number; listed: number }];
  if (input.capacity != null && input.capacity < enrolled)
    refuse('CAPACITY_TAKEN', `${enrolled} persons have a place already; there cannot be fewer places.`, 'capacity');
  em.assign(course, await describe(em, input));
  const phases = await em.find(CoursePhase, { courseId: course.id }, { orderBy: { position: 'asc' } });
  const isSame =
    phases.length === input.phases.length &&
    phases.every(({ kind, name }, index) => {
      const phase = input.phases[index]!;
      return phase.kind === kind && phase.name.trim() === name;
    });
  if (!isSame) {
    const [used] = await em.execute<unknown[]>(
      'select from competition.course_session where course_id = ?::uuid and phase_id is not null limit 1',
      [course.id],
    );
    if (listed > 0 || used)
      refuse('PHASES_FIXED', 'Persons or sessions belong to the course; its phases stay as they are.', 'phases');
    await em.nativeDelete(CoursePhase, { courseId: course.id });
    persistPhases(em, course, input.phases);
  }
  await em.flush();
  await promoteWaiting(em, course);
  return course.id;
}

/** A course goes on to another status. @returns its id */
export async function changeCourseStatus(
  ctx: RequestContext,
  em: EntityManager,
  input: ChangeCourseStatusInput,
): Promise<string> {
  requireScope(ctx.actor, 'competition:write');
  const course = await loadCourse(em, input.id, 'id');
  const obstacle = mayChangeCourse(course.status, input.status, input.reason ?? null);
  if (obstacle) refuse(...obstacle, obstacle[0] === 'REASON_MISSING' ? 'reason' : 'status');
  if (input.status === CourseStatus.CANCELLED) {
    const [held] = await em.execute<unknown[]>(
      'select from competition.course_session where course_id = ?::uuid and was_held limit 1',
      [course.id],
    );
    if (held) refuse('COURSE_BEGUN', 'Sessions were held; finish the course instead.', 'status');
    course.cancelledBecause = input.reason!.trim();
  }
  course.status = input.status;
  return course.id;
}

async function describe(em: EntityManager, input: CourseDescriptionInput) {
  const name = input.name.trim();
  const feeds = input.feedsCompetitionId ?? null;
  if (feeds !== null && !(isId(feeds) && (await em.count(Competition, { id: feeds })) > 0))
    refuse('COMPETITION_NOT_FOUND', 'There is no such competition in your scope.', 'feedsCompetitionId');
  return {
    name,
    pinyin: namePinyin(name),
    kind: input.kind,
    methods: [...new Set(input.methods)],
    startsOn: input.startsOn,
    endsOn: input.endsOn,
    capacity: input.capacity ?? null,
    feeFen: input.fee ?? null,
    feedsCompetitionId: feeds,
    note: input.note?.trim() || null,
  };
}

function persistPhases(em: EntityManager, { id, unionId }: Course, phases: readonly CoursePhaseInput[]): void {
  for (const [index, { kind, name }] of phases.entries())
    em.persist(
      em.create(CoursePhase, { id: v7(), courseId: id, unionId, position: index + 1, kind, name: name.trim() }),
    );
}
