import {
  checkNotFuture,
  checkReason,
  refuse,
  refuseProblems,
  requireScope,
  treeErrorOf,
  type RequestContext,
  type TreeErrorCode,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { HistoryKind } from '../history/union-history-entry.entity.js';
import { writeHistory } from '../history/write-history.js';
import { mayHold } from '../rules/may-hold.js';
import { loadActiveUnion } from './load-union.js';
import type { MoveTradeUnionInput } from './trade-union.inputs.js';

/** Brings a union, with all below it, under another parent. Totals of every ancestor change in the same commit. @returns its id */
export async function moveTradeUnion(
  ctx: RequestContext,
  em: EntityManager,
  input: MoveTradeUnionInput,
): Promise<string> {
  requireScope(ctx.actor, 'organization:write');
  refuseProblems(
    ['reason', 'REASON_MISSING', checkReason(input.reason)],
    ['effectiveOn', 'MOVED_IN_FUTURE', checkNotFuture(input.effectiveOn, ctx.today)],
  );
  const union = await loadActiveUnion(em, input.id, 'id');
  const parent = await loadActiveUnion(em, input.newParentId, 'newParentId');
  if (union.parentId === parent.id)
    refuse('ALREADY_THERE', `${union.name} already belongs to ${parent.name}.`, 'newParentId');
  const place = mayHold(parent.level, union.level, union.kind);
  if (place.state === 'refused') refuse(place.code, place.reason, 'newParentId');
  await em
    .execute('select tree.move_node(?::uuid, ?::uuid, ?::date)', [union.id, parent.id, input.effectiveOn])
    .catch(refuseTreeError);
  writeHistory(em, {
    unionId: union.id,
    kind: HistoryKind.MOVED,
    on: input.effectiveOn,
    title: `划转至${parent.name}`,
    detail: input.reason.trim(),
  });
  union.parentId = parent.id;
  return union.id;
}

const MOVE_REFUSALS: Partial<Record<TreeErrorCode, readonly [message: string, field: string]>> = {
  TREE_CYCLE: [
    'The new parent lies below this union; that would close a circle. Choose a parent outside it.',
    'newParentId',
  ],
  TREE_ROOT_IS_FIXED: ['The national federation has no parent and cannot move.', 'id'],
  TREE_DATE_TOO_EARLY: ['On that day one of the two unions did not exist yet. Choose a later day.', 'effectiveOn'],
  TREE_MOVES_OUT_OF_ORDER: ['This union has moved after that day already. Choose a later day.', 'effectiveOn'],
};

function refuseTreeError(error: unknown): never {
  const treeError = treeErrorOf(error);
  const refusal = treeError && MOVE_REFUSALS[treeError.code];
  if (refusal) refuse(treeError.code, ...refusal);
  throw error;
}
