import { readTotals, requireScope, type RequestContext } from '@gonghui/kit';
import { GraphQLError } from 'graphql';
import { totalsOf, type GrantTotals } from './grant-totals.js';

const KEYS = [
  'grant.count',
  'grant.applied',
  'grant.awarded',
  'grant.reserved',
  'grant.disbursed',
  'grant.returned',
] as const;

/** First and last year that a grant may have. */
const ALL_YEARS = { since: '1949-01-01', until: '2199-12-31' };

/** Grants of unions with everything below them, of one pay year or of all: from the roll-up, one statement for all. */
export function loadGrantSummary(ctx: RequestContext, unionId: string, year: number | null): Promise<GrantTotals> {
  requireScope(ctx.actor, 'grant:read');
  return ctx
    .loader<string, GrantTotals>(`grantSummary ${year}`, (ids) =>
      ctx.read(async (em) => {
        const period = year === null ? ALL_YEARS : { since: `${year}-01-01`, until: `${year}-12-31` };
        const totals = await readTotals(em, ids, KEYS, period);
        return ids.map((id) => {
          const figures = totals.get(id);
          if (!figures)
            return new GraphQLError('There is no such union in your scope.', { extensions: { code: 'NOT_FOUND' } });
          return totalsOf({
            count: String(figures['grant.count']),
            applied: String(figures['grant.applied']),
            awarded: String(figures['grant.awarded']),
            reserved: String(figures['grant.reserved']),
            disbursed: String(figures['grant.disbursed']),
            returned: String(figures['grant.returned']),
          });
        });
      }),
    )
    .load(unionId);
}
