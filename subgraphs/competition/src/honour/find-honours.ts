import {
  isId,
  likePattern,
  listPage,
  pageRequest,
  requireScope,
  sql,
  toConnection,
  type Connection,
  type RequestContext,
  type SqlFragment,
} from '@gonghui/kit';
import { AwardKind } from '../award/award-kind.js';
import { Award } from '../award/award.entity.js';
import type { AwardTally, AwardTallyFilter, HonourEligibility, HonourFilter } from './honour.types.js';

interface HonourRow {
  readonly honour: string;
  readonly at: number;
}

/** One page of the honours that winners may apply for: one row per honour of a valid award, by honour and winner. */
export function findHonours(
  ctx: RequestContext,
  withinId: string | null,
  request: { readonly filter?: HonourFilter | null; readonly first: number; readonly after?: string | null },
): Promise<Connection<HonourEligibility>> {
  requireScope(ctx.actor, 'competition:read');
  const page = pageRequest(request);
  const { honour, text, year } = request.filter ?? {};
  const where = [sql`a.revoked_at is null`, ...within(withinId)];
  if (honour != null) where.push(sql`may.honour = ${honour.replaceAll('\0', '').trim()}`);
  const sought = text?.replaceAll('\0', '').trim();
  if (sought) {
    const pattern = likePattern(sought);
    where.push(sql`may.honour like ${pattern} or a.recipient like ${pattern}`);
  }
  if (year != null) where.push(sql`held.year = ${year}`);
  return ctx.read(async (em) => {
    const list = await listPage<HonourRow>(
      em,
      {
        columns: 'a.*, may.honour, may.at::int as at',
        from: sql`competition.award a join competition.competition held on held.id = a.competition_id cross join lateral unnest(a.honours) with ordinality may (honour, at)`,
        where,
        order: [
          { sql: 'may.honour', direction: 'ASC' },
          { sql: 'a.given_on', direction: 'DESC' },
          { sql: 'a.rank', direction: 'ASC' },
          { sql: 'a.id', direction: 'ASC' },
        ],
      },
      page,
    );
    return toConnection(list, page, ({ honour: name, at, ...row }) => {
      const award = em.map(Award, row);
      return { id: `${award.id}-${at}`, honour: name, award };
    });
  });
}

/** Counts valid awards by title and year; one statement. */
export function tallyAwards(
  ctx: RequestContext,
  withinId: string | null,
  { text, fromYear, untilYear }: AwardTallyFilter,
): Promise<AwardTally> {
  requireScope(ctx.actor, 'competition:read');
  const where = [sql`a.revoked_at is null`, ...within(withinId)];
  const sought = text?.replaceAll('\0', '').trim();
  if (sought) where.push(sql`held.name like ${likePattern(sought)}`);
  if (fromYear != null) where.push(sql`held.year >= ${fromYear}`);
  if (untilYear != null) where.push(sql`held.year <= ${untilYear}`);
  return ctx.read(async (em) => {
    const rows = await em.execute<{ kind: AwardKind; title: string; year: number; count: number }[]>(
      `select a.kind, a.title, held.year, count(*)::int as count
         from competition.award a join competition.competition held on held.id = a.competition_id
        where ${where.map((one) => `(${one.sql})`).join(' and ')}
        group by a.kind, a.title, held.year order by a.title, held.year`,
      where.flatMap((one) => [...one.params]),
    );
    const order = Object.values(AwardKind);
    const byTitle = [...Map.groupBy(rows, ({ kind, title }) => `${kind} ${title}`).values()]
      .map((of) => ({
        kind: of[0]!.kind,
        title: of[0]!.title,
        count: sum(of),
        years: of.map(({ year, count }) => ({ year, count })),
      }))
      .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
    return { total: sum(rows), rows: byTitle };
  });
}

function within(id: string | null): SqlFragment[] {
  if (id === null) return [];
  return [
    isId(id)
      ? sql`exists (select from tree.place home where home.id = a.union_id and home.path operator(public.<@) (select tree.path_of(${id}::uuid)))`
      : sql`false`,
  ];
}

const sum = (rows: readonly { readonly count: number }[]): number => rows.reduce((all, { count }) => all + count, 0);
