import {
  arrayLiteral,
  connectionType,
  loadById,
  loadCountBy,
  loadListBy,
  MoneyScalar,
  mutate,
  NestedPageArgs,
  PageArgs,
  type Connection,
  type MutationOutcome,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Competition } from '../competition/competition.entity.js';
import { countBy } from '../count-by.js';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { mayWrite } from '../may-write.js';
import { CoursePhase } from './course-phase.entity.js';
import { CourseSession } from './course-session.entity.js';
import { TraineeRole } from './course-values.js';
import { Course } from './course.entity.js';
import {
  ChangeCourseStatusInput,
  CourseFilter,
  CoursePayload,
  CreateCourseInput,
  EnrolmentFilter,
  PlacementCount,
  TraineeRoleCount,
  TrainingStatistics,
  UpdateCourseInput,
} from './course.inputs.js';
import { Enrolment } from './enrolment.entity.js';
import { findCourses, findEnrolments, readTrainingStatistics } from './find-courses.js';
import { changeCourseStatus, createCourse, updateCourse } from './save-course.js';

export const CourseConnection = connectionType('Course', () => Course);
export const EnrolmentConnection = connectionType('Enrolment', () => Enrolment);

const READ = '@requiresScopes(scopes: [["competition:read"]])';
const WRITE = '@requiresScopes(scopes: [["competition:write"]])';
const SCOPE = 'competition:read';

@Resolver(() => Course)
export class CourseResolver {
  @Query(() => Course, { nullable: true, description: 'One course; null when unknown or outside your scope.' })
  @Directive(READ)
  course(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<Course | null> {
    return loadById(ctx, SCOPE, Course, id);
  }

  @Query(() => CourseConnection, {
    description: 'Courses of your scope, and those that its persons are enrolled in, the latest first.',
  })
  @Directive(READ)
  courses(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => CourseFilter, { nullable: true, description: 'Which; all when left out.' })
    filter?: CourseFilter | null,
    @Arg('withinId', () => ID, { nullable: true, description: 'Only those that this union or one below it gives.' })
    withinId?: string | null,
  ): Promise<Connection<Course>> {
    return findCourses(ctx, withinId ?? null, { ...page, filter });
  }

  @Query(() => TrainingStatistics, {
    nullable: true,
    description:
      'Courses, sessions, persons and person-times of a union and those below it in a year, by kind; null outside your scope. Source: S42, S69.',
  })
  @Directive(READ)
  trainingStatistics(
    @Ctx() ctx: RequestContext,
    @Arg('unionId', () => ID, { description: 'The union.' }) unionId: string,
    @Arg('year', () => Int, { description: 'The year.' }) year: number,
  ): Promise<TrainingStatistics | null> {
    return readTrainingStatistics(ctx, unionId, year);
  }

  @FieldResolver(() => TradeUnion, { description: 'The union that gives it.' })
  union(@Root() course: Course): TradeUnion {
    return unionOf(course.unionId);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether you may change it: the subtree of the union that gives it, with the scope to write.',
  })
  canWrite(@Root() course: Course, @Ctx() ctx: RequestContext): Promise<boolean> {
    return mayWrite(ctx, course.unionId);
  }

  @FieldResolver(() => MoneyScalar, {
    nullable: true,
    description: 'What a person pays, yuan: 0 is free, null is not known.',
  })
  fee(@Root() { feeFen }: Course): bigint | null {
    return feeFen;
  }

  @FieldResolver(() => Competition, { nullable: true, description: 'The competition that it prepares for.' })
  feedsCompetition(@Root() course: Course, @Ctx() ctx: RequestContext): Promise<Competition | null> | null {
    return course.feedsCompetitionId ? loadById(ctx, SCOPE, Competition, course.feedsCompetitionId) : null;
  }

  @FieldResolver(() => [CoursePhase], { description: 'Its phases, in order.' })
  phases(@Root() course: Course, @Ctx() ctx: RequestContext): Promise<CoursePhase[]> {
    return loadListBy(
      ctx,
      SCOPE,
      'coursePhasesOf',
      course.id,
      (em, ids) => em.find(CoursePhase, { courseId: { $in: [...ids] } }, { orderBy: { position: 'asc' } }),
      (phase) => phase.courseId,
    );
  }

  @FieldResolver(() => [CourseSession], { description: 'Its sessions, by day.' })
  sessions(@Root() course: Course, @Ctx() ctx: RequestContext): Promise<CourseSession[]> {
    return loadListBy(
      ctx,
      SCOPE,
      'courseSessionsOf',
      course.id,
      (em, ids) => em.find(CourseSession, { courseId: { $in: [...ids] } }, { orderBy: { heldOn: 'asc', id: 'asc' } }),
      (session) => session.courseId,
    );
  }

  @FieldResolver(() => EnrolmentConnection, { description: 'Its persons in the order of enrolment, waiting ones too.' })
  enrolments(
    @Root() course: Course,
    @Ctx() ctx: RequestContext,
    @Args(() => NestedPageArgs) page: NestedPageArgs,
    @Arg('filter', () => EnrolmentFilter, { nullable: true, description: 'Which; all when left out.' })
    filter?: EnrolmentFilter | null,
  ): Promise<Connection<Enrolment>> {
    return findEnrolments(ctx, course.id, { ...page, filter });
  }

  @FieldResolver(() => Enrolment, {
    nullable: true,
    description: 'One of its persons; null when unknown or outside your scope.',
  })
  async enrolment(
    @Root() course: Course,
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The enrolment.' }) id: string,
  ): Promise<Enrolment | null> {
    const found = await loadById(ctx, SCOPE, Enrolment, id);
    return found?.courseId === course.id ? found : null;
  }

  @FieldResolver(() => Int, { description: 'Persons with a place (人), of your scope.' })
  enrolledCount(@Root() course: Course, @Ctx() ctx: RequestContext): Promise<number> {
    return countEnrolments(ctx, course, 'enrolled', `status = 'ENROLLED'`);
  }

  @FieldResolver(() => Int, { description: 'Persons who wait for a place (候补), of your scope.' })
  waitingCount(@Root() course: Course, @Ctx() ctx: RequestContext): Promise<number> {
    return countEnrolments(ctx, course, 'waiting', `status = 'WAITING'`);
  }

  @FieldResolver(() => Int, { description: 'Persons who attended a session: person-times of the course (人次).' })
  personTimes(@Root() course: Course, @Ctx() ctx: RequestContext): Promise<number> {
    return countEnrolments(ctx, course, 'trained', 'counted_on is not null');
  }

  @FieldResolver(() => Int, { description: 'Persons who passed all phases, of your scope.' })
  completedCount(@Root() course: Course, @Ctx() ctx: RequestContext): Promise<number> {
    return countEnrolments(ctx, course, 'completed', 'completed_on is not null');
  }

  @FieldResolver(() => Int, { description: 'Persons who found work after it, of your scope. Source: S15.' })
  placedCount(@Root() course: Course, @Ctx() ctx: RequestContext): Promise<number> {
    return countEnrolments(ctx, course, 'placed', 'placed_on is not null');
  }

  @FieldResolver(() => Int, { description: 'Sessions that were held (场).' })
  heldSessionCount(@Root() course: Course, @Ctx() ctx: RequestContext): Promise<number> {
    return loadCountBy(
      ctx,
      SCOPE,
      'heldSessions',
      course.id,
      countBy('competition.course_session', 'course_id', 'was_held'),
    );
  }

  @FieldResolver(() => [TraineeRoleCount], { description: 'Persons with a place by role. Source: S69.' })
  async roleCounts(@Root() course: Course, @Ctx() ctx: RequestContext): Promise<TraineeRoleCount[]> {
    return loadListBy(
      ctx,
      SCOPE,
      'courseRoles',
      course.id,
      (em, ids) =>
        em.execute<{ course_id: string; role: TraineeRole; count: number }[]>(
          `select course_id, role, count(*)::int as count from competition.enrolment
            where course_id = any(?::uuid[]) and status = 'ENROLLED' group by 1, 2 order by 3 desc, 2`,
          [arrayLiteral(ids)],
        ),
      (row) => row.course_id,
    );
  }

  @FieldResolver(() => [PlacementCount], { description: 'Work that its persons found, by occupation. Source: S15.' })
  async placements(@Root() course: Course, @Ctx() ctx: RequestContext): Promise<PlacementCount[]> {
    const rows = await loadListBy(
      ctx,
      SCOPE,
      'coursePlacements',
      course.id,
      (em, ids) =>
        em.execute<
          {
            course_id: string;
            occupation: string;
            count: number;
            income_from: string | null;
            income_to: string | null;
          }[]
        >(
          `select course_id, occupation, count(*)::int as count, min(income_from_fen) as income_from, max(income_to_fen) as income_to
             from competition.enrolment where course_id = any(?::uuid[]) and placed_on is not null
            group by 1, 2 order by 3 desc, 2`,
          [arrayLiteral(ids)],
        ),
      (row) => row.course_id,
    );
    return rows.map(({ occupation, count, income_from: from, income_to: to }) => ({
      occupation,
      count,
      incomeFrom: from === null ? null : BigInt(from),
      incomeTo: to === null ? null : BigInt(to),
    }));
  }

  @Mutation(() => CoursePayload, { description: 'Prepares a course. Source: S15, S42, S69, S83.' })
  @Directive(WRITE)
  async createCourse(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateCourseInput, { description: 'The course.' }) input: CreateCourseInput,
  ): Promise<CoursePayload> {
    return coursePayload(ctx, await mutate(ctx, 'createCourse', input, (em) => createCourse(ctx, em, input)));
  }

  @Mutation(() => CoursePayload, { description: 'Describes a course anew; more places let those in who wait.' })
  @Directive(WRITE)
  async updateCourse(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateCourseInput, { description: 'The course.' }) input: UpdateCourseInput,
  ): Promise<CoursePayload> {
    return coursePayload(ctx, await mutate(ctx, 'updateCourse', input, (em) => updateCourse(ctx, em, input)));
  }

  @Mutation(() => CoursePayload, { description: 'A course goes on to another status.' })
  @Directive(WRITE)
  async changeCourseStatus(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ChangeCourseStatusInput, { description: 'Which status.' }) input: ChangeCourseStatusInput,
  ): Promise<CoursePayload> {
    return coursePayload(
      ctx,
      await mutate(ctx, 'changeCourseStatus', input, (em) => changeCourseStatus(ctx, em, input)),
    );
  }
}

function countEnrolments(ctx: RequestContext, { id }: Course, name: string, condition: string): Promise<number> {
  return loadCountBy(ctx, SCOPE, `enrolments ${name}`, id, countBy('competition.enrolment', 'course_id', condition));
}

async function coursePayload(ctx: RequestContext, { result, ...outcome }: MutationOutcome): Promise<CoursePayload> {
  return { ...outcome, course: result ? await loadById(ctx, SCOPE, Course, result) : null };
}
