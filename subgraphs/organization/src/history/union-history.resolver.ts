import type { RequestContext } from '@gonghui/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { TradeUnion } from '../trade-union/trade-union.entity.js';
import { UnionHistoryEntry } from './union-history-entry.entity.js';

@Resolver(() => TradeUnion)
export class UnionHistoryResolver {
  @FieldResolver(() => [UnionHistoryEntry], { description: 'What happened to this union, newest first. Source: S128.' })
  history(@Root() union: TradeUnion, @Ctx() ctx: RequestContext): Promise<UnionHistoryEntry[]> {
    return ctx
      .loader<string, UnionHistoryEntry[]>('historyOf', (unionIds) =>
        ctx.read(async (em) => {
          const entries = await em.find(UnionHistoryEntry, { unionId: { $in: [...unionIds] } }, { orderBy: { on: 'desc', id: 'desc' } });
          const byUnion = Map.groupBy(entries, (entry) => entry.unionId);
          return unionIds.map((id) => byUnion.get(id) ?? []);
        }),
      )
      .load(union.id);
  }
}
