import { isId, requireScope, TOTALS_CHANNEL, type RequestContext } from '@gonghui/kit';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, Directive, ID, Resolver, Root, Subscription, type SubscribeResolverData } from 'type-graphql';
import { TradeUnion } from '../trade-union/trade-union.entity.js';
import { unionById } from '../trade-union/union-loaders.js';

@Resolver()
export class TotalsChangedResolver {
  @Subscription(() => TradeUnion, {
    subscribe: changesOf,
    description: 'The union, each time a total of it or of anything below it changed; the first time at once.',
  })
  @Directive('@requiresScopes(scopes: [["organization:read"]])')
  totalsChanged(
    @Root() _event: unknown,
    @Ctx() ctx: RequestContext,
    @Arg('unionId', () => ID, { description: 'The union to watch; must lie in your scope.' }) unionId: string,
  ): Promise<TradeUnion | null> {
    return unionById(ctx, unionId);
  }
}

async function changesOf({
  args,
  context: ctx,
}: SubscribeResolverData<unknown, { unionId: string }, RequestContext>): Promise<AsyncIterable<true>> {
  requireScope(ctx.actor, 'organization:read');
  const [place] = isId(args.unionId)
    ? await ctx.read((em) =>
        em.execute<{ node: string }[]>(
          'select ltree2text(subpath(reached_path, -1)) as node from tree.reach where reached_union = ? and tree.in_scope(reached_union)',
          [args.unionId],
        ),
      )
    : [];
  if (!place) throw new GraphQLError('There is no such union in your scope.', { extensions: { code: 'NOT_FOUND' } });
  return changesBelow(await ctx.listen(TOTALS_CHANNEL), place.node);
}

async function* changesBelow(changes: AsyncIterableIterator<string | null>, node: string): AsyncGenerator<true> {
  try {
    yield true;
    for await (const payload of changes)
      if (payload === null || payload === '*' || payload.split(',').includes(node)) yield true;
  } finally {
    await changes.return?.();
  }
}
