import {
  arrayLiteral,
  belowUnion,
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
import { allOf } from '../case/all-of.js';
import { GoodsEntry } from './goods-entry.entity.js';
import { GoodsStock } from './goods-stock.entity.js';
import type { GoodsFilter, GoodsStockFilter, GoodsTotals } from './goods.types.js';

interface PageOf<Filter> {
  readonly filter?: Filter | null;
  readonly first: number;
  readonly after?: string | null;
}

/** A page of entries that can tell the totals of all rows of its filter. */
export interface GoodsPage extends Connection<GoodsEntry> {
  readonly readTotals: () => Promise<GoodsTotals>;
}

/** One page of the entries that fit the filter and lie within the reader's scope, the latest first. */
export function findGoodsEntries(ctx: RequestContext, request: PageOf<GoodsFilter>): Promise<GoodsPage> {
  requireScope(ctx.actor, 'grant:read');
  const page = pageRequest(request);
  const where = conditions(request.filter ?? {});
  return ctx.read(async (em) => {
    const list = await listPage<object>(
      em,
      {
        columns: 'e.*',
        from: sql`grants.goods_entry e`,
        where,
        order: [
          { sql: 'e.happened_on', direction: 'DESC' },
          { sql: 'e.number', direction: 'DESC' },
        ],
      },
      page,
    );
    return {
      ...toConnection(list, page, (row) => em.map(GoodsEntry, row)),
      readTotals: () => readTotals(ctx, where, list.totalCount),
    };
  });
}

/** One page of what unions hold, by item. */
export function findGoodsStock(
  ctx: RequestContext,
  request: PageOf<GoodsStockFilter>,
): Promise<Connection<GoodsStock>> {
  requireScope(ctx.actor, 'grant:read');
  const page = pageRequest(request);
  const { unionId, text, isLeft } = request.filter ?? {};
  const where: SqlFragment[] = belowOf('s.union_id', unionId);
  const sought = soughtIn(text);
  if (sought) where.push(sql`s.item like ${likePattern(sought)}`);
  if (isLeft != null) where.push({ sql: '(s.quantity > 0) = ?', params: [isLeft] });
  return ctx.read(async (em) => {
    const list = await listPage<object>(
      em,
      {
        columns: 's.*',
        from: sql`grants.goods_stock s`,
        where,
        order: [
          { sql: 's.item', direction: 'ASC' },
          { sql: 's.unit', direction: 'ASC' },
          { sql: 's.id', direction: 'ASC' },
        ],
      },
      page,
    );
    return toConnection(list, page, (row) => em.map(GoodsStock, row));
  });
}

/** What one entry adds: a correction takes off. */
const SIGN = 'case when e.corrects_id is null then 1 else -1 end';

/** Totals over the rows of the same conditions: one statement. */
async function readTotals(ctx: RequestContext, where: readonly SqlFragment[], lines: number): Promise<GoodsTotals> {
  const all = allOf([...where, sql`true`]);
  const rows = await ctx.read((em) =>
    em.execute<Record<string, string | null>[]>(
      `select e.item, e.unit, grouping(e.item) = 1 as is_whole,
              coalesce(sum(e.quantity * ${SIGN}) filter (where e.kind = 'RECEIVED'), 0)::text as received,
              coalesce(sum(e.quantity * ${SIGN}) filter (where e.kind = 'GIVEN'), 0)::text as given,
              coalesce(sum(e.recipient_count * ${SIGN}) filter (where e.recipient_group <> 'COMMUNITY'), 0)::text as persons,
              coalesce(sum(e.recipient_count * ${SIGN}) filter (where e.recipient_group = 'COMMUNITY'), 0)::text as communities,
              coalesce(sum(e.value_fen * ${SIGN}) filter (where e.form = 'CASH'), 0)::text as cost
         from grants.goods_entry e where ${all.sql}
        group by grouping sets ((e.item, e.unit), ())
        order by is_whole desc, count(*) desc, e.item, e.unit limit 201`,
      [...all.params],
    ),
  );
  const [whole, ...items] = rows;
  return {
    lines,
    persons: Number(whole!['persons']),
    communities: Number(whole!['communities']),
    costFen: BigInt(whole!['cost']!),
    items: items.map(({ item, unit, received, given }) => ({
      item: item!,
      unit: unit!,
      received: Number(received),
      given: Number(given),
    })),
  };
}

function conditions({ unionId, kinds, forms, groups, from, until, grantId, text }: GoodsFilter): SqlFragment[] {
  const where: SqlFragment[] = belowOf('e.union_id', unionId);
  if (kinds) where.push(sql`e.kind = any(${arrayLiteral(kinds)}::text[])`);
  if (forms) where.push(sql`e.form = any(${arrayLiteral(forms)}::text[])`);
  if (groups) where.push(sql`e.recipient_group = any(${arrayLiteral(groups)}::text[])`);
  if (from != null) where.push(sql`e.happened_on >= ${from}::date`);
  if (until != null) where.push(sql`e.happened_on <= ${until}::date`);
  if (grantId != null) where.push(isId(grantId) ? sql`e.case_id = ${grantId}::uuid` : sql`false`);
  const sought = soughtIn(text);
  if (sought) {
    const pattern = likePattern(sought);
    where.push(
      sql`(e.item like ${pattern} or e.source like ${pattern} or e.recipients like ${pattern} or e.occasion like ${pattern})`,
    );
  }
  return where;
}

function belowOf(column: string, unionId: string | null | undefined): SqlFragment[] {
  if (unionId == null) return [];
  return [isId(unionId) ? { sql: belowUnion(column), params: [unionId] } : sql`false`];
}

/** No text holds NUL, and the database takes none. */
const soughtIn = (text: string | null | undefined): string | undefined => text?.replaceAll('\0', '').trim();
