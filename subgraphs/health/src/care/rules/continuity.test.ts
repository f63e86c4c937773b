import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../rules/days.js';
import { continuity, type CareCourse } from './continuity.js';

const OPENED = '2019-03-01';
const every = (days: number, times: number, from = OPENED): string[] =>
  Array.from({ length: times }, (_, at) => addDays(from, days * (at + 1)));
const course = (change: Partial<CareCourse> = {}): CareCourse => ({
  openedOn: OPENED,
  closedOn: null,
  visits: [],
  intervals: [{ from: OPENED, days: 30 }],
  ...change,
});

describe('when the days of care are counted', () => {
  test('Huang Tao’s (alias) are 916 without a gap, 2.51 years (S86)', () => {
    const { days, gaps, uninterruptedDays } = continuity(course({ visits: every(30, 30) }), '2021-09-01');
    expect({ days, gaps, uninterruptedDays }).toEqual({ days: 916, gaps: [], uninterruptedDays: 916 });
    expect(Math.round((days / 365) * 100) / 100).toBe(2.51);
  });

  test.each<[string, Partial<CareCourse>, string, number, string[], number, string | null]>([
    ['on the first day', {}, OPENED, 1, [], 1, '2019-03-31'],
    ['on the day a visit is due', {}, '2019-03-31', 31, [], 31, '2019-03-31'],
    ['on the day after', {}, '2019-04-01', 32, ['2019-04-01 2019-04-01 1'], 0, '2019-03-31'],
    [
      'when somebody comes five days late',
      { visits: ['2019-04-05'] },
      '2019-04-10',
      41,
      ['2019-04-01 2019-04-04 4'],
      6,
      '2019-05-05',
    ],
    [
      'when two visits are logged in the wrong order',
      { visits: ['2019-04-20', '2019-03-25'] },
      '2019-05-01',
      62,
      [],
      62,
      '2019-05-20',
    ],
    ['when it ended', { closedOn: '2019-03-20' }, '2021-01-01', 20, [], 20, null],
    ['when it ended late', { closedOn: '2019-04-02' }, '2021-01-01', 33, ['2019-04-01 2019-04-02 2'], 0, null],
    [
      'when the interval becomes shorter, from the day of the change',
      {
        intervals: [
          { from: OPENED, days: 30 },
          { from: '2019-03-20', days: 7 },
        ],
      },
      '2019-03-21',
      21,
      ['2019-03-21 2019-03-21 1'],
      0,
      '2019-03-20',
    ],
    [
      'when it becomes longer in time',
      {
        intervals: [
          { from: OPENED, days: 30 },
          { from: '2019-03-20', days: 60 },
        ],
      },
      '2019-04-20',
      51,
      [],
      51,
      '2019-04-30',
    ],
    [
      'when it becomes longer too late',
      {
        intervals: [
          { from: OPENED, days: 30 },
          { from: '2019-04-10', days: 60 },
        ],
      },
      '2019-04-20',
      51,
      ['2019-04-01 2019-04-20 20'],
      0,
      '2019-03-31',
    ],
  ])('%s', (_when, change, today, days, gaps, uninterrupted, dueOn) => {
    const answer = continuity(course(change), today);
    expect(answer).toMatchObject({ days, uninterruptedDays: uninterrupted, dueOn });
    expect(answer.gaps.map((gap) => `${gap.from} ${gap.until} ${gap.days}`)).toEqual(gaps);
  });
});

describe('when visits and intervals vary', () => {
  const day = fc.nat(900).map((days) => addDays(OPENED, days));
  const intervals = fc
    .tuple(fc.integer({ min: 1, max: 90 }), fc.array(fc.tuple(day, fc.integer({ min: 1, max: 90 })), { maxLength: 3 }))
    .map(([first, later]): CareCourse['intervals'] => [
      { from: OPENED, days: first },
      ...later.map(([from, days]) => ({ from, days })).toSorted((a, b) => a.from.localeCompare(b.from)),
    ]);
  const courses = fc.record({
    openedOn: fc.constant(OPENED),
    closedOn: fc.option(day, { nil: null }),
    visits: fc.array(day, { maxLength: 40 }),
    intervals,
  });
  const missed = (one: CareCourse, today: string): number =>
    continuity(one, today).gaps.reduce((sum, { days }) => sum + days, 0);

  test('gaps lie apart within the care, and it is uninterrupted just when there are none', () => {
    fc.assert(
      fc.property(courses, day, (one, today) => {
        const { days, gaps, uninterruptedDays } = continuity(one, today);
        const last = one.closedOn ?? today;
        gaps.forEach((gap, at) => {
          expect(gap.from > (gaps[at - 1]?.until ?? OPENED) && gap.from <= gap.until && gap.until <= last).toBe(true);
        });
        expect(missed(one, today)).toBeLessThan(days);
        expect(uninterruptedDays === days).toBe(gaps.length === 0);
      }),
    );
  });

  test('another visit never lengthens the gaps, and a visit on every due day leaves none', () => {
    fc.assert(
      fc.property(courses, day, day, (one, visit, today) => {
        expect(missed({ ...one, visits: [...one.visits, visit] }, today)).toBeLessThanOrEqual(missed(one, today));
        const kept: string[] = [];
        for (let due = OPENED; due <= (one.closedOn ?? today);) {
          due = continuity({ ...one, closedOn: null, visits: kept }, due).dueOn!;
          if (kept.includes(due)) break;
          kept.push(due);
        }
        expect(missed({ ...one, visits: kept }, today)).toBe(0);
      }),
    );
  });
});
