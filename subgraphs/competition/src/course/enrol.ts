import {
  arrayLiteral,
  cellError,
  checkLine,
  checkName,
  checkReason,
  isId,
  refuse,
  refuseProblems,
  requireScope,
  type ImportColumn,
  type ImportPayload,
  type ImportRowError,
  type InputCheck,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { findUnions } from '../entry/write-entries.js';
import { importRows } from '../import-rows.js';
import { loadActiveUnion } from '../trade-union/load-active-union.js';
import { CourseStatus, EnrolmentStatus, TraineeRole } from './course-values.js';
import { Course } from './course.entity.js';
import type { EnrolInput, ImportEnrolmentsInput, WithdrawEnrolmentInput } from './course.inputs.js';
import { Enrolment } from './enrolment.entity.js';
import { seatNewcomers, seatWaiting, type Seats } from './rules/seat-enrolments.js';
import { loadCourse } from './load-course.js';

const MAX_PERSONS = 500;

/** A person to enrol. */
interface Newcomer {
  readonly name: string;
  readonly personNo: string;
  readonly role: TraineeRole;
  readonly unionId: string;
}

/** Enrols persons of a union in their order; who finds no place waits. @returns ids of their enrolments */
export async function enrol(ctx: RequestContext, em: EntityManager, input: EnrolInput): Promise<readonly string[]> {
  requireScope(ctx.actor, 'competition:write');
  const { persons } = input;
  refuseProblems(
    [
      'persons',
      'PERSONS_INVALID',
      persons.length >= 1 && persons.length <= MAX_PERSONS ? null : `Enrol 1 to ${MAX_PERSONS} persons at a time.`,
    ],
    ...persons.flatMap(({ name, personNo }, index): InputCheck[] => [
      [`persons.${index}.name`, 'NAME_INVALID', checkName(name)],
      [`persons.${index}.personNo`, 'PERSON_NO_INVALID', checkPersonNo(personNo)],
    ]),
  );
  const course = await loadEnrolling(em, input.courseId);
  const union = await loadActiveUnion(em, input.homeUnionId, 'homeUnionId');
  const newcomers = persons.map(({ name, personNo, role }) => ({
    name: name.trim(),
    personNo: personNo.trim(),
    role,
    unionId: union.id,
  }));
  const twice = await findEnrolled(em, course, newcomers);
  refuseProblems(
    ...newcomers.map(({ personNo }, index): InputCheck => [
      `persons.${index}.personNo`,
      'PERSON_TWICE',
      twice.has(index) ? `${personNo} is enrolled already.` : null,
    ]),
  );
  return seat(ctx, em, course, newcomers);
}

type EnrolmentColumn = 'name' | 'personNo' | 'role' | 'union';

const COLUMNS: readonly ImportColumn<EnrolmentColumn>[] = [
  { key: 'name', headings: ['姓名', '学员', '学员姓名', 'name', 'trainee'], isRequired: true },
  { key: 'personNo', headings: ['编号', '工号', '会员编号', 'personNo', 'number'], isRequired: true },
  { key: 'role', headings: ['身份', '角色', 'role'], isRequired: true },
  { key: 'union', headings: ['工会编码', '单位编码', 'unionCode', 'union'] },
];

/** Roles as a table may write them. */
const ROLE_NAMES: ReadonlyMap<string, TraineeRole> = new Map([
  ...Object.values(TraineeRole).map((role): [string, TraineeRole] => [role, role]),
  ['工会主席', TraineeRole.UNION_CHAIR],
  ['民主管理工作人员', TraineeRole.DEMOCRATIC_MANAGEMENT],
  ['民主管理', TraineeRole.DEMOCRATIC_MANAGEMENT],
  ['工资集体协商指导员', TraineeRole.BARGAINING_INSTRUCTOR],
  ['指导员', TraineeRole.BARGAINING_INSTRUCTOR],
  ['劳动关系工作联络员', TraineeRole.LIAISON],
  ['信息员', TraineeRole.LIAISON],
  ['工会干部', TraineeRole.CADRE],
  ['其他工会干部', TraineeRole.CADRE],
  ['职工', TraineeRole.WORKER],
  ['下岗失业人员', TraineeRole.UNEMPLOYED],
  ['农民', TraineeRole.FARMER],
  ['农民工', TraineeRole.FARMER],
]);

/** Enrols the persons of a table in its order, all of them or none. */
export function importEnrolments(ctx: RequestContext, input: ImportEnrolmentsInput): Promise<ImportPayload> {
  requireScope(ctx.actor, 'competition:write');
  return importRows(ctx, 'importEnrolments', input, COLUMNS, async (em, { rows, headings }) => {
    const errors: ImportRowError[] = [];
    const course = await loadEnrolling(em, input.courseId);
    const unions = await findUnions(em, [...new Set(rows.map(({ cells }) => cells.union).filter(Boolean))]);
    const newcomers = rows.map(({ row, cells }): Newcomer => {
      const fault = (column: EnrolmentColumn, code: string, problem: string | null): void => {
        if (problem) errors.push(cellError(row, headings[column], code, problem, cells[column]));
      };
      fault('name', 'NAME_INVALID', checkName(cells.name));
      fault('personNo', 'PERSON_NO_INVALID', checkPersonNo(cells.personNo));
      const role = ROLE_NAMES.get(cells.role);
      if (!role) fault('role', 'ROLE_UNKNOWN', 'Write the role as the list of roles does, e.g. 职工.');
      const unionId = cells.union === '' ? course.unionId : unions.get(cells.union);
      if (unionId === undefined) fault('union', 'UNION_NOT_FOUND', 'There is no such union in your scope.');
      return {
        name: cells.name,
        personNo: cells.personNo,
        role: role ?? TraineeRole.WORKER,
        unionId: unionId ?? course.unionId,
      };
    });
    for (const index of await findEnrolled(em, course, newcomers)) {
      const { row, cells } = rows[index]!;
      errors.push(
        cellError(row, headings.personNo, 'PERSON_TWICE', 'This person is enrolled already.', cells.personNo),
      );
    }
    if (errors.length === 0) await seat(ctx, em, course, newcomers);
    return errors;
  });
}

/** Withdraws a person who has attended nothing; the first who waits gets the place. @returns the enrolment's id */
export async function withdrawEnrolment(
  ctx: RequestContext,
  em: EntityManager,
  input: WithdrawEnrolmentInput,
): Promise<string> {
  requireScope(ctx.actor, 'competition:write');
  refuseProblems(['reason', 'REASON_MISSING', checkReason(input.reason)]);
  const { enrolment, course } = await loadEnrolment(em, input.id, 'id');
  if (enrolment.status === EnrolmentStatus.WITHDRAWN) refuse('ENROLMENT_WITHDRAWN', 'This person has withdrawn.', 'id');
  if (course.status === CourseStatus.FINISHED || course.status === CourseStatus.CANCELLED)
    refuse('COURSE_FIXED', `The course is ${course.status}; its list stays as it is.`, 'id');
  enrolment.status = EnrolmentStatus.WITHDRAWN;
  enrolment.withdrawnBecause = input.reason.trim();
  await em.flush();
  await promoteWaiting(em, course);
  return enrolment.id;
}

/** Gives free places to those who wait, in the order in which they enrolled. The course is locked. */
export async function promoteWaiting(em: EntityManager, course: Course): Promise<void> {
  const free = seatWaiting(await countSeats(em, course));
  if (free === 0) return;
  await em.execute(
    `update competition.enrolment set status = 'ENROLLED'
      where id in (select id from competition.enrolment where course_id = ?::uuid and status = 'WAITING'
                    order by queue_number limit ?)`,
    [course.id, free],
  );
}

/** The enrolment that an input names, after the lock of its course. */
export async function loadEnrolment(
  em: EntityManager,
  id: string,
  field: string,
): Promise<{ readonly enrolment: Enrolment; readonly course: Course }> {
  const [known] = isId(id)
    ? await em.execute<{ course_id: string }[]>('select course_id from competition.enrolment where id = ?::uuid', [id])
    : [];
  if (!known) refuse('ENROLMENT_NOT_FOUND', 'There is no such enrolment in your scope.', field);
  const course = await loadCourse(em, known.course_id, field);
  return { enrolment: await em.findOneOrFail(Enrolment, { id }), course };
}

function checkPersonNo(personNo: string): string | null {
  return personNo.trim() === ''
    ? 'Each person has a number of his union; it tells persons apart.'
    : checkLine(personNo, 'The number');
}

async function loadEnrolling(em: EntityManager, id: string): Promise<Course> {
  const course = await loadCourse(em, id, 'courseId');
  if (course.status !== CourseStatus.ENROLLING && course.status !== CourseStatus.RUNNING)
    refuse(
      'COURSE_NOT_ENROLLING',
      `The course is ${course.status}; it takes enrolments while it is ENROLLING or RUNNING.`,
      'courseId',
    );
  return course;
}

async function countSeats(em: EntityManager, { id, capacity }: Course): Promise<Seats> {
  const [{ enrolled, waiting }] = (await em.execute<{ enrolled: number; waiting: number }[]>(
    `select count(*) filter (where status = 'ENROLLED')::int as enrolled,
            count(*) filter (where status = 'WAITING')::int as waiting
       from competition.enrolment where course_id = ?::uuid`,
    [id],
  )) as [{ enrolled: number; waiting: number }];
  return { capacity, enrolled, waiting };
}

/** Positions of those who are in the course already, or twice among these. Who withdrew may enrol again. */
async function findEnrolled(
  em: EntityManager,
  course: Course,
  newcomers: readonly Newcomer[],
): Promise<ReadonlySet<number>> {
  const rows = await em.execute<{ at: number }[]>(
    `select asked.at::int - 1 as at
       from unnest(?::uuid[], ?::text[]) with ordinality asked (union_id, person_no, at)
      where exists (select from competition.enrolment one
                     where one.course_id = ?::uuid and one.home_union_id = asked.union_id
                       and one.person_no = asked.person_no and one.status <> 'WITHDRAWN')`,
    [
      arrayLiteral(newcomers.map(({ unionId }) => unionId)),
      arrayLiteral(newcomers.map(({ personNo }) => personNo)),
      course.id,
    ],
  );
  const twice = new Set(rows.map(({ at }) => at));
  const seen = new Set<string>();
  for (const [index, { unionId, personNo }] of newcomers.entries()) {
    const key = `${unionId} ${personNo}`;
    if (seen.has(key)) twice.add(index);
    seen.add(key);
  }
  return twice;
}

/** Writes enrolments in a fixed number of statements: places to the first of them, the rest waits. */
async function seat(
  ctx: RequestContext,
  em: EntityManager,
  course: Course,
  newcomers: readonly Newcomer[],
): Promise<readonly string[]> {
  const seated = seatNewcomers(await countSeats(em, course), newcomers.length);
  const unionIds = arrayLiteral(newcomers.map(({ unionId }) => unionId));
  const personNos = arrayLiteral(newcomers.map(({ personNo }) => personNo));
  await em.execute(
    `insert into competition.trainee (id, union_id, person_no)
     select new.id, new.union_id, new.person_no from unnest(?::uuid[], ?::uuid[], ?::text[]) new (id, union_id, person_no)
      order by new.union_id, new.person_no
     on conflict (union_id, person_no) do nothing`,
    [arrayLiteral(newcomers.map(() => v7())), unionIds, personNos],
  );
  const rows = await em.execute<{ id: string; at: number }[]>(
    `with placed as (
       insert into competition.enrolment
         (id, course_id, trainee_id, union_id, home_union_id, name, person_no, role, status, queue_number, enrolled_at)
       select new.id, ?::uuid, trainee.id, ?::uuid, new.union_id, new.name, new.person_no, new.role,
              case when new.at <= ? then 'ENROLLED' else 'WAITING' end,
              (select coalesce(max(last.queue_number), 0) from competition.enrolment last where last.course_id = ?::uuid) + new.at,
              ?::timestamptz
         from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[])
              with ordinality new (id, union_id, person_no, name, role, at)
         join competition.trainee on trainee.union_id = new.union_id and trainee.person_no = new.person_no
       on conflict (course_id, trainee_id) do update
         set name = excluded.name, role = excluded.role, status = excluded.status, queue_number = excluded.queue_number,
             enrolled_at = excluded.enrolled_at, withdrawn_because = null
       returning id, queue_number)
     select id, queue_number as at from placed order by queue_number`,
    [
      course.id,
      course.unionId,
      seated,
      course.id,
      ctx.now.toISOString(),
      arrayLiteral(newcomers.map(() => v7())),
      unionIds,
      personNos,
      arrayLiteral(newcomers.map(({ name }) => name)),
      arrayLiteral(newcomers.map(({ role }) => role)),
    ],
  );
  return rows.map(({ id }) => id);
}
