import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inCohort } from './in-cohort.js';

const terms = { leastAge: 35, greatestAge: 64 };

describe('when a person is held against a cohort of 35 to 64 in 2021', () => {
  test.each([
    ['reaches 35 this year', 1986, 'FEMALE', []],
    ['reaches 35 next year', 1987, 'FEMALE', ['COHORT_TOO_YOUNG']],
    ['reaches 64 this year', 1957, 'FEMALE', []],
    ['reaches 65 this year', 1956, 'FEMALE', ['COHORT_TOO_OLD']],
    ['a young man: both reasons', 2000, 'MALE', ['COHORT_NOT_A_WOMAN', 'COHORT_TOO_YOUNG']],
    ['of unknown age', null, 'FEMALE', ['COHORT_AGE_UNKNOWN']],
  ] as const)('%s', (_who, birthYear, gender, codes) => {
    const answer = inCohort(terms, { birthYear, gender }, 2021);
    expect(answer.state === 'out' ? answer.reasons.map(({ code }) => code) : []).toEqual(codes);
  });

  test('without ages, every woman belongs, of whatever age', () => {
    const all = { leastAge: null, greatestAge: null };
    expect(inCohort(all, { birthYear: 2003, gender: 'FEMALE' }, 2021)).toEqual({ state: 'in' });
    expect(inCohort(all, { birthYear: null, gender: 'FEMALE' }, 2021)).toEqual({ state: 'in' });
  });

  test('everybody enters once and leaves once, as years pass', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1940, max: 2005 }), (birthYear) => {
        const states = Array.from(
          { length: 120 },
          (_, at) => inCohort(terms, { birthYear, gender: 'FEMALE' }, 1960 + at).state,
        );
        return states.join(' ').replaceAll(/\b(\w+)( \1\b)+/g, '$1') === 'out in out';
      }),
    );
  });
});
