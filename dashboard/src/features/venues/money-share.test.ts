import { describe, expect, test } from 'vitest';
import { moneyShare } from './money-share';

describe('moneyShare', () => {
  test.each([
    { part: '25.00', whole: '100.00', share: 0.25 },
    { part: '1.00', whole: '3.00', share: 0.3333 },
    { part: '0.01', whole: '80500000.00', share: 0 },
    { part: '9007199254740993.01', whole: '9007199254740993.01', share: 1 },
    { part: '1.00', whole: '0.00', share: 0 },
  ])('$part of $whole is $share', ({ part, whole, share }) => expect(moneyShare(part, whole)).toBe(share));
});
