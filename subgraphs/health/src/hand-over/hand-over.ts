import {
  arrayLiteral,
  checkReason,
  isId,
  refuse,
  refuseProblems,
  requireScope,
  type Actor,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { randomUUID } from 'node:crypto';
import { loadBatch } from '../batch/create-batch.js';
import { FollowUp } from '../follow-up/follow-up.entity.js';
import { refuseHandler } from '../staff-account/refuse-handler.js';
import { loadActiveUnion } from '../trade-union/load-active-union.js';
import { HandOver, HandOverKind } from './hand-over.entity.js';
import type {
  HandOverFollowUpsInput,
  HandOverScreeningBatchInput,
  ReplaceHealthHandlerInput,
} from './hand-over.types.js';

/** Most cases of one request. */
const MOST_CASES = 500;

/**
 * Hands a day of examinations over with its results. Its handler may, and an officer, who sees no result by that.
 * @returns id of the day
 * @throws Refusal `BATCH_NOT_FOUND`, `NOT_ITS_HANDLER`, `HANDLER_INVALID`, `SAME_HANDLER`, `REASON`
 */
export async function handOverBatch(
  ctx: RequestContext,
  em: EntityManager,
  { batchId, handlerId, reason }: HandOverScreeningBatchInput,
): Promise<string> {
  const actor = requireEither(ctx.actor);
  refuseProblems(['reason', 'REASON', checkReason(reason)]);
  const batch = await loadBatch(em, batchId, 'batchId');
  const from = batch.handlerId;
  if (from !== actor.accountId && !actor.scopes.has('health:manage'))
    refuse('NOT_ITS_HANDLER', 'Another handler reads the results of this day.', 'batchId');
  refuseSame(handlerId, from);
  await refuseHandler(em, handlerId, [batch.unionId]);
  await em.execute('select health.hand_over_day(?::uuid, ?::text)', [batch.id, handlerId]);
  em.clear();
  record(ctx, em, actor, HandOverKind.DAY, batch.id, batch.unionId, from, handlerId, reason);
  return batch.id;
}

/**
 * Hands cases over, with their solatia; only their handler may.
 * @returns ids of the cases
 * @throws Refusal `FOLLOW_UPS_INVALID`, `FOLLOW_UP_NOT_FOUND`, `HANDLER_INVALID`, `SAME_HANDLER`, `REASON`
 */
export async function handOverFollowUps(
  ctx: RequestContext,
  em: EntityManager,
  { followUpIds, handlerId, reason }: HandOverFollowUpsInput,
): Promise<string[]> {
  const actor = requireScope(ctx.actor, 'health:handle');
  const ids = [...new Set(followUpIds.map((id) => id.toLowerCase()))];
  refuseProblems(
    ['reason', 'REASON', checkReason(reason)],
    [
      'followUpIds',
      'FOLLOW_UPS_INVALID',
      ids.length >= 1 && ids.length <= MOST_CASES && ids.every(isId) ? null : `Name 1 to ${MOST_CASES} cases.`,
    ],
  );
  const own = await em.find(FollowUp, { id: { $in: ids }, handlerId: actor.accountId });
  if (own.length < ids.length) refuse('FOLLOW_UP_NOT_FOUND', 'You do not handle all of these cases.', 'followUpIds');
  refuseSame(handlerId, actor.accountId);
  await refuseHandler(
    em,
    handlerId,
    own.map(({ unionId }) => unionId),
  );
  const [{ taken }] = await em.execute<[{ taken: number }]>(
    'select health.hand_over_cases(?::uuid[], ?::text) as taken',
    [arrayLiteral(ids), handlerId],
  );
  // Somebody else handed one of them over meanwhile.
  if (taken < ids.length) refuse('FOLLOW_UP_NOT_FOUND', 'You do not handle all of these cases.', 'followUpIds');
  em.clear();
  for (const { id, unionId } of own)
    record(ctx, em, actor, HandOverKind.CASE, id, unionId, actor.accountId, handlerId, reason);
  return ids;
}

/**
 * Gives all that one handler has below a union to another: days, results, cases and their solatia, care, stations, and
 * open hours of counselling where the other is a counsellor of the service, too. Claims in hand go back to the desk.
 * Officers do this when a handler has left; they learn neither what nor how much it is.
 * @returns id of the union
 * @throws Refusal `UNION_NOT_FOUND`, `HANDLER_INVALID`, `SAME_HANDLER`, `REASON`
 */
export async function replaceHandler(
  ctx: RequestContext,
  em: EntityManager,
  { fromHandlerId, handlerId, unionId, reason }: ReplaceHealthHandlerInput,
): Promise<string> {
  const actor = requireScope(ctx.actor, 'health:manage');
  refuseProblems(
    ['reason', 'REASON', checkReason(reason)],
    [
      'fromHandlerId',
      'HANDLER_INVALID',
      /^[\x21-\x7e]{1,64}$/.test(fromHandlerId) ? null : 'Name the handler until now.',
    ],
  );
  const union = await loadActiveUnion(em, unionId, 'unionId');
  refuseSame(handlerId, fromHandlerId);
  await refuseHandler(em, handlerId, [union.id]);
  await em.execute('select health.replace_handler(?::uuid, ?::text, ?::text, ?)', [
    union.id,
    fromHandlerId,
    handlerId,
    ctx.now,
  ]);
  record(ctx, em, actor, HandOverKind.EVERYTHING, null, union.id, fromHandlerId, handlerId, reason);
  return union.id;
}

function refuseSame(handlerId: string, from: string): void {
  if (handlerId === from) refuse('SAME_HANDLER', 'It is this handler’s already.', 'handlerId');
}

function record(
  ctx: RequestContext,
  em: EntityManager,
  actor: Actor,
  kind: HandOverKind,
  subjectId: string | null,
  unionId: string,
  fromHandlerId: string,
  toHandlerId: string,
  reason: string,
): void {
  em.persist(
    em.create(HandOver, {
      // By chance: cases of one request must not show in the order of their ids.
      id: randomUUID(),
      kind,
      subjectId,
      unionId,
      fromHandlerId,
      toHandlerId,
      actorId: actor.accountId,
      actorName: actor.name,
      at: ctx.now,
      reason: reason.trim(),
    }),
  );
}

/** Officers, and handlers. @throws GraphQLError `UNAUTHENTICATED` or `FORBIDDEN` */
function requireEither(actor: Actor | null): Actor {
  return requireScope(actor, actor?.scopes.has('health:handle') ? 'health:handle' : 'health:manage');
}
