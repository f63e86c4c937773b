import { MoneyScalar, type RequestContext } from '@gonghui/kit';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { ReturnQualifier } from '../plan-return/return-qualifier.js';
import { loadShownCount, loadShownRelief } from '../publication/load-shown.js';
import { CountProtection, HealthSummary } from './health-summary.js';
import { PLAN_KEYS } from './indicators.js';
import { loadOpenTotals } from './load-open-totals.js';
import { perHeadFen } from './rules/per-head.js';

/** What `HealthSummary` tells of plans and of what they paid. */
@Resolver(() => HealthSummary)
export class PlanSummaryResolver {
  @FieldResolver(() => Int, {
    description: 'Workers who take part in plans, as reported. Flow, persons (人). Source: S12, S64.',
  })
  async coveredPersons(@Root() summary: HealthSummary, @Ctx() ctx: RequestContext): Promise<number> {
    return (await loadOpenTotals(ctx, summary, PLAN_KEYS))['health.coveredPersons'];
  }

  @FieldResolver(() => Int, {
    description: 'Covers of plans: one person in two periods counts twice. Flow, person-times (人次). Source: S40.',
  })
  async coverPersonTimes(@Root() summary: HealthSummary, @Ctx() ctx: RequestContext): Promise<number> {
    const totals = await loadOpenTotals(ctx, summary, PLAN_KEYS);
    return totals['health.returnedCovers'] + totals['health.covers'];
  }

  @FieldResolver(() => ReturnQualifier, {
    nullable: true,
    description: 'How exact coveredPersons and coverPersonTimes are; null where floors and ceilings are mixed.',
  })
  async coverQualifier(@Root() summary: HealthSummary, @Ctx() ctx: RequestContext): Promise<ReturnQualifier | null> {
    const totals = await loadOpenTotals(ctx, summary, PLAN_KEYS);
    return qualifierOf(totals['health.coverFloors'], totals['health.coverCeilings']);
  }

  @FieldResolver(() => Int, {
    description: 'Hardship households that were given cover. Flow, households (户). Source: S122.',
  })
  async giftedHouseholds(@Root() summary: HealthSummary, @Ctx() ctx: RequestContext): Promise<number> {
    const totals = await loadOpenTotals(ctx, summary, PLAN_KEYS);
    return totals['health.giftedHouseholds'] + totals['health.giftedCovers'];
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Payments of plans to the ill. Flow, person-times (人次). Source: S64.',
  })
  async claims(@Root() summary: HealthSummary, @Ctx() ctx: RequestContext): Promise<number | null> {
    return (await loadShownCount(ctx, summary, 'claims')).value;
  }

  @FieldResolver(() => CountProtection, { description: 'Whether claims is shown, and how true it is.' })
  async claimsProtection(@Root() summary: HealthSummary, @Ctx() ctx: RequestContext): Promise<CountProtection> {
    return (await loadShownCount(ctx, summary, 'claims')).protection;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Workers who received relief, where they are reported as persons. Flow, persons (人). Source: S12.',
  })
  async reliefRecipients(@Root() summary: HealthSummary, @Ctx() ctx: RequestContext): Promise<number | null> {
    return (await loadShownCount(ctx, summary, 'reliefRecipients')).value;
  }

  @FieldResolver(() => CountProtection, { description: 'Whether reliefRecipients is shown, and how true it is.' })
  async reliefRecipientsProtection(
    @Root() summary: HealthSummary,
    @Ctx() ctx: RequestContext,
  ): Promise<CountProtection> {
    return (await loadShownCount(ctx, summary, 'reliefRecipients')).protection;
  }

  @FieldResolver(() => MoneyScalar, {
    nullable: true,
    description: 'Paid to the ill by plans, yuan; null where too few received it. Flow. Source: S12, S13, S64.',
  })
  async relief(@Root() summary: HealthSummary, @Ctx() ctx: RequestContext): Promise<bigint | null> {
    return (await loadShownRelief(ctx, summary)).amountFen;
  }

  @FieldResolver(() => CountProtection, { description: 'Whether relief is shown, and how true it is.' })
  async reliefProtection(@Root() summary: HealthSummary, @Ctx() ctx: RequestContext): Promise<CountProtection> {
    return (await loadShownRelief(ctx, summary)).protection;
  }

  @FieldResolver(() => ReturnQualifier, {
    nullable: true,
    description:
      'How exact relief was reported; null where relief is, as a report tells that somebody was ill, and where floors and ceilings are mixed.',
  })
  async reliefQualifier(@Root() summary: HealthSummary, @Ctx() ctx: RequestContext): Promise<ReturnQualifier | null> {
    const [{ amountFen }, totals] = await Promise.all([
      loadShownRelief(ctx, summary),
      loadOpenTotals(ctx, summary, PLAN_KEYS),
    ]);
    if (amountFen === null) return null;
    return qualifierOf(totals['health.reliefFloors'], totals['health.reliefCeilings']);
  }

  @FieldResolver(() => MoneyScalar, {
    nullable: true,
    description:
      'relief ÷ reliefRecipients, yuan, rounded to the fen; null where either is, or where person-times are mixed in.',
  })
  async reliefPerRecipient(@Root() summary: HealthSummary, @Ctx() ctx: RequestContext): Promise<bigint | null> {
    const [{ amountFen }, claims, recipients] = await Promise.all([
      loadShownRelief(ctx, summary),
      loadShownCount(ctx, summary, 'claims'),
      loadShownCount(ctx, summary, 'reliefRecipients'),
    ]);
    // Person-times and persons are different units: an average of both would mean nothing.
    return amountFen !== null && claims.value === 0 ? perHeadFen(amountFen, recipients.value ?? 0) : null;
  }
}

/** How exact a sum is: reports with floors alone make it a floor; with both it is neither. */
function qualifierOf(floors: number, ceilings: number): ReturnQualifier | null {
  if (floors > 0 && ceilings > 0) return null;
  if (floors > 0) return ReturnQualifier.MORE_THAN;
  return ceilings > 0 ? ReturnQualifier.NEARLY : ReturnQualifier.EXACT;
}
