import { connectionType, PageArgs, type Connection, type RequestContext } from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { TradeUnion } from '../trade-union/trade-union.entity.js';
import { Division } from './division.entity.js';
import { DivisionFilter } from './division.inputs.js';
import { divisionByCode, federationOf, findDivisions } from './find-divisions.js';

export const DivisionConnection = connectionType('Division', () => Division);

@Resolver(() => Division)
export class DivisionResolver {
  @Query(() => Division, { nullable: true, description: 'One division; null when there is none of that code.' })
  @Directive('@requiresScopes(scopes: [["organization:read"]])')
  division(
    @Ctx() ctx: RequestContext,
    @Arg('code', { description: 'Its code, e.g. 810000.' }) code: string,
  ): Promise<Division | null> {
    return divisionByCode(ctx, code);
  }

  @Query(() => DivisionConnection, {
    description: 'Divisions of the whole country that fit the filter, by code, with a federation or without.',
  })
  @Directive('@requiresScopes(scopes: [["organization:read"]])')
  divisions(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => DivisionFilter, { nullable: true, description: 'Which divisions; all when left out.' })
    filter?: DivisionFilter | null,
  ): Promise<Connection<Division>> {
    return findDivisions(ctx, { ...page, filter });
  }

  @FieldResolver(() => Division, { nullable: true, description: 'The division above it; null for provinces.' })
  parent(@Root() division: Division, @Ctx() ctx: RequestContext): Promise<Division | null> | null {
    return division.parentCode === null ? null : divisionByCode(ctx, division.parentCode);
  }

  @FieldResolver(() => TradeUnion, {
    nullable: true,
    description: 'Its federation; null when it has none, or none in your scope.',
  })
  federation(@Root() division: Division, @Ctx() ctx: RequestContext): Promise<TradeUnion | null> {
    return federationOf(ctx, division.code);
  }
}
