import { arrayLiteral, loadById, type RequestContext, type SqlFragment } from '@gonghui/kit';
import { AT, setOf } from '../../schedule/owed-counts.js';
import {
  countedByUnion,
  isForAll,
  keptByUnion,
  ofProgramme,
  owedAt,
  stateConditions,
} from '../../schedule/owed-exams.sql.js';
import { ScreeningProgramme } from '../screening-programme.entity.js';
import { boardFigures, SUMMED, type DueRow, type SummedRow } from './board-figures.js';
import { ScreeningBoardMonth, type ScreeningBoard } from './screening-board.types.js';

/** A board by month, oldest first: what was done, and whose last day lies there. Two statements. */
export async function readBoardMonths(
  ctx: RequestContext,
  { programmeId, unionId }: ScreeningBoard,
): Promise<ScreeningBoardMonth[]> {
  const programme = await loadById(ctx, 'health:read', ScreeningProgramme, programmeId);
  if (!programme) return [];
  return ctx.read(async (em) => {
    const summed = await em.execute<(SummedRow & { month: string })[]>(
      `select m.month::text as month, ${SUMMED}
         from health.programme_month m
        where m.programme_id = ?::uuid and m.union_id in (select below from tree.below(?::uuid) below)
        group by m.month`,
      [programmeId, unionId],
    );
    const owed = owedAt(ctx.today);
    const { OVERDUE } = stateConditions(ctx.today);
    const examined = ofProgramme(programme, [unionId]);
    const counted: SqlFragment = {
      sql: `select date_trunc('month', owed.due_by::timestamp)::date as month, count(distinct owed.worker_id) as due,
                   count(distinct owed.worker_id) filter (where ${OVERDUE.sql}) as overdue
              from ${owed.sql} and owed.kind = any(?::text[]) and owed.exclusion is null and ${examined.sql} group by 1`,
      params: [...OVERDUE.params, ...owed.params, arrayLiteral(programme.kinds), ...examined.params],
    };
    const set = setOf(programme.kinds);
    const positions = { due: [AT.boundOf(set)], overdue: [AT.overdueOf(set)] };
    const byUnion = isForAll(programme)
      ? keptByUnion([unionId], ctx.today, { positions, counted, isByMonth: true })
      : countedByUnion([unionId], counted);
    const due = await em.execute<(DueRow & { month: string })[]>(
      `select month::text as month, sum(due) as due, sum(overdue) as overdue from ${byUnion.sql} each group by 1
       having sum(due) > 0`,
      [...byUnion.params],
    );
    const summedBy = new Map(summed.map((row) => [row.month, row]));
    const dueBy = new Map(due.map((row) => [row.month, row]));
    return [...new Set([...summedBy.keys(), ...dueBy.keys()])].toSorted().map((month) =>
      Object.assign(new ScreeningBoardMonth(), {
        month,
        figures: boardFigures(programme.costCapFen, summedBy.get(month), dueBy.get(month)),
      }),
    );
  });
}
