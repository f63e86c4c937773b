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
import { Finding } from './finding.entity.js';
import { FindingOrder, type FindingFilter } from './finding.types.js';

/** What a list of findings is asked for. */
export interface FindingListRequest {
  readonly filter?: FindingFilter | null;
  readonly orderBy: FindingOrder;
  readonly first: number;
  readonly after?: string | null;
}

const byNumber = { sql: 'f.number', direction: 'DESC' } as const;

const ORDERS: Readonly<Record<FindingOrder, ListQuery['order']>> = {
  [FindingOrder.NUMBER]: [byNumber],
  [FindingOrder.DUE]: [{ sql: `coalesce(f.due_on, '9999-12-31')`, direction: 'ASC' }, byNumber],
  [FindingOrder.SEVERITY]: [
    { sql: `array_position(array['HIGH', 'MEDIUM', 'LOW'], f.severity)`, direction: 'ASC' },
    byNumber,
  ],
};

/** One page of the findings that fit and lie within the reader's scope. Two statements. */
export function findFindings(ctx: RequestContext, request: FindingListRequest): Promise<Connection<Finding>> {
  requireScope(ctx.actor, 'grant:read');
  const page = pageRequest(request);
  const where = conditions(request.filter ?? {}, ctx.today);
  return ctx.read(async (em) => {
    const query = { columns: 'f.*', from: sql`grants.audit_finding f`, where, order: ORDERS[request.orderBy] };
    return toConnection(await listPage<object>(em, query, page), page, (row) => em.map(Finding, row));
  });
}

function conditions(filter: FindingFilter, today: string): SqlFragment[] {
  const { statuses, severities, unionId, grantId, overdue, repeated, grants } = filter;
  const where: SqlFragment[] = [];
  if (statuses) where.push(sql`f.status = any(${arrayLiteral(statuses)}::text[])`);
  if (severities) where.push(sql`f.severity = any(${arrayLiteral(severities)}::text[])`);
  if (unionId != null) where.push(isId(unionId) ? { sql: belowUnion('f.union_id'), params: [unionId] } : sql`false`);
  if (grantId != null) where.push(isId(grantId) ? sql`f.case_id = ${grantId}::uuid` : sql`false`);
  if (overdue != null)
    where.push(sql`coalesce(f.due_on < ${today}::date and f.status <> 'CLOSED', false) = ${overdue}`);
  if (repeated != null) where.push(sql`(f.repeat_of_id is not null) = ${repeated}`);
  if (grants) {
    const fits = allOf(grantsWhere(grants));
    where.push({
      sql: `exists (select from grants.grant_case g where g.id = f.case_id and ${fits.sql})`,
      params: fits.params,
    });
  }
  return where;
}
