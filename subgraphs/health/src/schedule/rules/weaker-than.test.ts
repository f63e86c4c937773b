import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examDue } from './exam-due.js';
import { inCohort } from './in-cohort.js';
import { weakerThan, type DutyDemand } from './weaker-than.js';

const duty = (years: number, ages: Partial<DutyDemand> = {}): DutyDemand => ({
  rhythm: years === 0 ? 'CALENDAR_YEAR' : 'INTERVAL',
  years: Math.max(years, 1),
  leastAge: null,
  greatestAge: null,
  ...ages,
});

describe('when a duty is held against one above it', () => {
  test.each([
    ['ten years under two', duty(10), duty(2), ['years']],
    ['two years under two', duty(2), duty(2), []],
    ['one year under two', duty(1), duty(2), []],
    ['each calendar year under two', duty(0), duty(2), []],
    ['two years under each calendar year', duty(2), duty(0), ['years']],
    ['one year under each calendar year', duty(1), duty(0), []],
    ['each calendar year under one year', duty(0), duty(1), ['years']],
    ['ages under none', duty(2, { leastAge: 35, greatestAge: 64 }), duty(2), ['leastAge', 'greatestAge']],
    ['none under ages', duty(2), duty(2, { leastAge: 35, greatestAge: 64 }), []],
    ['wider ages', duty(2, { leastAge: 30 }), duty(2, { leastAge: 35, greatestAge: 64 }), []],
    [
      'narrower ages',
      duty(2, { leastAge: 36, greatestAge: 63 }),
      duty(2, { leastAge: 35, greatestAge: 64 }),
      ['leastAge', 'greatestAge'],
    ],
  ] as const)('%s', (_what, one, above, terms) => {
    expect(weakerThan(one, above).map(({ term }) => term)).toEqual(terms);
  });

  test('whoever was examined is due no later by a duty that is not weaker, and nobody is left out by it alone', () => {
    const age = fc.option(fc.integer({ min: 0, max: 90 }));
    const some = fc.record({ years: fc.integer({ min: 0, max: 3 }), leastAge: age, greatestAge: age });
    const day = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(some, some, day, fc.integer({ min: 1940, max: 2010 }), (a, b, at, birthYear) => {
        const [one, above] = [
          duty(a.years, { ...a, years: Math.max(a.years, 1) }),
          duty(b.years, { ...b, years: Math.max(b.years, 1) }),
        ];
        fc.pre(weakerThan(one, above).length === 0);
        const lastOn = new Date(Date.UTC(2019, 0, 1 + at)).toISOString().slice(0, 10);
        const due = (terms: DutyDemand): string =>
          examDue({ ...terms, callMonths: 0 }, { lastOn, boundSince: lastOn, bookedOn: null }, lastOn).dueBy;
        expect(due(one) <= due(above)).toBe(true);
        const state = (terms: DutyDemand): string => inCohort(terms, { birthYear, gender: 'FEMALE' }, 2023).state;
        expect([state(one), state(above)]).not.toEqual(['out', 'in']);
      }),
    );
  });
});
