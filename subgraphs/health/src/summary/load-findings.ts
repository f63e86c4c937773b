import type { RequestContext } from '@gonghui/kit';
import { loadShownCount, type AskedFigure, type ShownCount } from '../publication/load-shown.js';
import { isHidden } from '../publication/rules/protect-counts.js';
import { CountProtection } from './health-summary.js';
import { SCREENING_KEYS } from './indicators.js';
import { loadOpenTotals } from './load-open-totals.js';

/** Women who were examined, as reported and one by one. Persons. */
export async function loadWomenScreened(ctx: RequestContext, asked: AskedFigure): Promise<number> {
  const totals = await loadOpenTotals(ctx, asked, SCREENING_KEYS);
  return totals['health.returnedWomen'] + totals['health.attendedWomen'];
}

/**
 * What may be shown of a count of ill women, beside the number of women examined. Where 1 to 7 were examined, nobody
 * found looks like somebody found: of a single woman, the difference would tell which she is.
 */
export async function loadShownFindings(
  ctx: RequestContext,
  asked: AskedFigure,
  key: 'solatia' | 'cervicalPositives' | 'breastPositives',
): Promise<ShownCount> {
  // Begun together, so that each is read with what is asked beside it.
  const [shown, women] = await Promise.all([loadShownCount(ctx, asked, key), loadWomenScreened(ctx, asked)]);
  return shown.value === 0 && isHidden(women) ? { value: null, protection: CountProtection.SUPPRESSED } : shown;
}
