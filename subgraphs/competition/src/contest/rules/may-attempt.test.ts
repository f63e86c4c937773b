import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOver, mayAttempt, type BegunAttempt, type ContestWindow } from './may-attempt.js';

const minute = 60_000;
const contest: ContestWindow = { status: 'ANNOUNCED', opensAt: 0, closesAt: 100 * minute, minutes: 30, maxAttempts: 2 };
const attempt = (number: number, dueAt: number, isSubmitted = true): BegunAttempt => ({ number, dueAt, isSubmitted });

describe('when somebody wants to begin an attempt', () => {
  test.each([
    ['before it opens', contest, [], 1, -1, 'CONTEST_NOT_OPEN'],
    ['of a draft', { ...contest, status: 'DRAFT' }, [], 1, 0, 'CONTEST_NOT_OPEN'],
    ['as it closes', contest, [], 1, 100 * minute, 'CONTEST_OVER'],
    ['with none left', contest, [attempt(1, 1), attempt(2, 2)], 3, minute, 'ATTEMPTS_USED'],
    ['out of order', contest, [], 2, minute, 'ATTEMPT_UNKNOWN'],
  ] as const)('%s: %5$s', (_when, window, attempts, wanted, now, code) =>
    expect(mayAttempt(window, attempts, wanted, now)).toMatchObject({ state: 'refused', code }),
  );

  test('it runs its minutes, and no longer than the contest', () => {
    expect(mayAttempt(contest, [], 1, 0)).toEqual({ state: 'begin', number: 1, dueAt: 30 * minute });
    expect(mayAttempt(contest, [], 1, 90 * minute)).toMatchObject({ dueAt: 100 * minute });
  });

  test('a second click and a lost answer go on with what was begun', () => {
    expect(mayAttempt(contest, [attempt(1, 30 * minute, false)], 1, minute)).toEqual({ state: 'begun', number: 1 });
    expect(mayAttempt(contest, [attempt(1, 30 * minute, false)], 2, minute)).toEqual({ state: 'begun', number: 1 });
    expect(mayAttempt(contest, [attempt(1, 30 * minute)], 1, minute)).toEqual({ state: 'begun', number: 1 });
  });

  test('an attempt ends with its last millisecond', () => {
    expect(isOver(attempt(1, 5, false), 5)).toBe(false);
    expect(isOver(attempt(1, 5, false), 6)).toBe(true);
    expect(isOver(attempt(1, 5, true), 0)).toBe(true);
  });

  test('whatever is asked whenever, no more are begun than there are, and one at a time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.record({ wait: fc.integer({ min: 0, max: 40 * minute }), wanted: fc.integer({ min: 1, max: 5 }) })),
        (maxAttempts, wishes) => {
          const begun: BegunAttempt[] = [];
          let now = 0;
          for (const { wait, wanted } of wishes) {
            now += wait;
            const step = mayAttempt({ ...contest, maxAttempts }, begun, wanted, now);
            if (step.state !== 'begin') continue;
            expect(begun.every((one) => isOver(one, now))).toBe(true);
            begun.push({ number: step.number, dueAt: step.dueAt, isSubmitted: false });
          }
          expect(begun.length).toBeLessThanOrEqual(maxAttempts);
          expect(begun.map(({ number }) => number)).toEqual(begun.map((_, index) => index + 1));
        },
      ),
    );
  });
});
