import { arrayLiteral, loadById, loadCountBy, loadListBy, mutate, type RequestContext } from '@gonghui/kit';
import { Arg, Ctx, Directive, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { countBy } from '../count-by.js';
import { CoursePhase } from './course-phase.entity.js';
import { CourseSession } from './course-session.entity.js';
import { AddCourseSessionInput, CourseSessionPayload, RecordCourseAttendanceInput } from './course.inputs.js';
import { addCourseSession, recordAttendance } from './hold-session.js';

const WRITE = '@requiresScopes(scopes: [["competition:write"]])';
const SCOPE = 'competition:read';

@Resolver(() => CourseSession)
export class CourseSessionResolver {
  @FieldResolver(() => CoursePhase, { nullable: true, description: 'The phase it belongs to.' })
  phase(@Root() session: CourseSession, @Ctx() ctx: RequestContext): Promise<CoursePhase | null> | null {
    return session.phaseId ? loadById(ctx, SCOPE, CoursePhase, session.phaseId) : null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Persons who were there, of your scope; null when there is no list.',
  })
  async attendeeCount(@Root() session: CourseSession, @Ctx() ctx: RequestContext): Promise<number | null> {
    if (!session.hasList) return null;
    return loadCountBy(ctx, SCOPE, 'attendees', session.id, countBy('competition.attendance', 'session_id'));
  }

  @FieldResolver(() => [ID], { description: 'Enrolments of those who were there, of your scope.' })
  async attendeeIds(@Root() session: CourseSession, @Ctx() ctx: RequestContext): Promise<string[]> {
    const rows = await loadListBy(
      ctx,
      SCOPE,
      'attendeeIds',
      session.id,
      (em, ids) =>
        em.execute<{ session_id: string; enrolment_id: string }[]>(
          'select session_id, enrolment_id from competition.attendance where session_id = any(?::uuid[]) order by 2',
          [arrayLiteral(ids)],
        ),
      (row) => row.session_id,
    );
    return rows.map((row) => row.enrolment_id);
  }

  @Mutation(() => CourseSessionPayload, { description: 'Adds a session to a course.' })
  @Directive(WRITE)
  async addCourseSession(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AddCourseSessionInput, { description: 'The session.' }) input: AddCourseSessionInput,
  ): Promise<CourseSessionPayload> {
    const { result, ...outcome } = await mutate(ctx, 'addCourseSession', input, (em) =>
      addCourseSession(ctx, em, input),
    );
    return { ...outcome, session: result ? await loadById(ctx, SCOPE, CourseSession, result) : null };
  }

  @Mutation(() => CourseSessionPayload, { description: 'Records that a session was held, and who was there.' })
  @Directive(WRITE)
  async recordCourseAttendance(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordCourseAttendanceInput, { description: 'Who was there.' })
    input: RecordCourseAttendanceInput,
  ): Promise<CourseSessionPayload> {
    const { result, ...outcome } = await mutate(ctx, 'recordCourseAttendance', input, (em) =>
      recordAttendance(ctx, em, input),
    );
    return { ...outcome, session: result ? await loadById(ctx, SCOPE, CourseSession, result) : null };
  }
}
