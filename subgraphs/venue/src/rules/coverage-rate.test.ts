import { describe, expect, test } from 'vitest';
import { coverageRate } from './coverage-rate.js';

describe('coverageRate', () => {
  test.each([
    { covered: 86, required: 86, rate: 1 },
    { covered: 43, required: 86, rate: 0.5 },
    { covered: 0, required: 86, rate: 0 },
    { covered: 0, required: 0, rate: null },
  ])('$covered of $required: $rate', ({ covered, required, rate }) => {
    expect(coverageRate(covered, required)).toBe(rate);
  });
});
