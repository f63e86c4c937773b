import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeChoice, type CheckUpTerms, type Honour } from './judge-choice.js';

/** The article's day (S107). */
const DAY: CheckUpTerms = { leastHonour: 'PROVINCIAL_MINISTERIAL', heldOn: '2021-05-24', changeUntil: '2021-05-20' };
const LEVELS: readonly Honour[] = ['NATIONAL', 'PROVINCIAL_MINISTERIAL', 'MUNICIPAL'];

describe('when a model worker chooses for the day of 2021-05-24', () => {
  test.each<[Honour | null, 'CHOOSE' | 'CHANGE', string, string]>([
    ['NATIONAL', 'CHOOSE', '2021-05-01', 'may'],
    ['PROVINCIAL_MINISTERIAL', 'CHOOSE', '2021-05-01', 'may'],
    ['PROVINCIAL_MINISTERIAL', 'CHOOSE', '2021-05-24', 'may'],
    ['PROVINCIAL_MINISTERIAL', 'CHOOSE', '2021-05-25', 'DAY_OVER'],
    ['PROVINCIAL_MINISTERIAL', 'CHANGE', '2021-05-20', 'may'],
    ['PROVINCIAL_MINISTERIAL', 'CHANGE', '2021-05-21', 'CHANGE_TOO_LATE'],
    ['PROVINCIAL_MINISTERIAL', 'CHANGE', '2021-05-25', 'DAY_OVER'],
    ['MUNICIPAL', 'CHOOSE', '2021-05-01', 'HONOUR_TOO_LOW'],
    [null, 'CHOOSE', '2021-05-01', 'HONOUR_TOO_LOW'],
  ])('%s, %s on %s: %s', (honour, act, today, expected) => {
    const answer = judgeChoice(DAY, { honour, act }, today);
    expect(answer.state === 'may' ? 'may' : answer.code).toBe(expected);
    expect(answer.trace.map(({ rule }) => rule)).toEqual(['HONOUR_NEEDED', 'HONOUR_HELD', 'LAST_DAY']);
  });
});

describe('when days and levels vary', () => {
  const day = fc.date({ min: new Date('2021-01-01'), max: new Date('2021-12-31'), noInvalidDate: true });
  const iso = day.map((one) => one.toISOString().slice(0, 10));
  const terms = fc.record({ leastHonour: fc.constantFrom(...LEVELS), heldOn: iso, changeUntil: iso });

  test('a higher honour, an earlier day or a first choice instead of a change is never worse', () => {
    const may = (one: CheckUpTerms, level: number, act: 'CHOOSE' | 'CHANGE', today: string): boolean =>
      judgeChoice(one, { honour: LEVELS[level] ?? null, act }, today).state === 'may';
    fc.assert(
      fc.property(terms, fc.nat(3), iso, iso, (one, level, a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        if (may(one, level, 'CHANGE', late))
          expect(may(one, level, 'CHANGE', early) && may(one, level, 'CHOOSE', late)).toBe(true);
        if (may(one, level, 'CHOOSE', late)) expect(may(one, Math.max(level - 1, 0), 'CHOOSE', early)).toBe(true);
      }),
    );
  });
});
