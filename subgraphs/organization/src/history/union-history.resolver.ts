import { loadListBy, type RequestContext } from '@gonghui/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { TradeUnion } from '../trade-union/trade-union.entity.js';
import { UnionHistoryEntry } from './union-history-entry.entity.js';

@Resolver(() => TradeUnion)
export class UnionHistoryResolver {
  @FieldResolver(() => [UnionHistoryEntry], { description: 'What happened to this union, newest first. Source: S128.' })
  history(@Root() union: TradeUnion, @Ctx() ctx: RequestContext): Promise<UnionHistoryEntry[]> {
    return loadListBy(
      ctx,
      'organization:read',
      'historyOf',
      union.id,
      (em, unionIds) =>
        em.find(UnionHistoryEntry, { unionId: { $in: [...unionIds] } }, { orderBy: { on: 'desc', id: 'desc' } }),
      (entry) => entry.unionId,
    );
  }
}
