import {
  connectionType,
  loadById,
  loadListBy,
  mutate,
  PageArgs,
  type Connection,
  type MutationOutcome,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, Float, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Grant } from '../case/grant.entity.js';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { findGoodsEntries, findGoodsStock, type GoodsPage } from './find-goods.js';
import { GoodsEntry } from './goods-entry.entity.js';
import { GoodsStock } from './goods-stock.entity.js';
import {
  CorrectGoodsEntryInput,
  GiveOutGoodsInput,
  GoodsEntryPayload,
  GoodsFilter,
  GoodsStockFilter,
  GoodsTotals,
  ReceiveGoodsInput,
} from './goods.types.js';
import { correctGoodsEntry, giveOutGoods, receiveGoods } from './record-goods.js';

export const GoodsEntryConnection = connectionType('GoodsEntry', () => GoodsEntry);
export const GoodsStockConnection = connectionType('GoodsStock', () => GoodsStock);

const READ = '@requiresScopes(scopes: [["grant:read"]])';
const RECORD = '@requiresScopes(scopes: [["grant:apply"]])';

@Resolver(() => GoodsEntry)
export class GoodsEntryResolver {
  @Query(() => GoodsEntryConnection, {
    description: 'Goods that unions of your scope received and gave out, the latest first.',
  })
  @Directive(READ)
  goodsEntries(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => GoodsFilter, { nullable: true, description: 'Which; all when left out.' })
    filter?: GoodsFilter | null,
  ): Promise<GoodsPage> {
    return findGoodsEntries(ctx, { ...page, filter });
  }

  @Query(() => GoodsStockConnection, { description: 'What unions of your scope hold, by item.' })
  @Directive(READ)
  goodsStock(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => GoodsStockFilter, { nullable: true, description: 'Which; all when left out.' })
    filter?: GoodsStockFilter | null,
  ): Promise<Connection<GoodsStock>> {
    return findGoodsStock(ctx, { ...page, filter });
  }

  @FieldResolver(() => TradeUnion, { description: 'The union whose stock it moves.' })
  union(@Root() entry: GoodsEntry): TradeUnion {
    return unionOf(entry.unionId);
  }

  @FieldResolver(() => Grant, { nullable: true, description: 'The grant it belongs to; null without one.' })
  async grant(@Root() entry: GoodsEntry, @Ctx() ctx: RequestContext): Promise<Grant | null> {
    return entry.caseId === null ? null : loadById(ctx, 'grant:read', Grant, entry.caseId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it takes another entry back.' })
  isCorrection(@Root() entry: GoodsEntry): boolean {
    return entry.correctsId !== null;
  }

  @FieldResolver(() => GoodsEntry, {
    nullable: true,
    description: 'The entry that takes it back; null when it stands.',
  })
  async correctedBy(@Root() entry: GoodsEntry, @Ctx() ctx: RequestContext): Promise<GoodsEntry | null> {
    const corrections = await loadListBy(
      ctx,
      'grant:read',
      'goodsCorrectionsOf',
      entry.id,
      (em, ids) => em.find(GoodsEntry, { correctsId: { $in: [...ids] } }),
      (correction) => correction.correctsId,
    );
    return corrections[0] ?? null;
  }

  @Mutation(() => GoodsEntryPayload, { description: 'Records goods that a union received.' })
  @Directive(RECORD)
  async receiveGoods(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReceiveGoodsInput, { description: 'The goods.' }) input: ReceiveGoodsInput,
  ): Promise<GoodsEntryPayload> {
    return payload(ctx, await mutate(ctx, 'receiveGoods', input, (em) => receiveGoods(ctx, em, input)));
  }

  @Mutation(() => GoodsEntryPayload, { description: 'Records goods that a union gave out of its stock.' })
  @Directive(RECORD)
  async giveOutGoods(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => GiveOutGoodsInput, { description: 'The goods, and who got them.' }) input: GiveOutGoodsInput,
  ): Promise<GoodsEntryPayload> {
    return payload(ctx, await mutate(ctx, 'giveOutGoods', input, (em) => giveOutGoods(ctx, em, input)));
  }

  @Mutation(() => GoodsEntryPayload, { description: 'Takes an entry of goods back by another one.' })
  @Directive(RECORD)
  async correctGoodsEntry(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CorrectGoodsEntryInput, { description: 'The entry, and why.' }) input: CorrectGoodsEntryInput,
  ): Promise<GoodsEntryPayload> {
    return payload(ctx, await mutate(ctx, 'correctGoodsEntry', input, (em) => correctGoodsEntry(ctx, em, input)));
  }
}

@Resolver(() => GoodsEntryConnection)
export class GoodsEntryConnectionResolver {
  @FieldResolver(() => GoodsTotals, { description: 'Totals of all rows of the filter, this page or not.' })
  totals(@Root() page: GoodsPage): Promise<GoodsTotals> {
    return page.readTotals();
  }
}

@Resolver(() => GoodsStock)
export class GoodsStockResolver {
  @FieldResolver(() => Float, { description: 'How many are left: a whole number, never below 0.' })
  quantity(@Root() stock: GoodsStock): number {
    return Number(stock.quantity);
  }

  @FieldResolver(() => TradeUnion, { description: 'The union that holds it.' })
  union(@Root() stock: GoodsStock): TradeUnion {
    return unionOf(stock.unionId);
  }
}

async function payload(ctx: RequestContext, { result, ...rest }: MutationOutcome): Promise<GoodsEntryPayload> {
  return { ...rest, entry: result === null ? null : await loadById(ctx, 'grant:read', GoodsEntry, result) };
}
