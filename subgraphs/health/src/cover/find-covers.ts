import {
  arrayLiteral,
  belowUnion,
  Direction,
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
import type { CoverState } from './cover-state.js';
import type { MedicalPlanCoverFilter } from './cover.types.js';
import { PlanCover } from './plan-cover.entity.js';

/** One page of the covers of a plan in the caller's scope, the latest first. */
export function findCovers(
  ctx: RequestContext,
  planId: string,
  {
    filter,
    ...request
  }: { readonly filter?: MedicalPlanCoverFilter | null; readonly first: number; readonly after?: string | null },
): Promise<Connection<PlanCover>> {
  requireScope(ctx.actor, 'health:manage');
  const page = pageRequest(request);
  return ctx.read(async (em) => {
    const list = await listPage<object>(
      em,
      {
        columns: 'c.*',
        from: sql`health.plan_cover c`,
        where: [isId(planId) ? sql`c.plan_id = ${planId}::uuid` : sql`false`, ...conditions(filter ?? {}, ctx.today)],
        order: [
          { sql: 'c.starts_on', direction: Direction.DESC },
          { sql: 'c.id', direction: Direction.ASC },
        ],
      },
      page,
    );
    return toConnection(list, page, (row) => em.map(PlanCover, row));
  });
}

function conditions({ withinId, alias, states, funding }: MedicalPlanCoverFilter, today: string): SqlFragment[] {
  const where: SqlFragment[] = [];
  if (withinId != null)
    where.push(
      isId(withinId)
        ? { sql: `tree.in_scope(?::uuid) and ${belowUnion('c.union_id')}`, params: [withinId, withinId] }
        : sql`false`,
    );
  // No text holds NUL, and the database takes none.
  const sought = alias?.replaceAll('\0', '').trim();
  if (sought)
    where.push(sql`c.worker_id in (select w.id from health.worker w where w.alias like ${likePattern(sought)})`);
  if (funding != null) where.push(sql`c.funding = ${funding}`);
  if (states != null) where.push(anyOf(states, today));
  return where;
}

/** The days of `coverState`, as conditions. */
function anyOf(states: readonly CoverState[], today: string): SqlFragment {
  return sql`case when ${today}::date < c.starts_on then 'UPCOMING' when ${today}::date >= c.ends_on then 'ENDED'
                  when ${today}::date < c.waits_until then 'WAITING' else 'IN_FORCE' end
             = any(${arrayLiteral([...states])}::text[])`;
}
