import type { RequestContext } from '@gonghui/kit';
import { cellsIn, loadProtectedCounts, showCounts, type AskedFigure } from '../publication/load-shown.js';
import { CountProtection } from '../summary/health-summary.js';
import { PSYCHOLOGY_KEYS } from '../summary/indicators.js';
import { loadOpenTotals } from '../summary/load-open-totals.js';
import { PsychologyUsageSide, type PsychologyUsage } from './psychology-summary.js';
import { usageByPair } from './rules/usage-by-pair.js';

/** Usage of a union's psychological support by the three pairs of S88. Two statements for all unions and periods of a tick. */
export async function loadUsage(ctx: RequestContext, asked: AskedFigure): Promise<PsychologyUsage[]> {
  const [totals, hotline, online, faceToFace, hardshipOnline, hardshipOffline] = await Promise.all([
    loadOpenTotals(ctx, asked, PSYCHOLOGY_KEYS),
    loadProtectedCounts(ctx, asked, 'hotlineCalls'),
    loadProtectedCounts(ctx, asked, 'onlineConsultations'),
    loadProtectedCounts(ctx, asked, 'faceToFace'),
    loadProtectedCounts(ctx, asked, 'hardshipOnline'),
    loadProtectedCounts(ctx, asked, 'hardshipOffline'),
  ]);
  const sides = usageByPair(
    {
      lectures: totals['health.lecturePersonTimes'],
      courses: totals['health.coursePersonTimes'],
      groupActivities: totals['health.groupPersonTimes'],
      online: totals['health.onlineEventPersonTimes'],
    },
    {
      hotline: cellsIn(hotline),
      online: cellsIn(online),
      faceToFace: cellsIn(faceToFace),
      hardshipOnline: cellsIn(hardshipOnline),
      hardshipOffline: cellsIn(hardshipOffline),
    },
  );
  return sides.map(({ side, open, cells }) => {
    // Training and team hold no consultation: nothing in them needs protection, whatever the period.
    if (side === 'TRAINING' || side === 'TEAM')
      return { side: PsychologyUsageSide[side], personTimes: open, protection: CountProtection.EXACT };
    const { value, protection } = showCounts(typeof hotline === 'string' ? [hotline] : [cells]);
    return { side: PsychologyUsageSide[side], personTimes: value === null ? null : open + value, protection };
  });
}
