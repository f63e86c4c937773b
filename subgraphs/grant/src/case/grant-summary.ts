import { isId, readTotals, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { GraphQLError } from 'graphql';
import type { GrantFilter } from './grant-filter.js';
import type { GrantStatus } from './grant-status.js';
import { totalsOf, type GrantTotals, type TotalsRow } from './grant-totals.js';
import { FIGURE_NAMES, keyOf, type Figure } from './indicators.js';

/** First and last year that a grant may have. */
const ALL_YEARS = [1949, 2199] as const;

/** First and last of some years without a gap. */
type YearRange = readonly [first: number, last: number];

/** Grants of unions with everything below them, of one pay year or of all: from the roll-up, one statement for all. */
export function loadGrantSummary(ctx: RequestContext, unionId: string, year: number | null): Promise<GrantTotals> {
  requireScope(ctx.actor, 'grant:read');
  return ctx
    .loader<string, GrantTotals>(`grantSummary ${year}`, (ids) =>
      ctx.read(async (em) => {
        const totals = await readRollup(em, ids, year === null ? ALL_YEARS : [year, year]);
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

/**
 * Totals of unions with everything below them, by union; of those outside the reader's scope there are none.
 * @param statuses only grants of these; all but drafts when left out
 */
async function readRollup(
  em: EntityManager,
  ids: readonly string[],
  [first, last]: YearRange,
  statuses?: readonly GrantStatus[] | null,
): Promise<Map<string, TotalsRow>> {
  const keysOf = (figure: Figure): string[] =>
    statuses ? [...new Set(statuses)].map((status) => keyOf(status, figure)) : [`grant.${figure}`];
  const found = await readTotals(em, ids, FIGURE_NAMES.flatMap(keysOf), {
    since: `${first}-01-01`,
    until: `${last}-12-31`,
  });
  return new Map(
    [...found].map(([id, figures]) => {
      const sum = (figure: Figure): string =>
        keysOf(figure)
          .reduce((total, key) => total + BigInt(figures[key]!), 0n)
          .toString();
      return [id, Object.fromEntries(FIGURE_NAMES.map((figure) => [figure, sum(figure)])) as Record<Figure, string>];
    }),
  );
}

/** What a filter may say besides a union, years and statuses is not in the roll-up. */
const ELSEWHERE = [
  'schemeId',
  'schemeIds',
  'lineIds',
  'subjectKinds',
  'subjectId',
  'minAmount',
  'maxAmount',
  'text',
  'flagged',
] as const satisfies readonly (keyof GrantFilter)[];

/** Whether a filter asks for no more than a union, statuses and years without a gap. */
export const isInRollup = (filter: GrantFilter): boolean =>
  (!filter.years || rangeOf(filter.years) !== null) && ELSEWHERE.every((name) => filter[name] == null);

/**
 * Totals of all rows of a filter that asks for no more than a union, statuses and years without a gap, from the
 * roll-up: they cost the same however many grants there are. Undefined for any other filter, and for a union outside
 * the reader's scope.
 * @param ownUnionId the reader's own union, whose rows a filter without one shows
 */
export async function readKnownTotals(
  em: EntityManager,
  filter: GrantFilter,
  ownUnionId: string,
): Promise<TotalsRow | undefined> {
  const years = filter.years ? rangeOf(filter.years) : ALL_YEARS;
  if (!years || !isInRollup(filter)) return undefined;
  const unionId = filter.unionId ?? ownUnionId;
  if (unionId !== ownUnionId && !(await isInScope(em, unionId))) return undefined;
  return (await readRollup(em, [unionId], years, filter.statuses)).get(unionId.toLowerCase());
}

/** Some years as a range; null for none, for years with a gap and for those that no grant may have. */
function rangeOf(years: readonly number[]): YearRange | null {
  const first = Math.min(...years);
  const last = Math.max(...years);
  const isRange = last - first + 1 === new Set(years).size;
  return isRange && first >= ALL_YEARS[0] && last <= ALL_YEARS[1] ? [first, last] : null;
}

async function isInScope(em: EntityManager, unionId: string): Promise<boolean> {
  if (!isId(unionId)) return false;
  const [row] = await em.execute<[{ found: boolean }]>('select tree.in_scope(?::uuid) as found', [unionId]);
  return row.found;
}
