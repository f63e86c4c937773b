import {
  arrayLiteral,
  badInput,
  belowUnion,
  isId,
  likePattern,
  listPage,
  listPagesBy,
  pageRequest,
  requireScope,
  sql,
  toConnection,
  type Connection,
  type RequestContext,
  type SqlFragment,
} from '@gonghui/kit';
import { CourseKind } from './course-values.js';
import { Course } from './course.entity.js';
import type { CourseFilter, EnrolmentFilter, TrainingFigures, TrainingStatistics } from './course.inputs.js';
import { Enrolment } from './enrolment.entity.js';
import { averageAttendance } from './rules/average-attendance.js';

interface Request<Filter> {
  readonly filter?: Filter | null;
  readonly first: number;
  readonly after?: string | null;
}

/** One page of the courses of the subtree, and of those its persons are enrolled in, the latest first. */
export function findCourses(
  ctx: RequestContext,
  withinId: string | null,
  request: Request<CourseFilter>,
): Promise<Connection<Course>> {
  requireScope(ctx.actor, 'competition:read');
  const page = pageRequest(request);
  const { text, kinds, statuses, year } = request.filter ?? {};
  const where: SqlFragment[] = [];
  const sought = text?.replaceAll('\0', '').trim();
  if (sought) where.push(sql`c.name like ${likePattern(sought)} or c.pinyin like ${likePattern(sought.toLowerCase())}`);
  if (kinds) where.push(sql`c.kind = any(${arrayLiteral(kinds)}::text[])`);
  if (statuses) where.push(sql`c.status = any(${arrayLiteral(statuses)}::text[])`);
  if (year != null) where.push(sql`extract(year from c.starts_on) = ${year}`);
  if (withinId !== null)
    where.push(isId(withinId) ? { sql: belowUnion('c.union_id'), params: [withinId] } : sql`false`);
  return ctx.read(async (em) => {
    const list = await listPage<object>(
      em,
      {
        columns: 'c.*',
        from: sql`competition.course c`,
        where,
        order: [
          { sql: 'c.starts_on', direction: 'DESC' },
          { sql: 'c.pinyin', direction: 'ASC' },
          { sql: 'c.id', direction: 'ASC' },
        ],
      },
      page,
    );
    return toConnection(list, page, (row) => em.map(Course, row));
  });
}

/** One page of the persons of a course in the order of enrolment. One reading for all courses of a tick. */
export function findEnrolments(
  ctx: RequestContext,
  courseId: string,
  request: Request<EnrolmentFilter>,
): Promise<Connection<Enrolment>> {
  requireScope(ctx.actor, 'competition:read');
  const page = pageRequest(request);
  const { text, statuses, roles, isPlaced } = request.filter ?? {};
  const where: SqlFragment[] = [];
  const sought = text?.replaceAll('\0', '').trim();
  if (sought) where.push(sql`e.name like ${likePattern(sought)} or e.person_no like ${likePattern(sought)}`);
  if (statuses) where.push(sql`e.status = any(${arrayLiteral(statuses)}::text[])`);
  if (roles) where.push(sql`e.role = any(${arrayLiteral(roles)}::text[])`);
  if (isPlaced != null) where.push({ sql: '(e.placed_on is not null) = ?', params: [isPlaced] });
  return ctx
    .loader<string, Connection<Enrolment>>(`enrolments ${JSON.stringify(request)}`, (keys) =>
      ctx.read(async (em) => {
        const lists = await listPagesBy<object>(
          em,
          {
            columns: 'e.*',
            from: sql`competition.enrolment e`,
            where,
            order: [
              { sql: 'e.queue_number', direction: 'ASC' },
              { sql: 'e.id', direction: 'ASC' },
            ],
          },
          page,
          'e.course_id',
          keys,
        );
        return keys.map((one) => toConnection(lists.get(one)!, page, (row) => em.map(Enrolment, row)));
      }),
    )
    .load(courseId);
}

interface FigureRow {
  readonly kind: CourseKind | null;
  readonly courses: number;
  readonly sessions: number;
  readonly listed: number;
  readonly attendances: number;
  readonly person_times: number;
  readonly persons: number;
}

/**
 * Training that a union and those below it gave in a year, by kind; null outside the reader's scope. Persons and
 * person-times are those of its courses, wherever the persons belong. Two statements.
 */
export async function readTrainingStatistics(
  ctx: RequestContext,
  unionId: string,
  year: number,
): Promise<TrainingStatistics | null> {
  requireScope(ctx.actor, 'competition:read');
  if (!Number.isInteger(year) || year < 1949 || year > 2100) throw badInput('"year" must be 1949 to 2100.');
  if (!isId(unionId)) return null;
  return ctx.read(async (em) => {
    const [scope] = await em.execute<{ inside: boolean }[]>('select tree.in_scope(?::uuid) as inside', [unionId]);
    if (!scope?.inside) return null;
    const rows = await em.execute<FigureRow[]>(
      `with asked as (select make_date(?, 1, 1) as first, make_date(?, 12, 31) as last),
       given as (select c.id, c.kind, c.starts_on from competition.course c
                  where c.status not in ('DRAFT', 'CANCELLED') and ${belowUnion('c.union_id')}),
       facts as (
         select given.kind, 1 as courses, 0 as sessions, 0 as listed, 0 as attendances, 0 as person_times, null::uuid as person
           from given, asked where given.starts_on between asked.first and asked.last
         union all
         select given.kind, 0, 1, session.has_list::int,
                (select count(*) from competition.attendance where attendance.session_id = session.id)::int, 0, null
           from given join competition.course_session session on session.course_id = given.id, asked
          where session.was_held and session.held_on between asked.first and asked.last
         union all
         select given.kind, 0, 0, 0, 0, 1, one.trainee_id
           from given join competition.enrolment one on one.course_id = given.id, asked
          where one.counted_on between asked.first and asked.last)
       select kind, sum(courses)::int as courses, sum(sessions)::int as sessions, sum(listed)::int as listed,
              sum(attendances)::int as attendances, sum(person_times)::int as person_times,
              count(distinct person)::int as persons
         from facts group by grouping sets ((kind), ())`,
      [year, year, unionId],
    );
    const none = { kind: null, courses: 0, sessions: 0, listed: 0, attendances: 0, person_times: 0, persons: 0 };
    return {
      year,
      total: figuresOf(rows.find(({ kind }) => kind === null) ?? none),
      byKind: Object.values(CourseKind).flatMap((kind) => rows.filter((row) => row.kind === kind).map(figuresOf)),
    };
  });
}

function figuresOf(row: FigureRow): TrainingFigures {
  // Sessions without a list say nothing of who was there: unknown is not nought.
  const isUnknown = row.sessions > 0 && row.listed === 0 && row.person_times === 0;
  return {
    kind: row.kind,
    courses: row.courses,
    sessions: row.sessions,
    personTimes: isUnknown ? null : row.person_times,
    persons: isUnknown ? null : row.persons,
    averageAttendance: averageAttendance(row),
  };
}
