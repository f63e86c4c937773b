import { describe, expect, test } from 'vitest';
import { PayYear } from '../scheme/pay-year.js';
import { payYearOf, tooEarly } from './pay-year-of.js';

describe('when a grant is applied for in 2021 and paid the next year', () => {
  test('its pay year is 2022, and every day of 2021 is too early', () => {
    expect(payYearOf('2021-01-15', PayYear.NEXT)).toBe(2022);
    expect(tooEarly(2022, '2021-12-31')).toMatch('2022');
    expect(tooEarly(2022, '2022-01-01')).toBeNull();
    expect(tooEarly(2022, '2023-05-01')).toBeNull();
  });

  test('paid the same year, it may be paid at once', () => {
    expect(payYearOf('2021-12-31', PayYear.SAME)).toBe(2021);
    expect(tooEarly(2021, '2021-12-31')).toBeNull();
  });
});
