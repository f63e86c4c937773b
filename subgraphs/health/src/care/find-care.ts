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
import { CareCase } from './care-case.entity.js';
import { CareVisitDue } from './care-visit-due.entity.js';
import { CareVisitState } from './care-visit-state.js';
import type { CareCaseFilter, CareVisitDueFilter } from './care.types.js';
import { CALL_DAYS } from './rules/visit-state.js';

interface Asked<Filter> {
  readonly filter?: Filter | null;
  readonly first: number;
  readonly after?: string | null;
}

/** One page of the cases that the caller handles, those whose visit is due first; row-level security hides all others. */
export function findCareCases(
  ctx: RequestContext,
  { filter, ...request }: Asked<CareCaseFilter>,
): Promise<Connection<CareCase>> {
  const { accountId } = requireScope(ctx.actor, 'health:handle');
  const page = pageRequest(request);
  const { isOpen, states } = filter ?? {};
  const where: SqlFragment[] = [sql`c.handler_id = ${accountId}`];
  if (isOpen != null) where.push(isOpen ? sql`c.closed_on is null` : sql`c.closed_on is not null`);
  if (states) where.push(inStates(states, ctx.today));
  return ctx.read(async (em) => {
    const list = await listPage<object>(
      em,
      {
        columns: 'c.*',
        from: sql`health.care_case c left join health.care_visit_due d on d.id = c.id`,
        where,
        order: [
          { sql: `coalesce(d.due_on, 'infinity')::text`, direction: 'ASC' },
          { sql: 'c.id', direction: 'ASC' },
        ],
      },
      page,
    );
    return toConnection(list, page, (row) => em.map(CareCase, row));
  });
}

/** One page of the visits due in the caller's scope, the most urgent first. */
export function findVisitsDue(
  ctx: RequestContext,
  { filter, ...request }: Asked<CareVisitDueFilter>,
): Promise<Connection<CareVisitDue>> {
  requireScope(ctx.actor, 'health:manage');
  const page = pageRequest(request);
  const { withinId, states } = filter ?? {};
  const where: SqlFragment[] = [];
  if (withinId != null)
    where.push(
      isId(withinId)
        ? { sql: `tree.in_scope(?::uuid) and ${belowUnion('d.union_id')}`, params: [withinId, withinId] }
        : sql`false`,
    );
  if (states) where.push(inStates(states, ctx.today));
  return ctx.read(async (em) => {
    const list = await listPage<object>(
      em,
      {
        columns: 'd.*',
        from: sql`health.care_visit_due d`,
        where,
        order: [
          { sql: 'd.due_on', direction: 'ASC' },
          { sql: 'd.id', direction: 'ASC' },
        ],
      },
      page,
    );
    return toConnection(list, page, (row) => em.map(CareVisitDue, row));
  });
}

/** The states as conditions on the day, as `rules/visit-state.ts` orders them. */
function inStates(states: readonly CareVisitState[], today: string): SqlFragment {
  const conditions: Readonly<Record<CareVisitState, SqlFragment>> = {
    [CareVisitState.OVERDUE]: sql`d.due_on < ${today}::date`,
    [CareVisitState.DUE]: sql`d.due_on between ${today}::date and ${today}::date + ${CALL_DAYS}::int`,
    [CareVisitState.PLANNED]: sql`d.due_on > ${today}::date + ${CALL_DAYS}::int`,
  };
  const wanted = states.map((state) => conditions[state]);
  return {
    sql: wanted.map((one) => `(${one.sql})`).join(' or ') || 'false',
    params: wanted.flatMap((one) => one.params),
  };
}
