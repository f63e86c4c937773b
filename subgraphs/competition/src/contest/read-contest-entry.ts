import type { RequestContext } from '@gonghui/kit';
import { ContestEntryState, type ContestEntry, type ContestReviewQuestion } from './contest-entry.types.js';
import { hashEntryCode } from './entry-code.js';
import type { QuestionKind } from './question-kind.js';
import { fullMarks, type PaperPart } from './rules/draw-questions.js';
import { isOver } from './rules/may-attempt.js';

interface PaperRow {
  readonly participantName: string;
  readonly name: string;
  readonly status: string;
  readonly rules: string | null;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly minutes: number;
  readonly maxAttempts: number;
  readonly paper: readonly PaperPart[];
  readonly attempts: readonly {
    readonly number: number;
    readonly startedAt: string;
    readonly dueAt: string;
    readonly submittedAt: string | null;
    readonly score: number;
  }[];
  readonly questions: readonly {
    readonly id: string;
    readonly kind: QuestionKind;
    readonly body: string;
    readonly options: string[];
    readonly chosen: number[];
  }[];
}

/** What the bearer of a code may know now; null for any other code. */
export async function readContestEntry(ctx: RequestContext, code: string): Promise<ContestEntry | null> {
  const [answer] = await ctx.read((em) =>
    em.execute<{ paper: PaperRow | null }[]>('select competition.contest_paper(?, ?::timestamptz) as paper', [
      hashEntryCode(code),
      ctx.now.toISOString(),
    ]),
  );
  const row = answer?.paper;
  // A draft is not to be seen by those whom it will ask.
  if (!row || row.status === 'DRAFT') return null;
  const now = ctx.now.getTime();
  const marksOf = new Map(row.paper.map(({ kind, marks }) => [kind, marks]));
  const attempts = row.attempts.map(({ number, startedAt, dueAt, submittedAt, score }) => {
    const ended = isOver({ number, dueAt: Date.parse(dueAt), isSubmitted: submittedAt !== null }, now);
    const seconds = Math.floor((Date.parse(submittedAt ?? dueAt) - Date.parse(startedAt)) / 1000);
    return {
      number,
      startedAt: new Date(startedAt),
      dueAt: new Date(dueAt),
      isOver: ended,
      score: ended ? score : null,
      seconds: ended ? seconds : null,
    };
  });
  const state = stateOf(row, attempts, now);
  return {
    name: row.name,
    participantName: row.participantName,
    rules: row.rules,
    state,
    now: ctx.now,
    opensAt: new Date(row.opensAt),
    closesAt: new Date(row.closesAt),
    minutes: row.minutes,
    maxAttempts: row.maxAttempts,
    questionCount: row.paper.reduce((sum, { count }) => sum + count, 0),
    fullMarks: fullMarks(row.paper),
    attempts,
    questions: row.questions.map((question) => ({ ...question, marks: marksOf.get(question.kind) ?? 0 })),
    mayReview: attempts.length > 0 && (state === ContestEntryState.USED || state === ContestEntryState.OVER),
  };
}

/** An attempt with what was right and why; null for any other code, and as long as an answer could still be used. */
export async function readContestReview(
  ctx: RequestContext,
  code: string,
  number: number,
): Promise<ContestReviewQuestion[] | null> {
  const [answer] = await ctx.read((em) =>
    em.execute<{ questions: ContestReviewQuestion[] | null }[]>(
      'select competition.contest_review(?, ?, ?::timestamptz) as questions',
      [hashEntryCode(code), number, ctx.now.toISOString()],
    ),
  );
  return answer?.questions ?? null;
}

function stateOf(row: PaperRow, attempts: readonly { readonly isOver: boolean }[], now: number): ContestEntryState {
  if (row.status === 'CANCELLED') return ContestEntryState.CANCELLED;
  if (now < Date.parse(row.opensAt)) return ContestEntryState.NOT_OPEN;
  if (attempts.some((attempt) => !attempt.isOver)) return ContestEntryState.RUNNING;
  if (now >= Date.parse(row.closesAt)) return ContestEntryState.OVER;
  return attempts.length >= row.maxAttempts ? ContestEntryState.USED : ContestEntryState.READY;
}
