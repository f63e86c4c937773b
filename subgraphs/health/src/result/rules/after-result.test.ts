import { describe, expect, test } from 'vitest';
import { afterResult } from './after-result.js';

const terms = { abnormalMonths: 6, positiveMonths: 3 };

describe('when a result of 2021-03-31 comes in', () => {
  test.each([
    ['NORMAL', { needsFollowUp: false, isPositive: false, recallOn: null }],
    ['ABNORMAL', { needsFollowUp: true, isPositive: false, recallOn: '2021-09-30' }],
    ['POSITIVE', { needsFollowUp: true, isPositive: true, recallOn: '2021-06-30' }],
  ] as const)('%s', (outcome, expected) => {
    expect(afterResult(outcome, '2021-03-31', terms)).toEqual(expected);
  });
});
