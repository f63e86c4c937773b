import { arrayLiteral, isId, type RequestContext } from '@gonghui/kit';
import { DivisionCode } from '../division-code/division-code.entity.js';
import { TradeUnion } from './trade-union.entity.js';
import { UnionStatus } from './union-status.js';

/** The union of that id within the reader's scope, or null. One statement for all ids of a tick. */
export function unionById(ctx: RequestContext, id: string): Promise<TradeUnion | null> {
  return ctx
    .loader<string, TradeUnion | null>('unionById', (ids) =>
      ctx.read(async (em) => {
        const unions = await em.find(TradeUnion, { id: { $in: ids.filter(isId) } });
        const byId = new Map(unions.map((union) => [union.id, union]));
        return ids.map((one) => byId.get(one.toLowerCase()) ?? null);
      }),
    )
    .load(id);
}

/** The existing union that bears the code now, within the reader's scope, or null. */
export function unionByCode(ctx: RequestContext, code: string): Promise<TradeUnion | null> {
  return ctx.read((em) => em.findOne(TradeUnion, { code: code.slice(0, 40), status: UnionStatus.ACTIVE }));
}

/** Ancestors of a union within the reader's scope, root first. */
export function ancestorsOf(ctx: RequestContext, id: string): Promise<TradeUnion[]> {
  return ctx
    .loader<string, TradeUnion[]>('ancestorsOf', (ids) =>
      ctx.read(async (em) => {
        const rows = await em.execute<{ union_id: string }[]>(
          `select a.union_id, u.* from tree.ancestors_of(?::uuid[]) a join organization.trade_union u on u.id = a.ancestor_id order by a.depth`,
          [arrayLiteral(ids)],
        );
        const byUnion = Map.groupBy(rows, (row) => row.union_id);
        return ids.map((one) => (byUnion.get(one) ?? []).map(({ union_id: _of, ...row }) => em.map(TradeUnion, row)));
      }),
    )
    .load(id);
}

/** Number of existing unions directly below. */
export function childCount(ctx: RequestContext, id: string): Promise<number> {
  return ctx
    .loader<string, number>('childCount', (ids) =>
      ctx.read(async (em) => {
        const rows = await em.execute<{ parent_id: string; count: string }[]>(
          `select parent_id, count(*) as count from organization.trade_union where parent_id = any(?::uuid[]) and status = 'ACTIVE' group by parent_id`,
          [arrayLiteral(ids)],
        );
        const counts = new Map(rows.map((row) => [row.parent_id, Number(row.count)]));
        return ids.map((one) => counts.get(one) ?? 0);
      }),
    )
    .load(id);
}

/** Codes that the union's division bears and bore, newest first. */
export function divisionCodesOf(ctx: RequestContext, id: string): Promise<DivisionCode[]> {
  return ctx
    .loader<string, DivisionCode[]>('divisionCodesOf', (ids) =>
      ctx.read(async (em) => {
        const codes = await em.find(DivisionCode, { unionId: { $in: [...ids] } }, { orderBy: { validFrom: 'desc nulls last', code: 'asc' } });
        const byUnion = Map.groupBy(codes, (code) => code.unionId);
        return ids.map((one) => byUnion.get(one) ?? []);
      }),
    )
    .load(id);
}
