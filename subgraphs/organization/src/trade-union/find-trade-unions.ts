import {
  arrayLiteral,
  belowUnion,
  Direction,
  isId,
  likePattern,
  listPage,
  listPagesBy,
  pageRequest,
  requireScope,
  sql,
  toConnection,
  type Connection,
  type ListQuery,
  type RequestContext,
  type SqlFragment,
} from '@gonghui/kit';
import { TradeUnionOrderField, type TradeUnionFilter, type TradeUnionOrder } from './trade-union.inputs.js';
import { TradeUnion } from './trade-union.entity.js';
import { UnionStatus } from './union-status.js';

/** What a list of unions is asked for. */
export interface TradeUnionListRequest {
  readonly filter?: TradeUnionFilter | null;
  readonly orderBy?: TradeUnionOrder | null;
  readonly first: number;
  readonly after?: string | null;
}

const LATEST_RETURN = `left join organization.membership_return latest on latest.union_id = u.id and latest.until is null`;

const ORDER: Readonly<Record<TradeUnionOrderField, string>> = {
  [TradeUnionOrderField.CODE]: `coalesce(u.code, '~')`,
  [TradeUnionOrderField.NAME]: 'u.pinyin',
  [TradeUnionOrderField.FOUNDED_ON]: `coalesce(u.founded_on, '9999-12-31')`,
  [TradeUnionOrderField.MEMBERS]: 'coalesce(latest.members, 0)',
};

/** One page of the unions that fit the filter and lie within the reader's scope. */
export async function findTradeUnions(
  ctx: RequestContext,
  request: TradeUnionListRequest,
): Promise<Connection<TradeUnion>> {
  requireScope(ctx.actor, 'organization:read');
  const page = pageRequest(request);
  return ctx.read(async (em) =>
    toConnection(await listPage<object>(em, listOf(request), page), page, (row) => em.map(TradeUnion, row)),
  );
}

/** The same page of the children of many unions; lists asked for in one tick are read together. */
export function findChildren(
  ctx: RequestContext,
  parentId: string,
  request: TradeUnionListRequest,
): Promise<Connection<TradeUnion>> {
  const page = pageRequest(request);
  return ctx
    .loader<string, Connection<TradeUnion>>(`children ${JSON.stringify(request)}`, (parentIds) =>
      ctx.read(async (em) => {
        const pages = await listPagesBy<object>(em, listOf(request), page, 'u.parent_id', parentIds);
        return parentIds.map((id) => toConnection(pages.get(id)!, page, (row) => em.map(TradeUnion, row)));
      }),
    )
    .load(parentId);
}

function listOf({ filter, orderBy }: TradeUnionListRequest): ListQuery {
  const { field, direction } = orderBy ?? { field: TradeUnionOrderField.CODE, direction: Direction.ASC };
  const needsMembers = field === TradeUnionOrderField.MEMBERS || filter?.minMembers != null;
  return {
    columns: 'u.*',
    from: { sql: `organization.trade_union u ${needsMembers ? LATEST_RETURN : ''}`, params: [] },
    where: conditions(filter ?? {}),
    order: [
      { sql: ORDER[field], direction },
      { sql: 'u.id', direction: Direction.ASC },
    ],
  };
}

function conditions(filter: TradeUnionFilter): SqlFragment[] {
  const where: SqlFragment[] = [sql`u.status = ${filter.status ?? UnionStatus.ACTIVE}`];
  const { withinId, text, levels, kinds, isNewBusinessForm, foundedFrom, foundedUntil, minMembers, minStaff } = filter;
  if (withinId != null) where.push(within(withinId));
  if (text?.trim()) where.push(matches(text));
  if (levels) where.push(sql`u.level = any(${arrayLiteral(levels)}::text[])`);
  if (kinds) where.push(sql`u.kind = any(${arrayLiteral(kinds)}::text[])`);
  if (isNewBusinessForm != null) where.push(sql`u.is_new_business_form = ${isNewBusinessForm}`);
  if (foundedFrom != null) where.push(sql`u.founded_on >= ${foundedFrom}::date`);
  if (foundedUntil != null) where.push(sql`u.founded_on <= ${foundedUntil}::date`);
  if (minMembers != null) where.push(sql`latest.members >= ${minMembers}`);
  if (minStaff != null)
    where.push(sql`(select coalesce(sum(unit.employees), 0) from organization.coverage c join organization.unit on unit.id = c.unit_id
      where c.union_id = u.id and c.valid_to is null) >= ${minStaff}`);
  return where;
}

/** In the subtree of that union, itself excluded; an id that cannot be one has an empty subtree. */
function within(unionId: string): SqlFragment {
  if (!isId(unionId)) return sql`false`;
  return { sql: `u.id <> ?::uuid and ${belowUnion('u.id')}`, params: [unionId, unionId] };
}

function matches(text: string): SqlFragment {
  const pattern = likePattern(text);
  return sql`u.name like ${pattern} or u.code like ${pattern} or u.pinyin like ${pattern.toLowerCase()}`;
}
