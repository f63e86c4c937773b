import { arrayLiteral, loadById, loadCountBy, loadListBy, requireScope, type RequestContext } from '@gonghui/kit';
import { DivisionCode } from '../division-code/division-code.entity.js';
import { TradeUnion } from './trade-union.entity.js';
import { UnionStatus } from './union-status.js';

/** The union of that id within the reader's scope, or null. */
export function unionById(ctx: RequestContext, id: string): Promise<TradeUnion | null> {
  return loadById(ctx, 'organization:read', TradeUnion, id);
}

/** The existing union that bears the code now, within the reader's scope, or null. */
export async function unionByCode(ctx: RequestContext, code: string): Promise<TradeUnion | null> {
  requireScope(ctx.actor, 'organization:read');
  return ctx.read((em) => em.findOne(TradeUnion, { code: code.slice(0, 40), status: UnionStatus.ACTIVE }));
}

/** Ancestors of a union within the reader's scope, root first. */
export async function ancestorsOf(ctx: RequestContext, id: string): Promise<TradeUnion[]> {
  const ancestors = await loadListBy(
    ctx,
    'organization:read',
    'ancestorsOf',
    id,
    async (em, ids) => {
      const rows = await em.execute<{ union_id: string }[]>(
        `select a.union_id, u.* from tree.ancestors_of(?::uuid[]) a join organization.trade_union u on u.id = a.ancestor_id order by a.depth`,
        [arrayLiteral(ids)],
      );
      return rows.map(({ union_id: below, ...row }) => ({ below, union: em.map(TradeUnion, row) }));
    },
    ({ below }) => below,
  );
  return ancestors.map(({ union }) => union);
}

/** Number of existing unions directly below. */
export function childCount(ctx: RequestContext, id: string): Promise<number> {
  return loadCountBy(ctx, 'organization:read', 'childCount', id, (em, ids) =>
    em.execute(
      `select parent_id as key, count(*) as count from organization.trade_union where parent_id = any(?::uuid[]) and status = 'ACTIVE' group by 1`,
      [arrayLiteral(ids)],
    ),
  );
}

/** Codes that the union's division bears and bore, newest first. */
export function divisionCodesOf(ctx: RequestContext, id: string): Promise<DivisionCode[]> {
  return loadListBy(
    ctx,
    'organization:read',
    'divisionCodesOf',
    id,
    (em, ids) =>
      em.find(DivisionCode, { unionId: { $in: [...ids] } }, { orderBy: { validFrom: 'desc nulls last', code: 'asc' } }),
    (code) => code.unionId,
  );
}
