import { requireScope, type RequestContext } from '@gonghui/kit';
import { Ctx, Directive, FieldResolver, Float, Int, Resolver, Root } from 'type-graphql';
import { loadProtectedCounts, loadShownCount, showCounts, type ShownCount } from '../publication/load-shown.js';
import { CountProtection, HealthSummary } from '../summary/health-summary.js';
import { PSYCHOLOGY_KEYS } from '../summary/indicators.js';
import { loadOpenTotals } from '../summary/load-open-totals.js';
import { loadUsage } from './load-usage.js';
import { PsychologySummary, PsychologyUsage } from './psychology-summary.js';

@Resolver(() => HealthSummary)
export class PsychologySummaryResolver {
  @FieldResolver(() => PsychologySummary, {
    description: 'Psychological support in the period. Source: S18, S40, S88, S125.',
  })
  @Directive('@requiresScopes(scopes: [["health:read"]])')
  psychology(@Root() { unionId, from, until }: HealthSummary, @Ctx() ctx: RequestContext): PsychologySummary {
    requireScope(ctx.actor, 'health:read');
    return Object.assign(new PsychologySummary(), { unionId, from, until });
  }
}

type OpenKey = (typeof PSYCHOLOGY_KEYS)[number];

/** What `PsychologySummary` tells; each number is read when it is asked. */
@Resolver(() => PsychologySummary)
export class PsychologySummaryFieldsResolver {
  @FieldResolver(() => Int, { description: 'Lectures. Flow, events (场). Source: S18, S40.' })
  lectures(@Root() summary: PsychologySummary, @Ctx() ctx: RequestContext): Promise<number> {
    return loadOpen(ctx, summary, 'health.lectures');
  }

  @FieldResolver(() => Int, { description: 'Attendances of lectures. Flow, person-times (人次). Source: S18, S40.' })
  lecturePersonTimes(@Root() summary: PsychologySummary, @Ctx() ctx: RequestContext): Promise<number> {
    return loadOpen(ctx, summary, 'health.lecturePersonTimes');
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'lecturePersonTimes ÷ lectures, to two decimals; null without a lecture.',
  })
  async personTimesPerLecture(@Root() summary: PsychologySummary, @Ctx() ctx: RequestContext): Promise<number | null> {
    const totals = await loadOpenTotals(ctx, summary, PSYCHOLOGY_KEYS);
    const lectures = totals['health.lectures'];
    return lectures === 0 ? null : Math.round((totals['health.lecturePersonTimes'] * 100) / lectures) / 100;
  }

  @FieldResolver(() => Int, { description: 'Courses. Flow, events (场). Source: S88.' })
  courses(@Root() summary: PsychologySummary, @Ctx() ctx: RequestContext): Promise<number> {
    return loadOpen(ctx, summary, 'health.courses');
  }

  @FieldResolver(() => Int, { description: 'Attendances of courses. Flow, person-times (人次).' })
  coursePersonTimes(@Root() summary: PsychologySummary, @Ctx() ctx: RequestContext): Promise<number> {
    return loadOpen(ctx, summary, 'health.coursePersonTimes');
  }

  @FieldResolver(() => Int, { description: 'Group activities. Flow, events (场). Source: S88.' })
  groupActivities(@Root() summary: PsychologySummary, @Ctx() ctx: RequestContext): Promise<number> {
    return loadOpen(ctx, summary, 'health.groupActivities');
  }

  @FieldResolver(() => Int, { description: 'Attendances of group activities. Flow, person-times (人次).' })
  groupPersonTimes(@Root() summary: PsychologySummary, @Ctx() ctx: RequestContext): Promise<number> {
    return loadOpen(ctx, summary, 'health.groupPersonTimes');
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Calls to hotlines. Flow, person-times (人次). Source: S88.',
  })
  async hotlineCalls(@Root() summary: PsychologySummary, @Ctx() ctx: RequestContext): Promise<number | null> {
    return (await loadShownCount(ctx, summary, 'hotlineCalls')).value;
  }

  @FieldResolver(() => CountProtection, { description: 'Whether hotlineCalls is shown, and how true it is.' })
  async hotlineProtection(@Root() summary: PsychologySummary, @Ctx() ctx: RequestContext): Promise<CountProtection> {
    return (await loadShownCount(ctx, summary, 'hotlineCalls')).protection;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Consultations over the network. Flow, person-times (人次).',
  })
  async onlineConsultations(@Root() summary: PsychologySummary, @Ctx() ctx: RequestContext): Promise<number | null> {
    return (await loadShownCount(ctx, summary, 'onlineConsultations')).value;
  }

  @FieldResolver(() => CountProtection, { description: 'Whether onlineConsultations is shown, and how true it is.' })
  async onlineProtection(@Root() summary: PsychologySummary, @Ctx() ctx: RequestContext): Promise<CountProtection> {
    return (await loadShownCount(ctx, summary, 'onlineConsultations')).protection;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Consultations in a room. Flow, person-times (人次).' })
  async faceToFace(@Root() summary: PsychologySummary, @Ctx() ctx: RequestContext): Promise<number | null> {
    return (await loadShownCount(ctx, summary, 'faceToFace')).value;
  }

  @FieldResolver(() => CountProtection, { description: 'Whether faceToFace is shown, and how true it is.' })
  async faceToFaceProtection(@Root() summary: PsychologySummary, @Ctx() ctx: RequestContext): Promise<CountProtection> {
    return (await loadShownCount(ctx, summary, 'faceToFace')).protection;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Sessions of hardship workers with counsellors that took place. Flow, person-times (人次). Source: S125.',
  })
  async hardshipSessions(@Root() summary: PsychologySummary, @Ctx() ctx: RequestContext): Promise<number | null> {
    return (await loadHardship(ctx, summary)).value;
  }

  @FieldResolver(() => CountProtection, { description: 'Whether hardshipSessions is shown, and how true it is.' })
  async hardshipProtection(@Root() summary: PsychologySummary, @Ctx() ctx: RequestContext): Promise<CountProtection> {
    return (await loadHardship(ctx, summary)).protection;
  }

  @FieldResolver(() => [PsychologyUsage], {
    description: 'All of it by the three pairs of S88; each pair counts every use once.',
  })
  usage(@Root() summary: PsychologySummary, @Ctx() ctx: RequestContext): Promise<PsychologyUsage[]> {
    return loadUsage(ctx, summary);
  }
}

async function loadOpen(ctx: RequestContext, summary: PsychologySummary, key: OpenKey): Promise<number> {
  return (await loadOpenTotals(ctx, summary, PSYCHOLOGY_KEYS))[key];
}

/** Sessions in a room and over the network, as one number. */
async function loadHardship(ctx: RequestContext, summary: PsychologySummary): Promise<ShownCount> {
  return showCounts(
    await Promise.all([
      loadProtectedCounts(ctx, summary, 'hardshipOnline'),
      loadProtectedCounts(ctx, summary, 'hardshipOffline'),
    ]),
  );
}
