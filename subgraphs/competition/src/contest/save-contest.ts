import {
  arrayLiteral,
  checkReason,
  isId,
  namePinyin,
  refuse,
  refuseProblems,
  requireScope,
  type RequestContext,
} from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { loadActiveUnion } from '../trade-union/load-active-union.js';
import { ContestStatus } from './contest-status.js';
import { Contest } from './contest.entity.js';
import type {
  AnnounceContestInput,
  CancelContestInput,
  ContestDescriptionInput,
  CreateContestInput,
  UpdateContestInput,
} from './contest.inputs.js';
import { Question } from './question.entity.js';
import { checkContest } from './rules/check-contest.js';
import { missingQuestions } from './rules/draw-questions.js';
import { loadBank } from './save-question.js';

/** Prepares an online contest. @returns its id */
export async function createContest(
  ctx: RequestContext,
  em: EntityManager,
  input: CreateContestInput,
): Promise<string> {
  const actor = requireScope(ctx.actor, 'competition:write');
  check(input);
  const union = await loadActiveUnion(em, input.unionId, 'unionId');
  const bank = await loadBank(em, input.bankId, 'bankId');
  const contest = em.create(Contest, {
    id: v7(),
    unionId: union.id,
    bankId: bank.id,
    status: ContestStatus.DRAFT,
    cancelledBecause: null,
    pool: null,
    createdBy: actor.accountId,
    ...describe(input),
  });
  em.persist(contest);
  return contest.id;
}

/** Describes a draft anew. @returns its id */
export async function updateContest(
  ctx: RequestContext,
  em: EntityManager,
  input: UpdateContestInput,
): Promise<string> {
  requireScope(ctx.actor, 'competition:write');
  check(input);
  const contest = await loadContest(em, input.id, 'id');
  requireDraft(contest);
  em.assign(contest, describe(input));
  return contest.id;
}

/** Announces a contest: the questions that may be drawn are those of its bank now, frozen from here on. @returns its id */
export async function announceContest(
  ctx: RequestContext,
  em: EntityManager,
  input: AnnounceContestInput,
): Promise<string> {
  requireScope(ctx.actor, 'competition:write');
  const contest = await loadContest(em, input.id, 'id');
  requireDraft(contest);
  await loadBank(em, contest.bankId, 'id');
  const pool = await em.find(Question, { bankId: contest.bankId, retiredAt: null }, { orderBy: { id: 'asc' } });
  refuseProblems(
    ['closesAt', 'DATES_INVALID', contest.closesAt > ctx.now ? null : 'The contest would be over already.'],
    ...missingQuestions(pool, contest.paper).map(
      ({ part, available }) =>
        [
          'paper',
          'QUESTIONS_MISSING',
          `The paper takes ${part.count} questions of kind ${part.kind}; the bank has ${available}. Add some, or take fewer.`,
        ] as const,
    ),
  );
  const kinds = new Set(contest.paper.map(({ kind }) => kind));
  const held = pool.filter(({ kind }) => kinds.has(kind)).map(({ id }) => id);
  contest.status = ContestStatus.ANNOUNCED;
  contest.pool = held;
  await em.execute(
    'update competition.question set used_at = ?::timestamptz where id = any(?::uuid[]) and used_at is null',
    [ctx.now.toISOString(), arrayLiteral(held)],
  );
  return contest.id;
}

/** Cancels a contest that nobody has taken part in. @returns its id */
export async function cancelContest(
  ctx: RequestContext,
  em: EntityManager,
  input: CancelContestInput,
): Promise<string> {
  requireScope(ctx.actor, 'competition:write');
  refuseProblems(['reason', 'REASON_MISSING', checkReason(input.reason)]);
  const contest = await loadContest(em, input.id, 'id');
  if (contest.status === ContestStatus.CANCELLED)
    refuse('CONTEST_CANCELLED', 'The contest is cancelled already.', 'id');
  const [{ begun }] = (await em.execute<{ begun: boolean }[]>(
    'select exists (select from competition.contest_attempt where contest_id = ?::uuid) as begun',
    [contest.id],
  )) as [{ begun: boolean }];
  if (begun) refuse('CONTEST_BEGUN', 'Persons have taken part; the contest can no longer be cancelled.', 'id');
  contest.status = ContestStatus.CANCELLED;
  contest.cancelledBecause = input.reason.trim();
  contest.pool ??= [];
  return contest.id;
}

/** The contest that an input names, locked for a change. Unknown ids and those outside the scope are refused alike. */
export async function loadContest(em: EntityManager, id: string, field: string): Promise<Contest> {
  const contest = isId(id) ? await em.findOne(Contest, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!contest) refuse('CONTEST_NOT_FOUND', 'There is no such contest that your union holds.', field);
  return contest;
}

function requireDraft({ status }: Contest): void {
  if (status !== ContestStatus.DRAFT)
    refuse('CONTEST_FIXED', `The contest is ${status}; it can be changed while it is a draft.`, 'id');
}

function check(input: ContestDescriptionInput): void {
  refuseProblems(...checkContest({ ...input, opensAt: input.opensAt.getTime(), closesAt: input.closesAt.getTime() }));
}

function describe(input: ContestDescriptionInput) {
  const name = input.name.trim();
  return {
    name,
    pinyin: namePinyin(name),
    rules: input.rules?.trim() || null,
    opensAt: input.opensAt,
    closesAt: input.closesAt,
    minutes: input.minutes,
    maxAttempts: input.maxAttempts,
    paper: input.paper.map(({ kind, count, marks }) => ({ kind, count, marks })),
  };
}
