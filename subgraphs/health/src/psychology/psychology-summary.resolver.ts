import { readTotals, requireScope, type RequestContext } from '@gonghui/kit';
import { Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import { fieldKeys } from '../privacy/field-keys.js';
import { readProtectedCounts, type ProtectedCells } from '../publication/read-protected-counts.js';
import { publishCount, type ProtectedCount } from '../publication/rules/protect-counts.js';
import { CountProtection, HealthSummary } from '../summary/health-summary.js';
import { CONSULTATION_KEYS, PSYCHOLOGY_KEYS, type ProtectedKey } from '../summary/indicators.js';
import { wholeYears } from '../summary/rules/whole-years.js';
import { PsychologySummary, PsychologyUsageSide } from './psychology-summary.js';
import { usageByPair } from './rules/usage-by-pair.js';

@Resolver(() => HealthSummary)
export class PsychologySummaryResolver {
  @FieldResolver(() => PsychologySummary, {
    description: 'Psychological support in the period. Source: S18, S40, S88, S125.',
  })
  @Directive('@requiresScopes(scopes: [["health:read"]])')
  psychology(@Root() { unionId, from, until }: HealthSummary, @Ctx() ctx: RequestContext): Promise<PsychologySummary> {
    requireScope(ctx.actor, 'health:read');
    const years = wholeYears(from, until);
    return ctx
      .loader<string, PsychologySummary>(`psychology ${from} ${until}`, (ids) =>
        ctx.read(async (em) => {
          const totals = await readTotals(em, ids, PSYCHOLOGY_KEYS, { since: from, until });
          const cells = years && (await readProtectedCounts(em, fieldKeys(), ids, years, CONSULTATION_KEYS));
          return ids.map((id) => summaryOf(totals.get(id)!, cells === null ? undefined : (cells.get(id) ?? null)));
        }),
      )
      .load(unionId);
  }
}

/** @param cells null below the county, undefined when the period is not of whole years */
function summaryOf(
  totals: Readonly<Record<(typeof PSYCHOLOGY_KEYS)[number], number>>,
  cells: ProtectedCells | undefined,
): PsychologySummary {
  const of = (...keys: ProtectedKey[]): ProtectedCount[] => keys.flatMap((key) => cells?.[key] ?? []);
  const publish = (
    counts: readonly ProtectedCount[],
    open = 0,
  ): { count: number | null; protection: CountProtection } => {
    if (cells === undefined) return { count: null, protection: CountProtection.NOT_WHOLE_YEARS };
    if (cells === null) return { count: null, protection: CountProtection.BELOW_COUNTY };
    const { value, protection } = publishCount(counts);
    return { count: value === null ? null : open + value, protection: CountProtection[protection] };
  };
  const [lectures, lecturePersonTimes] = [totals['health.lectures'], totals['health.lecturePersonTimes']];
  const hotline = publish(of('hotlineCalls'));
  const online = publish(of('onlineConsultations'));
  const faceToFace = publish(of('faceToFace'));
  const hardship = publish(of('hardshipOnline', 'hardshipOffline'));
  const usage = usageByPair(
    {
      lectures: lecturePersonTimes,
      courses: totals['health.coursePersonTimes'],
      groupActivities: totals['health.groupPersonTimes'],
      online: totals['health.onlineEventPersonTimes'],
    },
    {
      hotline: of('hotlineCalls'),
      online: of('onlineConsultations'),
      faceToFace: of('faceToFace'),
      hardshipOnline: of('hardshipOnline'),
      hardshipOffline: of('hardshipOffline'),
    },
  );
  return {
    lectures,
    lecturePersonTimes,
    personTimesPerLecture: lectures === 0 ? null : Math.round((lecturePersonTimes * 100) / lectures) / 100,
    courses: totals['health.courses'],
    coursePersonTimes: totals['health.coursePersonTimes'],
    groupActivities: totals['health.groupActivities'],
    groupPersonTimes: totals['health.groupPersonTimes'],
    hotlineCalls: hotline.count,
    hotlineProtection: hotline.protection,
    onlineConsultations: online.count,
    onlineProtection: online.protection,
    faceToFace: faceToFace.count,
    faceToFaceProtection: faceToFace.protection,
    hardshipSessions: hardship.count,
    hardshipProtection: hardship.protection,
    usage: usage.map(({ side, open, cells: counts }) => {
      // Training and team hold no consultation: nothing in them needs protection, whatever the period.
      const isOpen = side === 'TRAINING' || side === 'TEAM';
      const { count, protection } = isOpen ? { count: open, protection: CountProtection.EXACT } : publish(counts, open);
      return { side: PsychologyUsageSide[side], personTimes: count, protection };
    }),
  };
}
