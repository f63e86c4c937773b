import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHI_SQUARE_LIMIT, compareFirstDigits } from './first-digits.js';

describe('when amounts begin as Benford expects', () => {
  it('finds no deviation', () => {
    const found = compareFirstDigits([30_103, 17_609, 12_494, 9_691, 7_918, 6_695, 5_799, 5_115, 4_576]);
    expect(found.chiSquare).toBeLessThan(0.01);
    expect(found).toMatchObject({ conformity: 'CLOSE', count: 100_000, enough: true });
    expect(found.digits[0]).toMatchObject({ digit: 1, count: 30_103 });
    expect(found.digits[0]!.expected).toBeCloseTo(0.30103, 5);
  });
});

describe('when a cap has made the amounts', () => {
  it('finds the digit that stands out', () => {
    const found = compareFirstDigits([0, 0, 900, 0, 0, 0, 0, 0, 0]);
    expect(found.conformity).toBe('NONCONFORMITY');
    expect(found.chiSquare).toBeGreaterThan(CHI_SQUARE_LIMIT);
  });
});

describe('without amounts', () => {
  it('says nothing', () => {
    expect(compareFirstDigits([0, 0, 0, 0, 0, 0, 0, 0, 0])).toMatchObject({ chiSquare: 0, enough: false });
  });
});

describe('with any counts', () => {
  it('has shares and expectations that add up to one', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 9, maxLength: 9 }), (counts) => {
        fc.pre(counts.some((one) => one > 0));
        const { digits, chiSquare } = compareFirstDigits(counts);
        expect(digits.reduce((sum, one) => sum + one.share, 0)).toBeCloseTo(1, 9);
        expect(digits.reduce((sum, one) => sum + one.expected, 0)).toBeCloseTo(1, 9);
        expect(chiSquare).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
