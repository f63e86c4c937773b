import { loadById, readTotals, type RequestContext } from '@gonghui/kit';
import { fieldKeys } from '../../privacy/field-keys.js';
import { readProtectedCounts } from '../../publication/read-protected-counts.js';
import { LEAST_SHOWN } from '../../publication/rules/protect-counts.js';
import { shownCount } from '../../publication/shown-count.js';
import { ScreeningProgramme } from '../screening-programme.entity.js';
import { FollowUpProgress, ScreeningBoardFindings } from './screening-board.types.js';

/** Most years that are counted, the latest: each is protected on its own. */
const MAX_YEARS = 30;

const CASES = ['health.positiveCases', 'health.closedPositiveCases'] as const;

/**
 * What was found at a union and below it in the years of a programme: the numbers that `healthSummary` shows, and no
 * others, so that nothing can be subtracted. Three statements for all unions of a tick.
 */
export async function loadBoardFindings(
  ctx: RequestContext,
  programmeId: string,
  unionId: string,
): Promise<ScreeningBoardFindings> {
  const programme = await loadById(ctx, 'health:read', ScreeningProgramme, programmeId);
  const begun = Number((programme?.startsOn ?? ctx.today).slice(0, 4));
  const last = Math.max(begun, Number((programme?.endsOn ?? ctx.today).slice(0, 4)));
  const first = Math.max(begun, last - MAX_YEARS + 1);
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const [from, until] = [`${first}-01-01`, `${last}-12-31`];
  return ctx
    .loader<string, ScreeningBoardFindings>(`boardFindings ${first} ${last}`, (ids) =>
      ctx.read(async (em) => {
        const cells = await readProtectedCounts(em, fieldKeys(), ids, years);
        const totals = await readTotals(em, ids, CASES, { since: from, until });
        return ids.map((id) => {
          const cervical = shownCount(cells, id, 'cervicalPositives');
          const breast = shownCount(cells, id, 'breastPositives');
          const isShown = [cervical.value, breast.value].some((value) => value !== null && value >= LEAST_SHOWN);
          const cases = totals.get(id);
          return Object.assign(new ScreeningBoardFindings(), {
            from,
            until,
            cervicalPositives: cervical.value,
            cervicalProtection: cervical.protection,
            breastPositives: breast.value,
            breastProtection: breast.protection,
            followUp:
              isShown && cases ? progress(cases['health.positiveCases'], cases['health.closedPositiveCases']) : null,
          });
        });
      }),
    )
    .load(unionId);
}

function progress(cases: number, closed: number): FollowUpProgress {
  if (closed === cases) return FollowUpProgress.ALL;
  return closed === 0 ? FollowUpProgress.NONE : FollowUpProgress.SOME;
}
