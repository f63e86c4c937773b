import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, examDue, type DutyTerms } from './exam-due.js';

const YEARLY: DutyTerms = { rhythm: 'CALENDAR_YEAR', years: 1, callMonths: 12 };
const TWO_YEARS: DutyTerms = { rhythm: 'INTERVAL', years: 2, callMonths: 6 };

describe('when the article’s woman worker is looked at on 2023-04-01 (S113)', () => {
  test.each([
    ['cervical and breast, last on 2021-03-15', TWO_YEARS, '2021-03-15', 'OVERDUE', '2023-03-15'],
    ['gynaecological, last on 2021-06-01: none in 2022', YEARLY, '2021-06-01', 'OVERDUE', '2022-12-31'],
  ] as const)('%s', (_what, duty, lastOn, state, dueBy) => {
    const due = examDue(duty, { lastOn, boundSince: '2020-12-01', bookedOn: null }, '2023-04-01');
    expect(due).toMatchObject({ state, dueBy, isLate: true });
    expect(due.trace.map(({ rule }) => rule)).toEqual(['COUNTED_FROM', 'DUE_BY', 'LATE_SINCE']);
  });
});

describe('when a duty is looked at', () => {
  test.each([
    ['on the last day, it is due', TWO_YEARS, '2021-03-15', null, '2023-03-15', 'DUE', '2023-03-15'],
    ['a day later, it is late', TWO_YEARS, '2021-03-15', null, '2023-03-16', 'OVERDUE', '2023-03-15'],
    ['half a year before, she is called', TWO_YEARS, '2021-03-15', null, '2022-09-15', 'DUE', '2023-03-15'],
    ['a day earlier, she is not', TWO_YEARS, '2021-03-15', null, '2022-09-14', 'UP_TO_DATE', '2023-03-15'],
    ['with an appointment, she is booked', TWO_YEARS, '2021-03-15', '2023-04-20', '2023-04-01', 'BOOKED', '2023-03-15'],
    [
      'an appointment that has passed is none',
      TWO_YEARS,
      '2021-03-15',
      '2023-03-31',
      '2023-04-01',
      'OVERDUE',
      '2023-03-15',
    ],
    ['examined last year, she is due this year', YEARLY, '2022-01-05', null, '2023-01-01', 'DUE', '2023-12-31'],
    ['examined this year, she is up to date', YEARLY, '2023-01-05', null, '2023-06-01', 'UP_TO_DATE', '2024-12-31'],
    ['never examined, from the day it binds', TWO_YEARS, null, null, '2023-04-01', 'OVERDUE', '2022-12-01'],
    ['never examined, by the end of that year', YEARLY, null, null, '2020-12-31', 'DUE', '2020-12-31'],
    ['a 29 February ends in February', TWO_YEARS, '2020-02-29', null, '2022-03-01', 'OVERDUE', '2022-02-28'],
  ] as const)('%s', (_what, duty, lastOn, bookedOn, today, state, dueBy) => {
    expect(examDue(duty, { lastOn, boundSince: '2020-12-01', bookedOn }, today)).toMatchObject({ state, dueBy });
  });

  test('it only ever goes from up to date to due to overdue as days pass', () => {
    const day = fc
      .integer({ min: 0, max: 3000 })
      .map((n) => new Date(Date.UTC(2019, 0, 1 + n)).toISOString().slice(0, 10));
    const order = ['UP_TO_DATE', 'DUE', 'OVERDUE'];
    fc.assert(
      fc.property(fc.constantFrom(YEARLY, TWO_YEARS), day, day, day, (duty, lastOn, a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        const at = (today: string) =>
          order.indexOf(examDue(duty, { lastOn, boundSince: '2019-01-01', bookedOn: null }, today).state);
        expect(at(later)).toBeGreaterThanOrEqual(at(earlier));
      }),
    );
  });

  test('months are added as calendars do', () => {
    expect([addMonths('2021-01-31', 1), addMonths('2021-03-31', -1), addMonths('2020-02-29', 24)]).toEqual([
      '2021-02-28',
      '2021-02-28',
      '2022-02-28',
    ]);
  });
});
