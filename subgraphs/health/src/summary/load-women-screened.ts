import type { RequestContext } from '@gonghui/kit';
import type { AskedFigure } from '../publication/load-shown.js';
import { SCREENING_KEYS } from './indicators.js';
import { loadOpenTotals } from './load-open-totals.js';

/** Women who were examined, as reported and one by one. Persons. */
export async function loadWomenScreened(ctx: RequestContext, asked: AskedFigure): Promise<number> {
  const totals = await loadOpenTotals(ctx, asked, SCREENING_KEYS);
  return totals['health.returnedWomen'] + totals['health.attendedWomen'];
}
