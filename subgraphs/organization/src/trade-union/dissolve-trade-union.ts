import {
  arrayLiteral,
  checkNotFuture,
  checkReason,
  monthOf,
  refuse,
  refuseProblems,
  requireScope,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { HistoryKind } from '../history/union-history-entry.entity.js';
import { writeHistory } from '../history/write-history.js';
import { loadActiveUnion } from './load-union.js';
import type { DissolveTradeUnionInput } from './trade-union.inputs.js';
import { TradeUnion } from './trade-union.entity.js';
import { UnionStatus } from './union-status.js';

/** Ends a union: its coverage and members end that day, its history remains. @returns its id */
export async function dissolveTradeUnion(
  ctx: RequestContext,
  em: EntityManager,
  input: DissolveTradeUnionInput,
): Promise<string> {
  requireScope(ctx.actor, 'organization:write');
  refuseProblems(
    ['reason', 'REASON_MISSING', checkReason(input.reason)],
    ['dissolvedOn', 'DISSOLVED_IN_FUTURE', checkNotFuture(input.dissolvedOn, ctx.today)],
  );
  const union = await loadActiveUnion(em, input.id, 'id');
  if (union.id === ctx.actor!.unionId)
    refuse('OWN_UNION', 'You cannot dissolve the union your own account belongs to.', 'id');
  const children = await em.count(TradeUnion, { parentId: union.id, status: UnionStatus.ACTIVE });
  if (children > 0)
    refuse(
      'UNION_HAS_CHILDREN',
      `${union.name} still has ${children} unions below it. Move or dissolve them first.`,
      'id',
    );
  await endUnions(em, [union], input.dissolvedOn, UnionStatus.DISSOLVED);
  writeHistory(em, {
    unionId: union.id,
    kind: HistoryKind.DISSOLVED,
    on: input.dissolvedOn,
    title: `${union.name}撤销`,
    detail: input.reason.trim(),
  });
  return union.id;
}

/** Ends unions on one day: no coverage, no members, no officers from then on. */
export async function endUnions(
  em: EntityManager,
  unions: readonly TradeUnion[],
  on: string,
  status: UnionStatus,
): Promise<void> {
  const ids = arrayLiteral(unions.map(({ id }) => id));
  for (const union of unions) {
    if (on <= union.countedFrom)
      refuse(
        'ENDED_BEFORE_FOUNDED',
        `${union.name} counts since ${union.countedFrom}; it cannot end on ${on}.`,
        'effectiveOn',
      );
  }
  await em.execute('select organization.close_returns(?::uuid[], ?::date)', [ids, monthOf(on)]);
  await em.execute('delete from organization.coverage where union_id = any(?::uuid[]) and valid_from >= ?::date', [
    ids,
    on,
  ]);
  await em.execute(
    'update organization.coverage set valid_to = ?::date where union_id = any(?::uuid[]) and (valid_to is null or valid_to > ?::date)',
    [on, ids, on],
  );
  await em.execute(
    'update organization.union_officer set term_until = ?::date where union_id = any(?::uuid[]) and term_from < ?::date and (term_until is null or term_until > ?::date)',
    [on, ids, on, on],
  );
  for (const union of unions) {
    await em.execute('select tree.close_node(?::uuid, ?::date)', [union.id, on]);
    union.status = status;
    union.dissolvedOn = on;
  }
}
