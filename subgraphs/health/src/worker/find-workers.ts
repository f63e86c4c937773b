import {
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
import { Worker } from './worker.entity.js';
import type { RosteredWorkerFilter } from './worker.types.js';

/** One page of the rosters at and below a union, under aliases; who came last stands first. */
export function findWorkers(
  ctx: RequestContext,
  {
    filter,
    ...request
  }: { readonly filter: RosteredWorkerFilter; readonly first: number; readonly after?: string | null },
): Promise<Connection<Worker>> {
  requireScope(ctx.actor, 'health:manage');
  const page = pageRequest(request);
  const { unionId, alias, hasLeft } = filter;
  const where: SqlFragment[] = [
    isId(unionId)
      ? { sql: `tree.in_scope(?::uuid) and ${belowUnion('w.union_id')}`, params: [unionId, unionId] }
      : sql`false`,
  ];
  // No text holds NUL, and the database takes none.
  const sought = alias?.replaceAll('\0', '').trim();
  if (sought) where.push(sql`w.alias like ${likePattern(sought)}`);
  if (hasLeft != null) where.push(hasLeft ? sql`w.left_on is not null` : sql`w.left_on is null`);
  return ctx.read(async (em) => {
    const list = await listPage<object>(
      em,
      {
        columns: 'w.*',
        from: sql`health.worker w`,
        where,
        order: [
          { sql: 'w.rostered_on', direction: 'DESC' },
          { sql: 'w.id', direction: 'ASC' },
        ],
      },
      page,
    );
    return toConnection(list, page, (row) => em.map(Worker, row));
  });
}
