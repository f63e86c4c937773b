import { arrayLiteral, loadById, type RequestContext, type SqlFragment } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { AT, setOf } from '../../schedule/owed-counts.js';
import {
  countedByUnion,
  isCalled,
  isForAll,
  keptByUnion,
  ofProgramme,
  owedAt,
  stateConditions,
} from '../../schedule/owed-exams.sql.js';
import { ScreeningProgramme } from '../screening-programme.entity.js';
import { boardFigures, SUMMED, SUMS, type DueRow, type SummedRow } from './board-figures.js';
import type { ScreeningBoardFigures } from './screening-board.types.js';

/** What a programme did at a union and below it. Two statements for all unions of a tick. */
export async function loadBoardFigures(
  ctx: RequestContext,
  programmeId: string,
  unionId: string,
): Promise<ScreeningBoardFigures> {
  const programme = await loadById(ctx, 'health:read', ScreeningProgramme, programmeId);
  return ctx
    .loader<string, ScreeningBoardFigures>(`boardFigures ${programmeId}`, (ids) =>
      ctx.read(async (em) => {
        const summed = await em.execute<(SummedRow & { id: string })[]>(
          // Months of a union are added up once, and not again for each asked union above it.
          `select asked.id, ${SUMS.map((sum) => `sum(m.${sum}) as ${sum}`).join(', ')}
             from unnest(?::uuid[]) asked (id)
            cross join lateral tree.below(asked.id) below
             join (
               select m.union_id, ${SUMMED} from health.programme_month m where m.programme_id = ?::uuid group by 1
             ) m on m.union_id = below
            where tree.in_scope(asked.id)
            group by asked.id`,
          [arrayLiteral(ids), programmeId],
        );
        const due = await readDue(em, programme, ids, ctx.today);
        const byId = new Map(summed.map((row) => [row.id, row]));
        return ids.map((id) => boardFigures(programme?.costCapFen ?? null, byId.get(id), due.get(id)));
      }),
    )
    .load(unionId);
}

/** What a programme did at a union itself, without those below it. Two statements. */
export async function loadOwnFigures(
  ctx: RequestContext,
  programmeId: string,
  unionId: string,
): Promise<ScreeningBoardFigures> {
  const programme = await loadById(ctx, 'health:read', ScreeningProgramme, programmeId);
  return ctx.read(async (em) => {
    const [summed] = await em.execute<SummedRow[]>(
      `select ${SUMMED} from health.programme_month m where m.programme_id = ?::uuid and m.union_id = ?::uuid`,
      [programmeId, unionId],
    );
    const due = await readDue(em, programme, [unionId], ctx.today, true);
    return boardFigures(programme?.costCapFen ?? null, summed, due.get(unionId));
  });
}

/**
 * Women who are due in a programme's examinations, by asked union. Sums are kept of women of any age and employer: of a
 * programme that is for some, and of a union without those below it, women are counted.
 */
async function readDue(
  em: EntityManager,
  programme: ScreeningProgramme | null,
  ids: readonly string[],
  today: string,
  isOwn = false,
): Promise<ReadonlyMap<string, DueRow>> {
  if (!programme) return new Map();
  const owed = owedAt(today);
  const { OVERDUE, DUE } = stateConditions(today);
  const examined = ofProgramme(programme, ids);
  const called = isCalled(today);
  const counted: SqlFragment = {
    sql: `select count(distinct owed.worker_id) as due,
                 count(distinct owed.worker_id) filter (where ${OVERDUE.sql}) as overdue
            from ${owed.sql} and owed.kind = any(?::text[]) and ((${OVERDUE.sql}) or (${DUE.sql})) and ${examined.sql}
             and ${called.sql}`,
    params: [
      ...OVERDUE.params,
      ...owed.params,
      arrayLiteral(programme.kinds),
      ...OVERDUE.params,
      ...DUE.params,
      ...examined.params,
      ...called.params,
    ],
  };
  const set = setOf(programme.kinds);
  const byUnion =
    !isOwn && isForAll(programme)
      ? keptByUnion(ids, today, { positions: { due: [AT.calledOf(set)], overdue: [AT.overdueOf(set)] }, counted })
      : countedByUnion(ids, counted, isOwn ? 'itself' : 'below');
  const rows = await em.execute<(DueRow & { id: string })[]>(
    `select asked_id as id, sum(due) as due, sum(overdue) as overdue from ${byUnion.sql} each group by 1`,
    [...byUnion.params],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
