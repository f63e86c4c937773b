import {
  arrayLiteral,
  isId,
  listPage,
  pageRequest,
  requireScope,
  sql,
  toConnection,
  type Connection,
  type RequestContext,
  type SqlFragment,
} from '@gonghui/kit';
import { Worker } from '../worker/worker.entity.js';
import { DueExam, ExamCompliance, type DueExamFilter } from './due-exam.types.js';
import type { ExamKind } from './exam-kind.js';
import type { ExamPayer } from './exam-payer.js';
import { ExamState } from './exam-state.js';
import { owedExams } from './owed-exams.sql.js';
import { examDue, type DutyTerms } from './rules/exam-due.js';

interface OwedRow {
  readonly worker_id: string;
  readonly kind: ExamKind;
  readonly rhythm: DutyTerms['rhythm'];
  readonly years: number;
  readonly call_months: number;
  readonly payer: ExamPayer;
  readonly source: string;
  readonly last_on: string | null;
  readonly booked_on: string | null;
  readonly bound_since: string;
  readonly counted_from: string;
}

/** One page of the examinations owed to the workers of a union and those below it, the most urgent first. */
export function findDueExams(
  ctx: RequestContext,
  { filter, ...request }: { readonly filter: DueExamFilter; readonly first: number; readonly after?: string | null },
): Promise<Connection<DueExam>> {
  requireScope(ctx.actor, 'health:manage');
  const page = pageRequest(request);
  const { unionId, kinds, states } = filter;
  const where: SqlFragment[] = [];
  if (kinds) where.push(sql`owed.kind = any(${arrayLiteral(kinds)}::text[])`);
  if (states) where.push(inStates(states, ctx.today));
  const from = owedExams(isId(unionId) ? [unionId] : [], ctx.today);
  return ctx.read(async (em) => {
    const list = await listPage<OwedRow>(
      em,
      {
        columns:
          'owed.worker_id, owed.kind, owed.rhythm, owed.years, owed.call_months, owed.payer, owed.source, owed.last_on::text as last_on, owed.booked_on::text as booked_on, owed.bound_since::text as bound_since, owed.counted_from::text as counted_from',
        from: { sql: `${from.sql} owed`, params: from.params },
        where,
        order: [
          { sql: 'owed.due_by', direction: 'ASC' },
          { sql: 'owed.worker_id::text || owed.kind', direction: 'ASC' },
        ],
      },
      page,
    );
    const workers = await em.find(Worker, { id: { $in: list.rows.map((row) => row.worker_id) } });
    const byId = new Map(workers.map((worker) => [worker.id, worker]));
    return toConnection(list, page, (row) => dueExamOf(row, byId.get(row.worker_id)!, ctx.today));
  });
}

/** How far the duties are kept at and below a union; one statement for all unions of a tick. */
export function loadCompliance(ctx: RequestContext, unionId: string): Promise<ExamCompliance> {
  requireScope(ctx.actor, 'health:manage');
  return ctx
    .loader<string, ExamCompliance>('examCompliance', (ids) =>
      ctx.read(async (em) => {
        const from = owedExams(ids.filter(isId), ctx.today);
        const rows = await em.execute<{ id: string; workers: string; late: string }[]>(
          `select owed.asked_id as id, count(distinct owed.worker_id) as workers,
                  count(distinct owed.worker_id) filter (where owed.due_by < ?::date) as late
             from ${from.sql} owed group by 1`,
          [ctx.today, ...from.params],
        );
        const byId = new Map(rows.map((row) => [row.id, row]));
        return ids.map((id) => {
          const workers = Number(byId.get(id)?.workers ?? 0);
          const late = Number(byId.get(id)?.late ?? 0);
          const rate = workers === 0 ? null : (workers - late) / workers;
          return Object.assign(new ExamCompliance(), { workers, late, rate });
        });
      }),
    )
    .load(unionId);
}

function dueExamOf(row: OwedRow, worker: Worker, today: string): DueExam {
  const due = examDue(
    { rhythm: row.rhythm, years: row.years, callMonths: row.call_months },
    { lastOn: row.last_on, boundSince: row.bound_since, bookedOn: row.booked_on },
    today,
  );
  return Object.assign(new DueExam(), {
    worker,
    kind: row.kind,
    state: ExamState[due.state],
    dueBy: due.dueBy,
    lastOn: row.last_on,
    countedFrom: row.counted_from,
    payer: row.payer,
    source: row.source,
  });
}

/** The states as conditions on the last day and the next appointment, as `rules/exam-due.ts` orders them. */
function inStates(states: readonly ExamState[], today: string): SqlFragment {
  const called = sql`owed.due_by - make_interval(months => owed.call_months) <= ${today}::date`;
  const late = sql`owed.due_by < ${today}::date`;
  const booked = sql`owed.booked_on is not null`;
  const conditions: Readonly<Record<ExamState, SqlFragment>> = {
    [ExamState.OVERDUE]: { sql: `not (${booked.sql}) and ${late.sql}`, params: late.params },
    [ExamState.DUE]: {
      sql: `not (${booked.sql}) and not (${late.sql}) and ${called.sql}`,
      params: [...late.params, ...called.params],
    },
    [ExamState.UP_TO_DATE]: { sql: `not (${booked.sql}) and not (${called.sql})`, params: called.params },
    [ExamState.BOOKED]: booked,
  };
  const wanted = states.map((state) => conditions[state]);
  return {
    sql: wanted.map((one) => `(${one.sql})`).join(' or ') || 'false',
    params: wanted.flatMap((one) => one.params),
  };
}
