import { arrayLiteral, requireScope, sql, type RequestContext, type SqlFragment } from '@gonghui/kit';
import { stepsApartFrom } from '../rules/four-eyes.js';
import { LEFT_OUT_BEFORE, SKIPPABLE, statusesBefore } from '../rules/may-step.js';
import { leavesOut } from './leaves-out.sql.js';
import { findGrants, type GrantListRequest, type GrantPage } from './find-grants.js';
import { StepKind } from './step-kind.js';

/**
 * Grants on which the reader may take a step next: those it is open on, and that no earlier step of his own forbids. The
 * funder's steps only where the funder is within his scope.
 */
export function findInbox(ctx: RequestContext, step: StepKind, request: GrantListRequest): Promise<GrantPage> {
  const actor = requireScope(ctx.actor, 'grant:read');
  const isApplicants = [StepKind.WRITE, StepKind.APPLY, StepKind.WITHDRAW].includes(step);
  const open = [...new Set([...statusesBefore(step), ...statusesBefore(step, SKIPPABLE)])];
  const statuses = open.filter((one) => request.filter?.statuses?.includes(one) ?? true);
  return findGrants(ctx, { ...request, filter: { ...request.filter, statuses } }, [
    sql`not exists (select from grants.case_step own where own.case_id = g.id and own.actor_id = ${actor.accountId}
          and own.kind = any(${arrayLiteral(stepsApartFrom(step))}::text[]))`,
    ...onItsRoute(step),
    ...(isApplicants ? [] : [sql`g.scheme_id in (select s.id from grants.scheme s where tree.in_scope(s.union_id))`]),
  ]);
}

/** The condition that a step is open on the route that a grant's own terms lay down. */
function onItsRoute(step: StepKind): SqlFragment[] {
  if (SKIPPABLE.includes(step)) return [{ sql: `not ${leavesOut(step)}`, params: [] }];
  const before = LEFT_OUT_BEFORE[step];
  if (before === undefined) return [];
  const [shorter, usual] = [statusesBefore(step, [before]), statusesBefore(step)].map(arrayLiteral);
  return [
    {
      sql: `g.status = any(case when ${leavesOut(before)} then ?::text[] else ?::text[] end)`,
      params: [shorter, usual],
    },
  ];
}
