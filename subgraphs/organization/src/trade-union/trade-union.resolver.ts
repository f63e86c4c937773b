import {
  badInput,
  connectionType,
  mutate,
  NestedPageArgs,
  PageArgs,
  type Connection,
  type MutationOutcome,
  type RequestContext,
} from '@gonghui/kit';
import { GraphQLError } from 'graphql';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { DivisionCode } from '../division-code/division-code.entity.js';
import { createTradeUnion } from './create-trade-union.js';
import { dissolveTradeUnion } from './dissolve-trade-union.js';
import { findChildren, findTradeUnions } from './find-trade-unions.js';
import { mergeTradeUnions } from './merge-trade-unions.js';
import { moveTradeUnion } from './move-trade-union.js';
import {
  CreateTradeUnionInput,
  DissolveTradeUnionInput,
  MergeTradeUnionsInput,
  MoveTradeUnionInput,
  TradeUnionFilter,
  TradeUnionOrder,
  TradeUnionPayload,
  UpdateTradeUnionInput,
} from './trade-union.inputs.js';
import { TradeUnion } from './trade-union.entity.js';
import { ancestorsOf, childCount, divisionCodesOf, unionByCode, unionById } from './union-loaders.js';
import { updateTradeUnion } from './update-trade-union.js';

export const TradeUnionConnection = connectionType('TradeUnion', () => TradeUnion);

const READ = '@requiresScopes(scopes: [["organization:read"]])';
const WRITE = '@requiresScopes(scopes: [["organization:write"]])';

@Resolver(() => TradeUnion)
export class TradeUnionResolver {
  @Query(() => TradeUnion, {
    nullable: true,
    description: 'One union by id or by its present code; null when unknown or outside your scope.',
  })
  @Directive(READ)
  async tradeUnion(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { nullable: true, description: 'Our id.' }) id?: string | null,
    @Arg('code', () => String, {
      nullable: true,
      description: 'Present division code, e.g. 360000, or the union’s own code.',
    })
    code?: string | null,
  ): Promise<TradeUnion | null> {
    if ((id == null) === (code == null)) throw badInput('Give either "id" or "code".');
    const union = id != null ? await unionById(ctx, id) : await unionByCode(ctx, code!);
    if (!union) throw outOfReach();
    return union;
  }

  @Query(() => TradeUnionConnection, { description: 'Unions of your scope that fit the filter.' })
  @Directive(READ)
  tradeUnions(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => TradeUnionFilter, {
      nullable: true,
      description: 'Which unions; all existing ones when left out.',
    })
    filter?: TradeUnionFilter | null,
    @Arg('orderBy', () => TradeUnionOrder, { nullable: true, description: 'Order; by code when left out.' })
    orderBy?: TradeUnionOrder | null,
  ): Promise<Connection<TradeUnion>> {
    return findTradeUnions(ctx, { ...page, filter, orderBy });
  }

  @FieldResolver(() => TradeUnion, {
    nullable: true,
    description: 'The union it belongs to; null for the root and where that lies outside your scope.',
  })
  parent(@Root() union: TradeUnion, @Ctx() ctx: RequestContext): Promise<TradeUnion | null> | null {
    return union.parentId ? unionById(ctx, union.parentId) : null;
  }

  @FieldResolver(() => [TradeUnion], { description: 'All unions above it within your scope, the highest first.' })
  ancestors(@Root() union: TradeUnion, @Ctx() ctx: RequestContext): Promise<TradeUnion[]> {
    return ancestorsOf(ctx, union.id);
  }

  @FieldResolver(() => TradeUnionConnection, { description: 'Unions directly below it.' })
  children(
    @Root() union: TradeUnion,
    @Ctx() ctx: RequestContext,
    @Args(() => NestedPageArgs) page: NestedPageArgs,
    @Arg('filter', () => TradeUnionFilter, {
      nullable: true,
      description: 'Which of them; all existing ones when left out.',
    })
    filter?: TradeUnionFilter | null,
    @Arg('orderBy', () => TradeUnionOrder, { nullable: true, description: 'Order; by code when left out.' })
    orderBy?: TradeUnionOrder | null,
  ): Promise<Connection<TradeUnion>> {
    return findChildren(ctx, union.id, { ...page, filter, orderBy });
  }

  @FieldResolver(() => Int, { description: 'Number of existing unions directly below it.' })
  childCount(@Root() union: TradeUnion, @Ctx() ctx: RequestContext): Promise<number> {
    return childCount(ctx, union.id);
  }

  @FieldResolver(() => [DivisionCode], { description: 'Codes that its division bears and bore, newest first.' })
  divisionCodes(@Root() union: TradeUnion, @Ctx() ctx: RequestContext): Promise<DivisionCode[]> {
    return divisionCodesOf(ctx, union.id);
  }

  @Mutation(() => TradeUnionPayload, { description: 'Founds a union (建会).' })
  @Directive(WRITE)
  async createTradeUnion(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateTradeUnionInput, { description: 'The union.' }) input: CreateTradeUnionInput,
  ): Promise<TradeUnionPayload> {
    return payload(ctx, await mutate(ctx, 'createTradeUnion', input, (em) => createTradeUnion(ctx, em, input)));
  }

  @Mutation(() => TradeUnionPayload, { description: 'Changes what a union is called and classed as.' })
  @Directive(WRITE)
  async updateTradeUnion(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateTradeUnionInput, { description: 'The changes.' }) input: UpdateTradeUnionInput,
  ): Promise<TradeUnionPayload> {
    return payload(ctx, await mutate(ctx, 'updateTradeUnion', input, (em) => updateTradeUnion(ctx, em, input)));
  }

  @Mutation(() => TradeUnionPayload, { description: 'Brings a union and all below it under another parent (划转).' })
  @Directive(WRITE)
  async moveTradeUnion(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => MoveTradeUnionInput, { description: 'The move.' }) input: MoveTradeUnionInput,
  ): Promise<TradeUnionPayload> {
    return payload(ctx, await mutate(ctx, 'moveTradeUnion', input, (em) => moveTradeUnion(ctx, em, input)));
  }

  @Mutation(() => TradeUnionPayload, {
    description: 'Merges grassroots unions into one (合并); answers with the one that remains.',
  })
  @Directive(WRITE)
  async mergeTradeUnions(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => MergeTradeUnionsInput, { description: 'The merger.' }) input: MergeTradeUnionsInput,
  ): Promise<TradeUnionPayload> {
    return payload(ctx, await mutate(ctx, 'mergeTradeUnions', input, (em) => mergeTradeUnions(ctx, em, input)));
  }

  @Mutation(() => TradeUnionPayload, { description: 'Ends a union (撤销). It must have none below it.' })
  @Directive(WRITE)
  async dissolveTradeUnion(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DissolveTradeUnionInput, { description: 'Which, when, and why.' })
    input: DissolveTradeUnionInput,
  ): Promise<TradeUnionPayload> {
    return payload(ctx, await mutate(ctx, 'dissolveTradeUnion', input, (em) => dissolveTradeUnion(ctx, em, input)));
  }
}

async function payload(ctx: RequestContext, { result, ...outcome }: MutationOutcome): Promise<TradeUnionPayload> {
  return { ...outcome, tradeUnion: result ? await unionById(ctx, result) : null };
}

/** One answer for unknown and foreign unions, so that asking tells nothing. */
function outOfReach(): GraphQLError {
  return new GraphQLError('There is no such union in your scope.', { extensions: { code: 'NOT_FOUND' } });
}
