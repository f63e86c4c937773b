import {
  connectionType,
  DateScalar,
  mutate,
  NestedPageArgs,
  type Connection,
  type MutationOutcome,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { TradeUnion } from '../trade-union/trade-union.entity.js';
import { unionById } from '../trade-union/union-loaders.js';
import { Unit } from '../unit/unit.entity.js';
import { unitById } from '../unit/unit.resolver.js';
import { Coverage } from './coverage.entity.js';
import { coverageOf, memberUnitCount } from './coverage-loaders.js';
import { CoveragePayload, CoverUnitInput, EndCoverageInput, UnitCoverage } from './coverage.types.js';
import { coverUnit, endCoverage } from './cover-unit.js';

export const CoverageConnection = connectionType('Coverage', () => Coverage);

const WRITE = '@requiresScopes(scopes: [["organization:write"]])';

@Resolver(() => Coverage)
export class CoverageResolver {
  @FieldResolver(() => Unit, { nullable: true, description: 'The unit; null where it lies outside your scope.' })
  unit(@Root() coverage: Coverage, @Ctx() ctx: RequestContext): Promise<Unit | null> {
    return unitById(ctx, coverage.unitId);
  }

  @Mutation(() => CoveragePayload, { description: 'A union begins to cover a unit.' })
  @Directive(WRITE)
  async coverUnit(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CoverUnitInput, { description: 'Which union, which unit, since when.' }) input: CoverUnitInput,
  ): Promise<CoveragePayload> {
    return payload(ctx, await mutate(ctx, 'coverUnit', input, (em) => coverUnit(ctx, em, input)));
  }

  @Mutation(() => CoveragePayload, { description: 'A union no longer covers a unit.' })
  @Directive(WRITE)
  async endCoverage(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EndCoverageInput, { description: 'Which coverage, since when.' }) input: EndCoverageInput,
  ): Promise<CoveragePayload> {
    return payload(ctx, await mutate(ctx, 'endCoverage', input, (em) => endCoverage(ctx, em, input)));
  }
}

@Resolver(() => UnitCoverage)
export class UnitCoverageResolver {
  @FieldResolver(() => TradeUnion, { nullable: true, description: 'The union; null where it lies outside your scope.' })
  union(@Root() coverage: UnitCoverage, @Ctx() ctx: RequestContext): Promise<TradeUnion | null> {
    return unionById(ctx, coverage.unionId);
  }
}

@Resolver(() => TradeUnion)
export class UnionCoverageResolver {
  @FieldResolver(() => CoverageConnection, {
    description: 'Units that this union itself covers, or has as member units (会员单位), by name.',
  })
  coverage(
    @Root() union: TradeUnion,
    @Ctx() ctx: RequestContext,
    @Args(() => NestedPageArgs) page: NestedPageArgs,
    @Arg('at', () => DateScalar, { nullable: true, description: 'On this day; today when left out.' }) at?:
      | string
      | null,
  ): Promise<Connection<Coverage>> {
    return coverageOf(ctx, union.id, { ...page, at: at ?? ctx.today });
  }

  @FieldResolver(() => Int, { description: 'Number of units that this union itself has (会员单位). Source: S02.' })
  memberUnitCount(
    @Root() union: TradeUnion,
    @Ctx() ctx: RequestContext,
    @Arg('at', () => DateScalar, { nullable: true, description: 'On this day; today when left out.' }) at?:
      | string
      | null,
  ): Promise<number> {
    return memberUnitCount(ctx, union.id, at ?? ctx.today);
  }
}

async function payload(ctx: RequestContext, { result, ...outcome }: MutationOutcome): Promise<CoveragePayload> {
  return { ...outcome, coverage: result ? await ctx.read((em) => em.findOne(Coverage, { id: result })) : null };
}
