import {
  arrayLiteral,
  badInput,
  DateScalar,
  loadById,
  mutate,
  NestedPageArgs,
  pageRequest,
  requireScope,
  type Connection,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Arg, Args, Ctx, Directive, FieldResolver, Float, Int, Mutation, Resolver, Root } from 'type-graphql';
import { Park } from '../park/park.entity.js';
import { coverageRate } from '../rules/coverage-rate.js';
import { stockDay } from '../rules/stock-day.js';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import type { UnionLevel } from '../trade-union/union-level.js';
import { Venue } from '../venue/venue.entity.js';
import type { VenueKind } from '../venue/venue-kind.js';
import { AppliedTarget } from './applied-target.js';
import { coverageGaps, keyOf, targetCoverage, type CoverageCount, type TargetWithin } from './count-coverage.js';
import { CoverageGap, CoverageGapConnection } from './coverage-gap.js';
import { CoverageTarget } from './coverage-target.entity.js';
import { CoverageTargetPayload, CreateCoverageTargetInput, RemoveCoverageTargetInput } from './coverage.inputs.js';
import { createCoverageTarget, removeCoverageTarget } from './save-coverage-target.js';

const WRITE = '@requiresScopes(scopes: [["venue:write"]])';

@Resolver(() => AppliedTarget)
export class CoverageTargetResolver {
  @FieldResolver(() => TradeUnion, {
    nullable: true,
    description:
      'The union that set it; null where that lies outside your scope, as a province’s target does for a city.',
  })
  union(@Root() target: AppliedTarget): TradeUnion | null {
    return target.unionId ? unionOf(target.unionId) : null;
  }

  @FieldResolver(() => TradeUnion, { description: 'The union over whose subtree it is counted here.' })
  within(@Root() target: AppliedTarget): TradeUnion {
    return unionOf(target.withinId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether a union above set it.' })
  inherited(@Root() target: AppliedTarget): boolean {
    return target.unionId !== target.withinId;
  }

  @FieldResolver(() => Int, { description: 'Places and parks that should have a venue.' })
  async required(@Root() target: AppliedTarget, @Ctx() ctx: RequestContext): Promise<number> {
    return (await countOf(ctx, target)).required;
  }

  @FieldResolver(() => Int, {
    description: 'Of these, those that have one in use: run by the place’s federation, or standing in the park.',
  })
  async covered(@Root() target: AppliedTarget, @Ctx() ctx: RequestContext): Promise<number> {
    return (await countOf(ctx, target)).covered;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'covered ÷ required; 1 is full coverage; null when nothing is required here.',
  })
  async rate(@Root() target: AppliedTarget, @Ctx() ctx: RequestContext): Promise<number | null> {
    const { covered, required } = await countOf(ctx, target);
    return coverageRate(covered, required);
  }

  @FieldResolver(() => CoverageGapConnection, {
    description: 'Places still without, by division code, then parks by name.',
  })
  missing(
    @Root() target: AppliedTarget,
    @Ctx() ctx: RequestContext,
    @Args(() => NestedPageArgs) args: NestedPageArgs,
  ): Promise<Connection<CoverageGap>> {
    requireScope(ctx.actor, 'venue:read');
    const page = pageRequest(args);
    return ctx
      .loader<string, Connection<CoverageGap>>(`coverageGaps ${target.day} ${JSON.stringify(args)}`, (keys) =>
        ctx.read(async (em) => {
          const gaps = await coverageGaps(em, keys.map(fromKey), target.day, page);
          return keys.map((key) => gaps.get(key)!);
        }),
      )
      .load(keyOf({ withinId: target.withinId, targetId: target.id }));
  }

  @Mutation(() => CoverageTargetPayload, { description: 'Sets a coverage target for a union and all below it.' })
  @Directive(WRITE)
  async createCoverageTarget(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateCoverageTargetInput, { description: 'The target.' }) input: CreateCoverageTargetInput,
  ): Promise<CoverageTargetPayload> {
    const { result, ...outcome } = await mutate(ctx, 'createCoverageTarget', input, (em) =>
      createCoverageTarget(ctx, em, input),
    );
    return { ...outcome, coverageTarget: result ? await ownTarget(ctx, result) : null };
  }

  @Mutation(() => CoverageTargetPayload, { description: 'Takes a coverage target back.' })
  @Directive(WRITE)
  async removeCoverageTarget(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RemoveCoverageTargetInput, { description: 'Which.' }) input: RemoveCoverageTargetInput,
  ): Promise<CoverageTargetPayload> {
    const { result: _removed, ...outcome } = await mutate(ctx, 'removeCoverageTarget', input, (em) =>
      removeCoverageTarget(ctx, em, input),
    );
    return { ...outcome, coverageTarget: null };
  }
}

@Resolver(() => TradeUnion)
export class UnionCoverageTargetsResolver {
  @FieldResolver(() => [AppliedTarget], {
    description:
      'Targets that bind this union, its own and those of unions above it, counted over its subtree; the earliest due first.',
  })
  @Directive('@requiresScopes(scopes: [["venue:read"]])')
  coverageTargets(
    @Root() union: TradeUnion,
    @Ctx() ctx: RequestContext,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'Counted as of this day, as in venueSummary; today when left out, never the future.',
    })
    asOf?: string | null,
  ): Promise<AppliedTarget[]> {
    requireScope(ctx.actor, 'venue:read');
    if (asOf != null && asOf > ctx.today) throw badInput(`"asOf" lies in the future; today is ${ctx.today}.`);
    const day = stockDay(asOf ?? ctx.today, ctx.today);
    return ctx
      .loader<string, AppliedTarget[]>(`coverageTargets ${day}`, (unionIds) =>
        ctx.read(async (em) => {
          const targets = Map.groupBy(await targetsFor(em, unionIds, day), (target) => target.withinId);
          return unionIds.map((id) => targets.get(id) ?? []);
        }),
      )
      .load(union.id);
  }
}

@Resolver(() => CoverageGap)
export class CoverageGapResolver {
  @FieldResolver(() => TradeUnion, {
    description: 'The place: its federation; of a park, the federation of the division it lies in.',
  })
  union(@Root() gap: CoverageGap): TradeUnion {
    return unionOf(gap.unionId);
  }

  @FieldResolver(() => Park, { nullable: true, description: 'The park; null when the gap is a place.' })
  park(@Root() gap: CoverageGap, @Ctx() ctx: RequestContext): Promise<Park | null> | null {
    return gap.parkId ? loadById(ctx, 'venue:read', Park, gap.parkId) : null;
  }

  @FieldResolver(() => Venue, {
    nullable: true,
    description:
      'The venue that will close the gap: under construction, being renovated, or planned; null when there is none.',
  })
  nextVenue(@Root() gap: CoverageGap, @Ctx() ctx: RequestContext): Promise<Venue | null> | null {
    return gap.nextVenueId ? loadById(ctx, 'venue:read', Venue, gap.nextVenueId) : null;
  }
}

const fromKey = (key: string): TargetWithin => {
  const [withinId, targetId] = key.split(' ') as [string, string];
  return { withinId, targetId };
};

function countOf(ctx: RequestContext, target: AppliedTarget): Promise<CoverageCount> {
  requireScope(ctx.actor, 'venue:read');
  return ctx
    .loader<string, CoverageCount>(`targetCoverage ${target.day}`, (keys) =>
      ctx.read(async (em) => {
        const counts = await targetCoverage(em, [...new Set(keys.map((key) => fromKey(key).withinId))], target.day);
        return keys.map((key) => counts.get(key) ?? { required: 0, covered: 0 });
      }),
    )
    .load(keyOf({ withinId: target.withinId, targetId: target.id }));
}

async function ownTarget(ctx: RequestContext, id: string): Promise<AppliedTarget | null> {
  return ctx.read(async (em) => {
    const target = await em.findOne(CoverageTarget, { id });
    return target && { ...target, withinId: target.unionId, day: ctx.today };
  });
}

async function targetsFor(em: EntityManager, unionIds: readonly string[], day: string): Promise<AppliedTarget[]> {
  const rows = await em.execute<TargetRow[]>(
    'select * from venue.targets_for(?::uuid[]) order by due_year, title, id',
    [arrayLiteral(unionIds)],
  );
  return rows.map((row) => ({
    id: row.id,
    unionId: row.union_id,
    withinId: row.within_id,
    day,
    title: row.title,
    placeLevels: row.place_levels,
    minParkClass: row.min_park_class,
    venueKinds: row.venue_kinds,
    dueYear: row.due_year,
    source: row.source,
  }));
}

/** A row of `venue.targets_for`. */
interface TargetRow {
  readonly id: string;
  readonly union_id: string | null;
  readonly within_id: string;
  readonly title: string;
  readonly place_levels: UnionLevel[];
  readonly min_park_class: string | null;
  readonly venue_kinds: VenueKind[];
  readonly due_year: number;
  readonly source: string;
}
