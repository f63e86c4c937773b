import {
  arrayLiteral,
  likePattern,
  listPage,
  loadListBy,
  pageRequest,
  requireScope,
  sql,
  toConnection,
  type Connection,
  type RequestContext,
  type SqlFragment,
} from '@gonghui/kit';
import { TradeUnion } from '../trade-union/trade-union.entity.js';
import type { DivisionFilter } from './division.inputs.js';
import { Division } from './division.entity.js';

/** Unions that bear a division's code today, within the reader's scope. */
const FEDERATION = `organization.division_code bears join organization.trade_union u on u.id = bears.union_id
  and u.status = 'ACTIVE' and (bears.valid_from is null or bears.valid_from <= tree.today())
  and (bears.valid_to is null or bears.valid_to > tree.today())`;

/** One page of the divisions that fit the filter, by code. */
export async function findDivisions(
  ctx: RequestContext,
  request: { readonly filter?: DivisionFilter | null; readonly first: number; readonly after?: string | null },
): Promise<Connection<Division>> {
  requireScope(ctx.actor, 'organization:read');
  const page = pageRequest(request);
  return ctx.read(async (em) => {
    const list = await listPage<object>(
      em,
      {
        columns: 'division.*',
        from: sql`organization.division`,
        where: conditions(request.filter ?? {}),
        order: [{ sql: 'division.code', direction: 'ASC' }],
      },
      page,
    );
    return toConnection(list, page, (row) => em.map(Division, row));
  });
}

/** The division of that code, or null. */
export async function divisionByCode(ctx: RequestContext, code: string): Promise<Division | null> {
  const [division] = await loadListBy(
    ctx,
    'organization:read',
    'divisionByCode',
    code,
    (em, codes) => em.find(Division, { code: { $in: codes.filter((one) => /^\d{1,12}$/.test(one)) } }),
    (found) => found.code,
  );
  return division ?? null;
}

/** The federation whose division this is, or null when it has none or none within the reader's scope. */
export async function federationOf(ctx: RequestContext, code: string): Promise<TradeUnion | null> {
  const [federation] = await loadListBy(
    ctx,
    'organization:read',
    'federationOf',
    code,
    async (em, codes) => {
      const rows = await em.execute<{ division: string }[]>(
        `select bears.code as division, u.* from ${FEDERATION} where bears.code = any(?::text[]) order by u.id`,
        [arrayLiteral(codes)],
      );
      return rows.map(({ division, ...row }) => ({ division, union: em.map(TradeUnion, row) }));
    },
    ({ division }) => division,
  );
  return federation?.union ?? null;
}

function conditions({ levels, parentCode, text, hasFederation }: DivisionFilter): SqlFragment[] {
  const where: SqlFragment[] = [];
  if (levels) where.push(sql`division.level = any(${arrayLiteral(levels)}::text[])`);
  // No code holds NUL, and the database takes none.
  if (parentCode != null) where.push(sql`division.parent_code = ${parentCode.replaceAll('\0', '')}`);
  if (text?.trim()) {
    const pattern = likePattern(text);
    where.push(
      sql`division.name like ${pattern} or division.code like ${pattern} or division.pinyin like ${pattern.toLowerCase()}`,
    );
  }
  if (hasFederation != null)
    where.push({
      sql: `?::boolean = exists (select from ${FEDERATION} where bears.code = division.code)`,
      params: [hasFederation],
    });
  return where;
}
