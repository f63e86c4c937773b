/** A contest as an attempt meets it. Times are milliseconds since 1970. */
export interface ContestWindow {
  readonly status: string;
  readonly opensAt: number;
  readonly closesAt: number;
  readonly minutes: number;
  readonly maxAttempts: number;
}

/** An attempt that was begun. */
export interface BegunAttempt {
  readonly number: number;
  readonly dueAt: number;
  readonly isSubmitted: boolean;
}

/** What becomes of a wish to begin an attempt. */
export type AttemptStep =
  | { readonly state: 'begin'; readonly number: number; readonly dueAt: number }
  /** It was begun before: a second click, a lost answer. */
  | { readonly state: 'begun'; readonly number: number }
  | { readonly state: 'refused'; readonly code: string; readonly message: string };

/** Whether an attempt takes no more answers. */
export const isOver = ({ dueAt, isSubmitted }: BegunAttempt, now: number): boolean => isSubmitted || now > dueAt;

/**
 * Whether a participant may begin the attempt of that number now, and until when it runs. The number makes the wish
 * repeatable: an attempt that was begun is gone on with, never begun twice.
 */
export function mayAttempt(
  contest: ContestWindow,
  attempts: readonly BegunAttempt[],
  wanted: number,
  now: number,
): AttemptStep {
  if (attempts.some(({ number }) => number === wanted)) return { state: 'begun', number: wanted };
  const running = attempts.find((attempt) => !isOver(attempt, now));
  if (running) return { state: 'begun', number: running.number };
  if (contest.status !== 'ANNOUNCED') return refused('CONTEST_NOT_OPEN', 'This contest is not held.');
  if (now < contest.opensAt) return refused('CONTEST_NOT_OPEN', 'This contest has not opened; come back later.');
  if (now >= contest.closesAt) return refused('CONTEST_OVER', 'This contest is over; no more attempts can begin.');
  if (attempts.length >= contest.maxAttempts)
    return refused('ATTEMPTS_USED', `All ${contest.maxAttempts} attempts have been used.`);
  const number = attempts.length + 1;
  if (wanted !== number) return refused('ATTEMPT_UNKNOWN', `The next attempt is number ${number}; reload the page.`);
  return { state: 'begin', number, dueAt: Math.min(now + contest.minutes * 60_000, contest.closesAt) };
}

function refused(code: string, message: string): AttemptStep {
  return { state: 'refused', code, message };
}
