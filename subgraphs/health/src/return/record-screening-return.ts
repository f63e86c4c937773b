import {
  checkNotFuture,
  checkRange,
  monthOf,
  refuse,
  refuseProblems,
  requireScope,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { refuseOutside } from '../programme/change-programme.js';
import { loadPublishedProgramme } from '../programme/load-programme.js';
import { refuseEmployers } from '../programme/refuse-employers.js';
import { checkCost } from '../programme/rules/cost-cap.js';
import { loadActiveUnion } from '../trade-union/load-active-union.js';
import { UnionLevel } from '../trade-union/union-level.js';
import type { RecordScreeningReturnInput } from './screening-return.types.js';

/** Most women that a month of one federation can name: more is a slip of the pen. */
const MOST_WOMEN = 10_000_000;

/**
 * Records or corrects the report of a month, until its programme's last one, also when that is closed. A federation reports of those employers alone that the programme is for.
 * @returns its id
 * @throws Refusal `COUNT_INVALID`, `PERIOD_INVALID`, `COST_ABOVE_CAP`, `COHORT_EMPLOYER_…`, `PROGRAMME_…`, `UNION_…`
 */
export async function recordScreeningReturn(
  ctx: RequestContext,
  em: EntityManager,
  input: RecordScreeningReturnInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  const month = monthOf(input.month);
  const { womenScreened } = input;
  refuseProblems(
    ['month', 'PERIOD_INVALID', checkNotFuture(month, ctx.today)],
    ['womenScreened', 'COUNT_INVALID', checkRange(womenScreened, 0, MOST_WOMEN, 'Women examined')],
    ['cervicalPositives', 'COUNT_INVALID', checkRange(input.cervicalPositives, 0, womenScreened, 'Positive findings')],
    ['breastPositives', 'COUNT_INVALID', checkRange(input.breastPositives, 0, womenScreened, 'Positive findings')],
    ['solatia', 'COUNT_INVALID', checkRange(input.solatia, 0, MOST_WOMEN, 'Solatia')],
  );
  const programme = await loadPublishedProgramme(em, input.programmeId, 'programmeId');
  const union = await loadActiveUnion(em, input.unionId, 'unionId');
  await refuseOutside(em, programme, union.id);
  if (union.level === UnionLevel.GRASSROOTS) await refuseEmployers(em, programme, [union], 'unionId');
  if (month < monthOf(programme.startsOn))
    refuse('PERIOD_INVALID', `The programme began on ${programme.startsOn}.`, 'month');
  if (programme.endsOn !== null && month > programme.endsOn)
    refuse('PERIOD_INVALID', `The programme's last day is ${programme.endsOn}.`, 'month');
  refuseProblems(['cost', 'COST_ABOVE_CAP', checkCost(programme.costCapFen, input.cost ?? null, womenScreened)]);
  const [{ id }] = await em.execute<[{ id: string }]>(
    `insert into health.screening_return
       (id, programme_id, union_id, month, women_screened, cervical_positives, breast_positives, solatia, cost_fen)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (programme_id, union_id, month) do update set
       women_screened = excluded.women_screened, cervical_positives = excluded.cervical_positives,
       breast_positives = excluded.breast_positives, solatia = excluded.solatia, cost_fen = excluded.cost_fen
     returning id`,
    [
      v7(),
      programme.id,
      union.id,
      month,
      womenScreened,
      input.cervicalPositives,
      input.breastPositives,
      input.solatia,
      input.cost ?? null,
    ],
  );
  return id;
}
