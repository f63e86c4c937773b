import { describe, expect, test } from 'vitest';
import { perHeadFen, perTenThousand } from './per-head.js';
import { wholeYears } from './whole-years.js';

describe('when money is divided by heads', () => {
  test.each([
    ['Liaoning (S112)', 11_000_000_000n, 400_800, 27_445n],
    ['Jiangxi’s aid (S119)', 8_100_000n, 19, 426_316n],
    ['half a fen goes up', 1n, 2, 1n],
    ['nobody', 100n, 0, null],
  ] as const)('%s', (_who, amount, heads, expected) => {
    expect(perHeadFen(amount, heads)).toBe(expected);
  });

  test('Liaoning has 24.6 per 10,000 (S112)', () => {
    expect([perTenThousand(986, 400_800), perTenThousand(986, 0)]).toEqual([24.6, null]);
  });
});

describe('when a period is held against calendar years', () => {
  test.each([
    ['2019-01-01', '2021-12-31', [2019, 2020, 2021]],
    ['2021-01-15', '2021-12-01', [2021]],
    ['2019-03-01', '2021-05-31', null],
    ['2021-01-01', '2021-11-30', null],
  ] as const)('%s to %s', (from, until, years) => {
    expect(wholeYears(from, until)).toEqual(years);
  });
});
