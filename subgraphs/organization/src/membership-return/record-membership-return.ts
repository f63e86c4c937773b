import { checkNotFuture, monthOf, refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { checkMembership } from '../rules/check-membership.js';
import { loadActiveUnion } from '../trade-union/load-union.js';
import { UnionLevel } from '../trade-union/union-level.js';
import type { RecordMembershipReturnInput } from './membership-return.types.js';

/** Writes or corrects a union's members of a month. @returns id of the return */
export async function recordMembershipReturn(
  ctx: RequestContext,
  em: EntityManager,
  input: RecordMembershipReturnInput,
): Promise<string> {
  requireScope(ctx.actor, 'organization:write');
  const { members, femaleMembers, migrantMembers, newFormMembers, twoNewMembers } = input;
  refuseProblems(
    ['period', 'PERIOD_IN_FUTURE', checkNotFuture(input.period, ctx.today)],
    ...checkMembership({ members, femaleMembers, migrantMembers, newFormMembers, twoNewMembers }).map(
      ({ field, reason }) => [field, 'COUNT_INVALID', reason] as const,
    ),
  );
  const union = await loadActiveUnion(em, input.unionId, 'unionId');
  if (union.level !== UnionLevel.GRASSROOTS)
    refuse(
      'NOT_GRASSROOTS',
      `${union.name} is a federation: its members are the sum of the unions below it.`,
      'unionId',
    );
  const period = monthOf(input.period);
  if (period < monthOf(union.countedFrom))
    refuse('PERIOD_BEFORE_FOUNDED', `${union.name} counts since ${union.countedFrom}; report a later month.`, 'period');
  await em.execute(
    'select organization.put_returns(array[?]::uuid[], ?::date, array[?]::int[], array[?]::int[], array[?]::int[], array[?]::int[], array[?]::int[])',
    [union.id, period, members, femaleMembers, migrantMembers, newFormMembers, twoNewMembers],
  );
  const [row] = await em.execute<{ id: string }[]>(
    'select id from organization.membership_return where union_id = ? and period = ?::date',
    [union.id, period],
  );
  return row!.id;
}
