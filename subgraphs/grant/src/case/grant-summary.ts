import { isId, readTotals, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { GraphQLError } from 'graphql';
import type { GrantFilter } from './grant-filter.js';
import { totalsOf, type GrantTotals, type TotalsRow } from './grant-totals.js';

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
        const totals = await readRollup(em, ids, year);
        return ids.map(
          (id) =>
            totalsIn(totals.get(id)) ??
            new GraphQLError('There is no such union in your scope.', { extensions: { code: 'NOT_FOUND' } }),
        );
      }),
    )
    .load(unionId);
}

const totalsIn = (row: TotalsRow | undefined): GrantTotals | null => (row ? totalsOf(row) : null);

/** Totals of unions with everything below them, by union; of those outside the reader's scope there are none. */
async function readRollup(
  em: EntityManager,
  ids: readonly string[],
  year: number | null,
): Promise<Map<string, TotalsRow>> {
  const period = year === null ? ALL_YEARS : { since: `${year}-01-01`, until: `${year}-12-31` };
  const found = await readTotals(em, ids, KEYS, period);
  return new Map(
    [...found].map(([id, figures]) => [
      id,
      {
        count: String(figures['grant.count']),
        applied: String(figures['grant.applied']),
        awarded: String(figures['grant.awarded']),
        reserved: String(figures['grant.reserved']),
        disbursed: String(figures['grant.disbursed']),
        returned: String(figures['grant.returned']),
      },
    ]),
  );
}

/** What a filter may say besides a union and a year is not in the roll-up. */
const ELSEWHERE = [
  'schemeId',
  'schemeIds',
  'statuses',
  'subjectKinds',
  'subjectId',
  'minAmount',
  'maxAmount',
  'text',
  'flagged',
] as const satisfies readonly (keyof GrantFilter)[];

/**
 * Totals of all rows of a filter that asks for no more than a union and a year, from the roll-up: they cost the same
 * however many grants there are. Undefined for any other filter, and for a union outside the reader's scope.
 * @param ownUnionId the reader's own union, whose rows a filter without one shows
 */
export async function readKnownTotals(
  em: EntityManager,
  filter: GrantFilter,
  ownUnionId: string,
): Promise<TotalsRow | undefined> {
  const { years } = filter;
  if (ELSEWHERE.some((name) => filter[name] != null) || (years != null && years.length !== 1)) return undefined;
  const unionId = filter.unionId ?? ownUnionId;
  if (unionId !== ownUnionId && !(await isInScope(em, unionId))) return undefined;
  return (await readRollup(em, [unionId], years?.[0] ?? null)).get(unionId.toLowerCase());
}

async function isInScope(em: EntityManager, unionId: string): Promise<boolean> {
  if (!isId(unionId)) return false;
  const [row] = await em.execute<[{ found: boolean }]>('select tree.in_scope(?::uuid) as found', [unionId]);
  return row.found;
}
