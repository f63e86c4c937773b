import { MoneyScalar, type RequestContext } from '@gonghui/kit';
import { Ctx, FieldResolver, Float, Int, Resolver, Root } from 'type-graphql';
import { loadShownCount } from '../publication/load-shown.js';
import { CountProtection, HealthSummary } from './health-summary.js';
import { SCREENING_KEYS } from './indicators.js';
import { loadWomenScreened } from './load-women-screened.js';
import { loadOpenTotals } from './load-open-totals.js';
import { perHeadFen, perTenThousand } from './rules/per-head.js';

/** What `HealthSummary` tells of screening. */
@Resolver(() => HealthSummary)
export class ScreeningSummaryResolver {
  @FieldResolver(() => Int, {
    description: 'Women examined free of charge. Flow, persons (人). Source: S16, S112, S119.',
  })
  womenScreened(@Root() summary: HealthSummary, @Ctx() ctx: RequestContext): Promise<number> {
    return loadWomenScreened(ctx, summary);
  }

  @FieldResolver(() => MoneyScalar, { description: 'Money passed down for it, yuan. Flow. Source: S112.' })
  screeningFunds(@Root() summary: HealthSummary, @Ctx() ctx: RequestContext): Promise<bigint> {
    return loadFunds(ctx, summary);
  }

  @FieldResolver(() => MoneyScalar, {
    nullable: true,
    description: 'screeningFunds ÷ womenScreened, yuan, rounded to the fen; null when nobody was examined.',
  })
  async costPerHead(@Root() summary: HealthSummary, @Ctx() ctx: RequestContext): Promise<bigint | null> {
    const [fundsFen, women] = await Promise.all([loadFunds(ctx, summary), loadWomenScreened(ctx, summary)]);
    return perHeadFen(fundsFen, women);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Women with cancer who were given a care solatium (关爱慰问金). Flow, persons (人). Source: S112.',
  })
  async solatia(@Root() summary: HealthSummary, @Ctx() ctx: RequestContext): Promise<number | null> {
    return (await loadShownCount(ctx, summary, 'solatia')).value;
  }

  @FieldResolver(() => CountProtection, { description: 'Whether solatia is shown, and how true it is.' })
  async solatiaProtection(@Root() summary: HealthSummary, @Ctx() ctx: RequestContext): Promise<CountProtection> {
    return (await loadShownCount(ctx, summary, 'solatia')).protection;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'solatia per 10,000 women examined, to one decimal; null where solatia is, or nobody was examined.',
  })
  async solatiaPerTenThousand(@Root() summary: HealthSummary, @Ctx() ctx: RequestContext): Promise<number | null> {
    const [{ value }, women] = await Promise.all([
      loadShownCount(ctx, summary, 'solatia'),
      loadWomenScreened(ctx, summary),
    ]);
    return value === null ? null : perTenThousand(value, women);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Positive findings of cervical cancer. Flow, persons (人).',
  })
  async cervicalPositives(@Root() summary: HealthSummary, @Ctx() ctx: RequestContext): Promise<number | null> {
    return (await loadShownCount(ctx, summary, 'cervicalPositives')).value;
  }

  @FieldResolver(() => CountProtection, { description: 'Whether cervicalPositives is shown, and how true it is.' })
  async cervicalProtection(@Root() summary: HealthSummary, @Ctx() ctx: RequestContext): Promise<CountProtection> {
    return (await loadShownCount(ctx, summary, 'cervicalPositives')).protection;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Positive findings of breast cancer. Flow, persons (人).' })
  async breastPositives(@Root() summary: HealthSummary, @Ctx() ctx: RequestContext): Promise<number | null> {
    return (await loadShownCount(ctx, summary, 'breastPositives')).value;
  }

  @FieldResolver(() => CountProtection, { description: 'Whether breastPositives is shown, and how true it is.' })
  async breastProtection(@Root() summary: HealthSummary, @Ctx() ctx: RequestContext): Promise<CountProtection> {
    return (await loadShownCount(ctx, summary, 'breastPositives')).protection;
  }
}

async function loadFunds(ctx: RequestContext, summary: HealthSummary): Promise<bigint> {
  return BigInt((await loadOpenTotals(ctx, summary, SCREENING_KEYS))['health.screeningFunds']);
}
