import {
  arrayLiteral,
  listPage,
  pageRequest,
  requireScope,
  sql,
  toConnection,
  type Connection,
  type RequestContext,
} from '@gonghui/kit';
import { CounsellingSession } from './counselling-session.entity.js';
import type { CounsellingStatus } from './psychology-kinds.js';

/** One page of the caller's own sessions, the latest first; row-level security hides what others hold. */
export function findSessions(
  ctx: RequestContext,
  {
    statuses,
    ...request
  }: { readonly statuses: readonly CounsellingStatus[] | null; readonly first: number; readonly after?: string | null },
): Promise<Connection<CounsellingSession>> {
  const { accountId } = requireScope(ctx.actor, 'health:handle');
  const page = pageRequest(request);
  const where = [sql`s.handler_id = ${accountId}`];
  if (statuses) where.push(sql`s.status = any(${arrayLiteral(statuses)}::text[])`);
  return ctx.read(async (em) => {
    const list = await listPage<object>(
      em,
      {
        columns: 's.*',
        from: sql`health.counselling_session s`,
        where,
        order: [
          { sql: 's.starts_at', direction: 'DESC' },
          { sql: 's.id', direction: 'ASC' },
        ],
      },
      page,
    );
    return toConnection(list, page, (row) => em.map(CounsellingSession, row));
  });
}
