import {
  arrayLiteral,
  Direction,
  isId,
  listPage,
  pageRequest,
  requireScope,
  sql,
  toConnection,
  type Connection,
  type ListQuery,
  type RequestContext,
  type SqlFragment,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { loadOwners } from '../programme/refuse-employers.js';
import { ScreeningProgramme } from '../programme/screening-programme.entity.js';
import { Worker } from '../worker/worker.entity.js';
import { dueExamOf, type OwedRow } from './due-exam-of.js';
import { DueExamOrderField, type DueExam, type DueExamFilter, type DueExamOrder } from './due-exam.types.js';
import { ExamDuty } from './exam-duty.entity.js';
import { ExamState } from './exam-state.js';
import { AT } from './owed-counts.js';
import {
  belowAsked,
  countedByUnion,
  isCalled,
  keptByUnion,
  ofProgramme,
  owedAt,
  owedExamsOn,
  stateConditions,
} from './owed-exams.sql.js';

/** What a list of examinations is asked for. */
export interface DueExamRequest {
  readonly filter: DueExamFilter;
  readonly orderBy?: DueExamOrder | null;
  readonly first: number;
  readonly after?: string | null;
}

const ORDER: Readonly<Record<DueExamOrderField, string>> = {
  [DueExamOrderField.DUE_BY]: 'owed.due_by',
  [DueExamOrderField.LAST_ON]: `coalesce(owed.last_on, '-infinity')`,
};

/** States in which a duty binds her: those of a list that asks for none. */
const BINDING = ['UP_TO_DATE', 'DUE', 'BOOKED', 'OVERDUE'] as const satisfies readonly `${ExamState}`[];

/** One page of the examinations owed to the workers of a union and those below it; the most urgent first unless asked otherwise. */
export function findDueExams(
  ctx: RequestContext,
  { filter, orderBy, ...request }: DueExamRequest,
): Promise<Connection<DueExam>> {
  requireScope(ctx.actor, 'health:manage');
  const page = pageRequest(request);
  const { field, direction } = orderBy ?? { field: DueExamOrderField.DUE_BY, direction: Direction.ASC };
  const order: ListQuery['order'] = [
    { sql: ORDER[field], direction },
    { sql: 'owed.worker_id', direction: Direction.ASC },
    { sql: 'owed.kind', direction: Direction.ASC },
  ];
  const unionId = isId(filter.unionId) ? filter.unionId : null;
  return ctx.read(async (em) => {
    const programme =
      filter.programmeId != null && isId(filter.programmeId)
        ? await em.findOne(ScreeningProgramme, { id: filter.programmeId })
        : null;
    const where = conditions(filter, programme, unionId, ctx.today);
    const count = await countOwed(em, filter, where, ctx.today);
    const from = owedExamsOn(ctx.today);
    const list = await listPage<OwedRow>(
      em,
      {
        columns:
          'owed.worker_id, owed.kind, owed.duty_id, owed.last_on::text as last_on, owed.booked_on::text as booked_on, owed.counted_from::text as counted_from',
        from: { sql: `${from.sql} owed`, params: from.params },
        where,
        order,
        totalCount: Number(count),
        each: { column: 'owed.union_id', keys: belowAsked(unionId) },
      },
      page,
    );
    const workers = await em.find(Worker, { id: { $in: list.rows.map((row) => row.worker_id) } });
    const duties = await em.find(ExamDuty, { id: { $in: list.rows.map((row) => row.duty_id) } });
    const workerOf = new Map(workers.map((worker) => [worker.id, worker]));
    const dutyOf = new Map(duties.map((duty) => [duty.id, duty]));
    const owners = programme?.ownerships.length
      ? await loadOwners(
          em,
          workers.map((worker) => worker.unionId),
        )
      : null;
    return toConnection(list, page, (row) => {
      const worker = workerOf.get(row.worker_id)!;
      return dueExamOf(row, {
        worker,
        duty: dutyOf.get(row.duty_id)!,
        programme,
        owners: owners?.get(worker.unionId) ?? [],
        today: ctx.today,
      });
    });
  });
}

/** How many rows a list has: kept where nothing but states is asked for, else from one pass over an index. */
async function countOwed(
  em: EntityManager,
  filter: DueExamFilter,
  where: readonly SqlFragment[],
  today: string,
): Promise<string> {
  const unionIds = isId(filter.unionId) ? [filter.unionId] : [];
  const owed = owedAt(today);
  const counted: SqlFragment = {
    sql: `select count(*) as count from ${owed.sql} and ${where.map((one) => `(${one.sql})`).join(' and ')}`,
    params: [...owed.params, ...where.flatMap((one) => one.params)],
  };
  const states = keptStates(filter);
  const byUnion =
    states.length > 0
      ? keptByUnion(unionIds, today, { positions: { count: states.map((state) => AT[state]) }, counted })
      : countedByUnion(unionIds, counted);
  const [{ count }] = await em.execute<[{ count: string }]>(
    `select coalesce(sum(each.count), 0) as count from ${byUnion.sql} each`,
    [...byUnion.params],
  );
  return count;
}

/** The states that alone say which rows a list has; none where something else does, too. */
function keptStates({ kinds, states, dueFrom, dueUntil, programmeId }: DueExamFilter): readonly `${ExamState}`[] {
  if ([kinds, dueFrom, dueUntil, programmeId].some((asked) => asked != null)) return [];
  return states ? [...new Set(states)] : BINDING;
}

function conditions(
  filter: DueExamFilter,
  programme: ScreeningProgramme | null,
  unionId: string | null,
  today: string,
): SqlFragment[] {
  const { kinds, states, dueFrom, dueUntil, programmeId, isExcluded } = filter;
  const where = [states ? anyOf(states.map((state) => stateConditions(today)[state])) : sql`owed.exclusion is null`];
  if (states?.every((state) => state === ExamState.DUE || state === ExamState.OVERDUE)) where.push(isCalled(today));
  if (kinds) where.push(sql`owed.kind = any(${arrayLiteral(kinds)}::text[])`);
  if (dueFrom != null) where.push(sql`owed.due_by >= ${dueFrom}::date`);
  if (dueUntil != null) where.push(sql`owed.due_by <= ${dueUntil}::date`);
  if (programmeId == null) return where;
  if (!programme) return [sql`false`];
  where.push(sql`owed.kind = any(${arrayLiteral(programme.kinds)}::text[])`);
  const examined = ofProgramme(programme, unionId === null ? [] : [unionId]);
  if (isExcluded != null) where.push(isExcluded ? not(examined) : examined);
  return where;
}

function not({ sql: condition, params }: SqlFragment): SqlFragment {
  return { sql: `not (${condition})`, params };
}

function anyOf(some: readonly SqlFragment[]): SqlFragment {
  return {
    sql: some.map((one) => `(${one.sql})`).join(' or ') || 'false',
    params: some.flatMap((one) => one.params),
  };
}
