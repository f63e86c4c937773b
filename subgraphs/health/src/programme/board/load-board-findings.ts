import { loadById, type RequestContext } from '@gonghui/kit';
import { loadShownCount, MAX_YEARS } from '../../publication/load-shown.js';
import { LEAST_SHOWN } from '../../publication/rules/protect-counts.js';
import { CountProtection } from '../../summary/health-summary.js';
import { loadOpenTotals } from '../../summary/load-open-totals.js';
import { ScreeningProgramme } from '../screening-programme.entity.js';
import { FollowUpProgress, ScreeningBoardFindings } from './screening-board.types.js';

const CASES = ['health.positiveCases', 'health.closedPositiveCases'] as const;

/**
 * What was found at a union and below it in the years of a programme: the numbers that `healthSummary` shows, and no
 * others, so that nothing can be subtracted. Two statements for all unions of a tick.
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
  const asked = { unionId, from: `${first}-01-01`, until: `${last}-12-31` };
  const [cervical, breast, cases] = await Promise.all([
    loadShownCount(ctx, asked, 'cervicalPositives'),
    loadShownCount(ctx, asked, 'breastPositives'),
    loadOpenTotals(ctx, asked, CASES),
  ]);
  // A rounded count may stand for a few persons: cases that go from none closed to all at once would be a single one.
  const isShown = [cervical, breast].some(
    ({ value, protection }) => protection === CountProtection.EXACT && value !== null && value >= LEAST_SHOWN,
  );
  return Object.assign(new ScreeningBoardFindings(), {
    from: asked.from,
    until: asked.until,
    cervicalPositives: cervical.value,
    cervicalProtection: cervical.protection,
    breastPositives: breast.value,
    breastProtection: breast.protection,
    followUp: isShown ? progress(cases['health.positiveCases'], cases['health.closedPositiveCases']) : null,
  });
}

function progress(cases: number, closed: number): FollowUpProgress {
  if (closed === cases) return FollowUpProgress.ALL;
  return closed === 0 ? FollowUpProgress.NONE : FollowUpProgress.SOME;
}
