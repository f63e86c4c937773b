import {
  mutate,
  refuse,
  refuseProblems,
  type MutationInput,
  type MutationOutcome,
  type RequestContext,
} from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import { ContestAttempt } from './contest-attempt.entity.js';
import type {
  SaveContestAnswersInput,
  StartContestAttemptInput,
  SubmitContestAttemptInput,
} from './contest-entry.types.js';
import { ContestParticipant } from './contest-participant.entity.js';
import { Contest } from './contest.entity.js';
import { hashEntryCode } from './entry-code.js';
import { Question } from './question.entity.js';
import { drawQuestions } from './rules/draw-questions.js';
import { isAnswer, markAnswer } from './rules/mark-answer.js';
import { isOver, mayAttempt, type BegunAttempt } from './rules/may-attempt.js';
import { seededBelow } from './seeded-below.js';

const SEED_BYTES = 12;
const MAX_ANSWERS = 200;

interface Bearer {
  readonly participant: ContestParticipant;
  readonly contest: Contest;
}

/**
 * Carries out what the bearer of a code asks for. Nobody is signed in: the code says who it is, and the transaction is
 * entered in the name of the union that holds the contest, for this participant's rows alone. The participant is
 * locked, so that his requests follow each other.
 */
function asParticipant(
  ctx: RequestContext,
  action: string,
  input: MutationInput & { readonly code: string },
  work: (em: EntityManager, bearer: Bearer) => Promise<void>,
): Promise<MutationOutcome> {
  return mutate(ctx, action, input, async (em) => {
    const [known] = await em.execute<{ id: string; union_id: string }[]>(
      'select id, union_id from competition.contest_participant_of(?)',
      [hashEntryCode(input.code)],
    );
    if (!known) refuse('ENTRY_CODE_UNKNOWN', 'This code is not known; ask your union for another.', 'code');
    const enter = (actor: string | null, unionId: string | null): Promise<unknown> =>
      em.execute('select tree.enter(?, ?, ?, ?)', [actor, unionId, ctx.requestId, action]);
    await enter(`participant:${known.id}`, known.union_id);
    const participant = await em.findOneOrFail(
      ContestParticipant,
      { id: known.id },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    const contest = await em.findOneOrFail(Contest, { id: participant.contestId });
    await work(em, { participant, contest });
    await em.flush();
    await enter(ctx.actor?.accountId ?? null, ctx.actor?.unionId ?? null);
    return participant.id;
  });
}

/** Begins an attempt, or goes on with the one that was begun: twice the same wish begins one attempt. */
export function startContestAttempt(ctx: RequestContext, input: StartContestAttemptInput): Promise<MutationOutcome> {
  return asParticipant(ctx, 'startContestAttempt', input, async (em, { participant, contest }) => {
    const attempts = await em.find(ContestAttempt, { participantId: participant.id });
    const step = mayAttempt(
      {
        status: contest.status,
        opensAt: contest.opensAt.getTime(),
        closesAt: contest.closesAt.getTime(),
        minutes: contest.minutes,
        maxAttempts: contest.maxAttempts,
      },
      attempts.map(begun),
      input.number,
      ctx.now.getTime(),
    );
    if (step.state === 'refused') refuse(step.code, step.message, 'number');
    if (step.state === 'begun') return;
    const pool = await em.find(Question, { id: { $in: contest.pool ?? [] } }, { fields: ['id', 'kind'] });
    const seed = randomBytes(SEED_BYTES).toString('hex');
    em.persist(
      em.create(ContestAttempt, {
        id: v7(),
        contestId: contest.id,
        participantId: participant.id,
        unionId: participant.unionId,
        homeUnionId: participant.homeUnionId,
        number: step.number,
        seed,
        questions: [...drawQuestions(pool, contest.paper, seededBelow(seed))],
        startedAt: ctx.now,
        dueAt: new Date(step.dueAt),
        submittedAt: null,
        score: 0,
      }),
    );
    participant.countedOn ??= ctx.today;
  });
}

/** Keeps answers of the attempt under way. The same answer sent twice is one; a late one is refused. */
export function saveContestAnswers(ctx: RequestContext, input: SaveContestAnswersInput): Promise<MutationOutcome> {
  return asParticipant(ctx, 'saveContestAnswers', input, async (em, { participant, contest }) => {
    const { answers } = input;
    refuseProblems([
      'answers',
      'ANSWERS_INVALID',
      answers.length >= 1 && answers.length <= MAX_ANSWERS ? null : `Send 1 to ${MAX_ANSWERS} answers at a time.`,
    ]);
    const attempt = await loadAttempt(em, participant, input.number);
    if (isOver(begun(attempt), ctx.now.getTime()))
      refuse(
        'ATTEMPT_OVER',
        attempt.submittedAt
          ? 'This attempt has been handed in; its answers stay as they are.'
          : 'The time of this attempt is over; the answers that came in time count.',
        'number',
      );
    const questions = await em.find(Question, { id: { $in: attempt.questions } });
    const byId = new Map(questions.map((question) => [question.id, question]));
    const marksOf = new Map(contest.paper.map(({ kind, marks }) => [kind, marks]));
    // Of two answers to one question in one request the later one counts.
    const kept = new Map<string, { readonly chosen: readonly number[]; readonly marks: number }>();
    for (const [index, { questionId, chosen }] of answers.entries()) {
      const question = byId.get(questionId.toLowerCase());
      if (!question)
        refuse('QUESTION_NOT_FOUND', 'This attempt has no such question.', 'answers', String(index), 'questionId');
      const marked = {
        kind: question.kind,
        optionCount: question.options.length,
        correct: question.correct.map(Number),
      };
      if (!isAnswer(marked, chosen))
        refuse('ANSWER_INVALID', 'Choose among the options of the question.', 'answers', String(index), 'chosen');
      kept.set(question.id, {
        chosen: chosen.toSorted((a, b) => a - b),
        marks: markAnswer(marked, chosen, marksOf.get(question.kind) ?? 0),
      });
    }
    const rows = [...kept].map(([id, answer]) => ({ question_id: id, chosen: answer.chosen, marks: answer.marks }));
    await em.execute(
      `insert into competition.contest_answer (attempt_id, question_id, union_id, chosen, marks, answered_at)
       select ?::uuid, sent.question_id, ?::uuid, sent.chosen, sent.marks, ?::timestamptz
         from jsonb_to_recordset(?::jsonb) sent (question_id uuid, chosen int[], marks int)
       on conflict (attempt_id, question_id)
       do update set chosen = excluded.chosen, marks = excluded.marks, answered_at = excluded.answered_at`,
      [attempt.id, attempt.unionId, ctx.now.toISOString(), JSON.stringify(rows)],
    );
    await em.execute(
      `update competition.contest_attempt attempt
          set score = (select coalesce(sum(answer.marks), 0) from competition.contest_answer answer where answer.attempt_id = attempt.id)
        where attempt.id = ?::uuid`,
      [attempt.id],
    );
  });
}

/** Hands an attempt in. Once it is over, by this or by its time, nothing is left to do. */
export function submitContestAttempt(ctx: RequestContext, input: SubmitContestAttemptInput): Promise<MutationOutcome> {
  return asParticipant(ctx, 'submitContestAttempt', input, async (em, { participant }) => {
    const attempt = await loadAttempt(em, participant, input.number);
    if (!isOver(begun(attempt), ctx.now.getTime())) attempt.submittedAt = ctx.now;
  });
}

async function loadAttempt(em: EntityManager, { id }: ContestParticipant, number: number): Promise<ContestAttempt> {
  const attempt = await em.findOne(ContestAttempt, { participantId: id, number });
  if (!attempt) refuse('ATTEMPT_UNKNOWN', 'This attempt has not begun; reload the page.', 'number');
  return attempt;
}

function begun({ number, dueAt, submittedAt }: ContestAttempt): BegunAttempt {
  return { number, dueAt: dueAt.getTime(), isSubmitted: submittedAt !== null };
}
