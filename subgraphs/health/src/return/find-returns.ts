import {
  belowUnion,
  isId,
  listPage,
  pageRequest,
  requireScope,
  sql,
  toConnection,
  type Connection,
  type RequestContext,
  type SqlFragment,
} from '@gonghui/kit';
import { ScreeningReturn } from './screening-return.entity.js';

/** What a list of reports is asked for. */
interface ReturnListRequest {
  readonly programmeId: string;
  readonly withinId?: string | null;
  readonly first: number;
  readonly after?: string | null;
}

/** One page of the monthly reports of a programme in the caller's scope, the latest month first. */
export function findReturns(
  ctx: RequestContext,
  { programmeId, withinId, ...request }: ReturnListRequest,
): Promise<Connection<ScreeningReturn>> {
  requireScope(ctx.actor, 'health:manage');
  const page = pageRequest(request);
  const where: SqlFragment[] = [isId(programmeId) ? sql`r.programme_id = ${programmeId}::uuid` : sql`false`];
  if (withinId != null)
    where.push(
      isId(withinId)
        ? { sql: `tree.in_scope(?::uuid) and ${belowUnion('r.union_id')}`, params: [withinId, withinId] }
        : sql`false`,
    );
  return ctx.read(async (em) => {
    const list = await listPage<object>(
      em,
      {
        columns: 'r.*',
        from: sql`health.screening_return r`,
        where,
        order: [
          { sql: 'r.month', direction: 'DESC' },
          { sql: 'r.id', direction: 'ASC' },
        ],
      },
      page,
    );
    return toConnection(list, page, (row) => em.map(ScreeningReturn, row));
  });
}
