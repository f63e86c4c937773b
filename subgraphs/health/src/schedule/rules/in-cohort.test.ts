import { describe, expect, test } from 'vitest';
import { inCohort } from './in-cohort.js';

const terms = { leastAge: 35, greatestAge: 64 };

describe('when a person is held against a cohort of 35 to 64 on 2021-03-01', () => {
  test.each([
    ['35 that day', '1986-03-01', 'FEMALE', []],
    ['35 a day later', '1986-03-02', 'FEMALE', ['COHORT_TOO_YOUNG']],
    ['64, 65 tomorrow', '1956-03-02', 'FEMALE', []],
    ['65 that day', '1956-03-01', 'FEMALE', ['COHORT_TOO_OLD']],
    ['a young man: both reasons', '2000-01-01', 'MALE', ['COHORT_NOT_A_WOMAN', 'COHORT_TOO_YOUNG']],
    ['not yet born', '2021-03-02', 'FEMALE', ['COHORT_NOT_BORN']],
  ] as const)('%s', (_who, bornOn, gender, codes) => {
    const answer = inCohort(terms, { bornOn, gender }, '2021-03-01');
    expect(answer.state === 'out' ? answer.reasons.map(({ code }) => code) : []).toEqual(codes);
  });

  test('without ages, every woman belongs', () => {
    const all = { leastAge: null, greatestAge: null };
    expect(inCohort(all, { bornOn: '2003-01-01', gender: 'FEMALE' }, '2021-03-01')).toEqual({ state: 'in' });
  });
});
