import { loadById, type RequestContext } from '@gonghui/kit';
import { loadShownCount, MAX_YEARS, type ShownCount } from '../../publication/load-shown.js';
import { LEAST_SHOWN } from '../../publication/rules/protect-counts.js';
import { CountProtection } from '../../summary/health-summary.js';
import { loadOpenTotals } from '../../summary/load-open-totals.js';
import { ScreeningProgramme } from '../screening-programme.entity.js';
import { FollowUpProgress, ScreeningBoardFindings } from './screening-board.types.js';

const CASES = [
  'health.foundCervical',
  'health.foundBreast',
  'health.positiveCases',
  'health.closedPositiveCases',
] as const;

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
  const isShown = isEnough([cervical, cases['health.foundCervical']], [breast, cases['health.foundBreast']]);
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

/**
 * Whether cases of each kind can be told of: reports count women beside those who are followed up one by one, so that
 * these themselves must be eight, or nothing, as shown, of a kind; and exact, as a rounded count may stand for a few.
 * Few cases that go from none closed to all at once would be a single one.
 */
function isEnough(...kinds: readonly (readonly [shown: ShownCount, cases: number])[]): boolean {
  return (
    kinds.every(
      ([{ value, protection }, cases]) => protection === CountProtection.EXACT && (value === 0 || cases >= LEAST_SHOWN),
    ) && kinds.some(([, cases]) => cases >= LEAST_SHOWN)
  );
}

function progress(cases: number, closed: number): FollowUpProgress {
  if (closed === cases) return FollowUpProgress.ALL;
  return closed === 0 ? FollowUpProgress.NONE : FollowUpProgress.SOME;
}
