import { describe, expect, test } from 'vitest';
import { bookableAgain } from './bookable-again.js';

describe('when a woman was examined in a programme', () => {
  test.each([
    ['2023-04-01', 6, 3, '2023-07-01'],
    ['2023-04-01', 2, 3, '2023-06-01'],
    ['2023-11-30', 6, 3, '2024-01-01'],
    ['2023-04-01', 24, 12, '2024-01-01'],
    ['2023-12-31', 1, 1, '2024-01-01'],
  ])('on %s, looked at again after %i or %i months: from %s on', (examinedOn, abnormalMonths, positiveMonths, from) => {
    expect(bookableAgain(examinedOn, { abnormalMonths, positiveMonths })).toBe(from);
  });
});
