import {
  connectionType,
  loadById,
  mutate,
  PageArgs,
  type Connection,
  type MutationOutcome,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { UnitCoverage } from '../coverage/coverage.types.js';
import { coverageHistoryOf } from '../coverage/coverage-loaders.js';
import { TradeUnion } from '../trade-union/trade-union.entity.js';
import { unionById } from '../trade-union/union-loaders.js';
import { findUnits } from './find-units.js';
import { createUnit, updateUnit } from './save-unit.js';
import { CreateUnitInput, UnitFilter, UnitOrder, UnitPayload, UpdateUnitInput } from './unit.inputs.js';
import { Unit } from './unit.entity.js';

export const UnitConnection = connectionType('Unit', () => Unit);

@Resolver(() => Unit)
export class UnitResolver {
  @Query(() => Unit, { nullable: true, description: 'One unit; null when unknown or outside your scope.' })
  @Directive('@requiresScopes(scopes: [["organization:read"]])')
  unit(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<Unit | null> {
    return unitById(ctx, id);
  }

  @Query(() => UnitConnection, { description: 'Units of your scope that fit the filter.' })
  @Directive('@requiresScopes(scopes: [["organization:read"]])')
  units(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => UnitFilter, { nullable: true, description: 'Which units.' }) filter?: UnitFilter | null,
    @Arg('orderBy', () => UnitOrder, { nullable: true, description: 'Order; by name when left out.' })
    orderBy?: UnitOrder | null,
  ): Promise<Connection<Unit>> {
    return findUnits(ctx, { ...page, filter, orderBy });
  }

  @FieldResolver(() => TradeUnion, {
    nullable: true,
    description: 'Federation of the division where it is registered; null where that lies outside your scope.',
  })
  registeredIn(@Root() unit: Unit, @Ctx() ctx: RequestContext): Promise<TradeUnion | null> {
    return unionById(ctx, unit.registeredInId);
  }

  @FieldResolver(() => [UnitCoverage], { description: 'Unions that cover it or covered it, newest first.' })
  coverageHistory(@Root() unit: Unit, @Ctx() ctx: RequestContext): Promise<UnitCoverage[]> {
    return coverageHistoryOf(ctx, unit.id);
  }

  @Mutation(() => UnitPayload, { description: 'Registers a unit.' })
  @Directive('@requiresScopes(scopes: [["organization:write"]])')
  async createUnit(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateUnitInput, { description: 'The unit.' }) input: CreateUnitInput,
  ): Promise<UnitPayload> {
    return payload(ctx, await mutate(ctx, 'createUnit', input, (em) => createUnit(ctx, em, input)));
  }

  @Mutation(() => UnitPayload, { description: 'Changes what is known of a unit.' })
  @Directive('@requiresScopes(scopes: [["organization:write"]])')
  async updateUnit(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateUnitInput, { description: 'The changes.' }) input: UpdateUnitInput,
  ): Promise<UnitPayload> {
    return payload(ctx, await mutate(ctx, 'updateUnit', input, (em) => updateUnit(ctx, em, input)));
  }
}

/** The unit of that id within the reader's scope, or null. */
export function unitById(ctx: RequestContext, id: string): Promise<Unit | null> {
  return loadById(ctx, 'organization:read', Unit, id);
}

async function payload(ctx: RequestContext, { result, ...outcome }: MutationOutcome): Promise<UnitPayload> {
  return { ...outcome, unit: result ? await unitById(ctx, result) : null };
}
