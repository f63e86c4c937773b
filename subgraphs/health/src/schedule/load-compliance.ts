import { isId, requireScope, type RequestContext, type SqlFragment } from '@gonghui/kit';
import { ExamCompliance } from './due-exam.types.js';
import { ALL_KINDS, AT } from './owed-counts.js';
import { isLate, keptByUnion, owedAt, stateConditions } from './owed-exams.sql.js';

interface ComplianceRow {
  readonly id: string;
  readonly workers: string;
  readonly late: string;
  readonly upToDate: string;
  readonly due: string;
  readonly booked: string;
  readonly overdue: string;
  readonly excluded: string;
}

/** How far the duties are kept at and below a union; one statement for all unions of a tick. */
export function loadCompliance(ctx: RequestContext, unionId: string): Promise<ExamCompliance> {
  requireScope(ctx.actor, 'health:manage');
  return ctx
    .loader<string, ExamCompliance>('examCompliance', (ids) =>
      ctx.read(async (em) => {
        const { sql, params } = counted(ids.filter(isId), ctx.today);
        const rows = await em.execute<ComplianceRow[]>(sql, [...params]);
        const byId = new Map(rows.map((row) => [row.id, row]));
        return ids.map((id) => complianceOf(byId.get(id)));
      }),
    )
    .load(unionId);
}

/** Where the counts of compliance stand in kept sums. */
const KEPT = {
  workers: [AT.boundOf(ALL_KINDS)],
  late: [AT.late],
  upToDate: [AT.UP_TO_DATE],
  due: [AT.DUE],
  booked: [AT.BOOKED],
  overdue: [AT.OVERDUE],
  excluded: [AT.EXCLUDED],
};

/** Counts women once and examinations by state: kept for federations, counted for grassroots unions. */
function counted(unionIds: readonly string[], today: string): SqlFragment {
  const owed = owedAt(today);
  const states = stateConditions(today);
  const late = isLate(today);
  const columns = {
    upToDate: states.UP_TO_DATE,
    due: states.DUE,
    booked: states.BOOKED,
    overdue: states.OVERDUE,
    excluded: states.EXCLUDED,
  };
  const names = Object.keys(columns);
  const byUnion = keptByUnion(unionIds, today, {
    positions: KEPT,
    counted: {
      sql: `select count(*) filter (where is_bound) as workers, count(*) filter (where is_late) as late,
                   ${names.map((name) => `sum("${name}") as "${name}"`).join(', ')}
              from (
                select bool_or(owed.exclusion is null) as is_bound, bool_or(${late.sql}) as is_late,
                       ${Object.entries(columns)
                         .map(([name, state]) => `count(*) filter (where ${state.sql}) as "${name}"`)
                         .join(', ')}
                  from ${owed.sql} group by owed.worker_id
              ) woman`,
      params: [...late.params, ...Object.values(columns).flatMap((state) => state.params), ...owed.params],
    },
  });
  return { sql: `select each.*, each.asked_id as id from ${byUnion.sql} each`, params: byUnion.params };
}

function complianceOf(row: ComplianceRow | undefined): ExamCompliance {
  const workers = Number(row?.workers ?? 0);
  const late = Number(row?.late ?? 0);
  return Object.assign(new ExamCompliance(), {
    workers,
    late,
    rate: workers === 0 ? null : (workers - late) / workers,
    upToDate: Number(row?.upToDate ?? 0),
    due: Number(row?.due ?? 0),
    booked: Number(row?.booked ?? 0),
    overdue: Number(row?.overdue ?? 0),
    excluded: Number(row?.excluded ?? 0),
  });
}
