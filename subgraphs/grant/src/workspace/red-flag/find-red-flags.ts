import {
  arrayLiteral,
  belowUnion,
  isId,
  listPage,
  pageRequest,
  requireScope,
  sql,
  toConnection,
  type Connection,
  type ListQuery,
  type RequestContext,
  type SqlFragment,
} from '@gonghui/kit';
import { allOf } from '../../case/all-of.js';
import { grantsWhere } from '../../case/grants-where.js';
import { RedFlagOrder, type RedFlagFilter } from './red-flag.types.js';
import { RedFlag } from './red-flag.entity.js';

/** What a list of flags is asked for. */
export interface RedFlagListRequest {
  readonly filter?: RedFlagFilter | null;
  readonly orderBy?: RedFlagOrder | null;
  readonly first: number;
  readonly after?: string | null;
}

const byId = { sql: 'f.id', direction: 'ASC' } as const;

const ORDERS: Readonly<Record<RedFlagOrder, ListQuery['order']>> = {
  [RedFlagOrder.SEVERITY]: [
    { sql: `array_position(array['HIGH', 'MEDIUM', 'LOW'], f.severity)`, direction: 'ASC' },
    { sql: 'coalesce(f.amount_fen, 0)', direction: 'DESC' },
    byId,
  ],
  [RedFlagOrder.AMOUNT]: [{ sql: 'coalesce(f.amount_fen, 0)', direction: 'DESC' }, byId],
  [RedFlagOrder.CHANGED]: [{ sql: 'f.changed_at', direction: 'DESC' }, byId],
};

/** One page of the flags that fit and lie within the reader's scope. Two statements. */
export function findRedFlags(ctx: RequestContext, request: RedFlagListRequest): Promise<Connection<RedFlag>> {
  requireScope(ctx.actor, 'grant:read');
  const page = pageRequest(request);
  const where = conditions(request.filter ?? {});
  return ctx.read(async (em) => {
    const list = await listPage<object>(
      em,
      {
        columns: 'f.*',
        from: sql`grants.red_flag f`,
        where,
        order: ORDERS[request.orderBy ?? RedFlagOrder.SEVERITY],
      },
      page,
    );
    return toConnection(list, page, (row) => em.map(RedFlag, row));
  });
}

function conditions({
  ruleKeys,
  severities,
  statuses,
  unionId,
  grantId,
  schemeId,
  years,
  grants,
}: RedFlagFilter): SqlFragment[] {
  const where: SqlFragment[] = [];
  if (ruleKeys) where.push(sql`f.rule_key = any(${arrayLiteral(ruleKeys)}::text[])`);
  if (severities) where.push(sql`f.severity = any(${arrayLiteral(severities)}::text[])`);
  if (statuses) where.push(sql`f.status = any(${arrayLiteral(statuses)}::text[])`);
  if (unionId != null) where.push(isId(unionId) ? { sql: belowUnion('f.union_id'), params: [unionId] } : sql`false`);
  if (grantId != null) where.push(isId(grantId) ? sql`f.case_id = ${grantId}::uuid` : sql`false`);
  if (schemeId != null || years) {
    const parts: SqlFragment[] = [];
    if (schemeId != null) parts.push(isId(schemeId) ? sql`about.scheme_id = ${schemeId}::uuid` : sql`false`);
    if (years) parts.push(sql`about.year = any(${arrayLiteral(years)}::int[])`);
    const fits = parts.map((part) => part.sql).join(' and ');
    const params = parts.flatMap((part) => part.params);
    where.push({
      sql: `exists (select from grants.grant_case about where about.id = f.case_id and ${fits})
         or exists (select from grants.budget_line about where about.id = f.line_id and ${fits})`,
      params: [...params, ...params],
    });
  }
  if (grants) {
    const fits = allOf(grantsWhere(grants));
    where.push({
      sql: `exists (select from grants.grant_case g where g.id = f.case_id and ${fits.sql})
         or (f.case_id is null and exists (select from grants.grant_case g where g.line_id = f.line_id and ${fits.sql}))`,
      params: [...fits.params, ...fits.params],
    });
  }
  return where;
}
