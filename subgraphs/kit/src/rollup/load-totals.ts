import { GraphQLError } from 'graphql';
import type { RequestContext } from '../subgraph/request-context.js';
import { readTotalsOf, type AskedPeriod } from './read-totals.js';
import type { MonthRange } from './run-read.js';

/**
 * Totals of a union with everything below it, over a period. One statement for all unions and periods of a tick.
 * @param keys the same array each time: what is asked with it is asked together
 * @throws GraphQLError `NOT_FOUND`
 * @throws {TreeError} OUT_OF_SCOPE
 */
export async function loadTotals<Key extends string>(
  ctx: RequestContext,
  keys: readonly Key[],
  unionId: string,
  { since, until }: MonthRange,
): Promise<Readonly<Record<Key, number>>> {
  return ctx
    .loader<string, Readonly<Record<Key, number>>>(`totals ${keys.join(' ')}`, (asked) =>
      ctx.read(async (em) => {
        const parts = asked.map((one) => one.split(' ') as [id: string, since: string, until: string]);
        const periods = Map.groupBy(parts, ([, from, to]) => `${from} ${to}`).values();
        const found = await readTotalsOf(
          em,
          Array.from(periods, (ofPeriod): AskedPeriod => {
            const [, from, to] = ofPeriod[0]!;
            return { ids: ofPeriod.map(([id]) => id), since: from, until: to };
          }),
          keys,
        );
        return asked.map(
          (one) =>
            found.get(one) ??
            new GraphQLError('There is no such union in your scope.', { extensions: { code: 'NOT_FOUND' } }),
        );
      }),
    )
    .load(`${unionId} ${since} ${until}`);
}
