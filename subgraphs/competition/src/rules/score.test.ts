import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactScore, formatMark, formatScore, parseMark, UNITS_PER_MARK, weightedMean, WHOLE } from './score.js';

describe('with scores', () => {
  test.each([
    { sum: 260_00, count: 3, weight: WHOLE, shown: '86.67', exact: '260/3' },
    { sum: 259_99, count: 3, weight: WHOLE, shown: '86.66', exact: '25999/300' },
    { sum: 86_50, count: 1, weight: WHOLE, shown: '86.50', exact: '86.5' },
    { sum: 0, count: 5, weight: WHOLE, shown: '0.00', exact: '0' },
    { sum: 0.5 * 100, count: 1, weight: WHOLE, shown: '0.50', exact: '0.5' },
    { sum: 100_00, count: 1, weight: 3_000, shown: '30.00', exact: '30' },
    { sum: 85_13, count: 2, weight: WHOLE, shown: '42.57', exact: '42.565' },
    { sum: 2_000_00, count: 1, weight: WHOLE, shown: '2000.00', exact: '2000' },
  ])('$sum over $count weighted $weight is shown as $shown and is exactly $exact', ({ sum, count, weight, ...as }) => {
    const units = weightedMean(sum, count, weight);
    expect({ shown: formatScore(units), exact: exactScore(units) }).toEqual(as);
    expect(units).toBeLessThan(2n ** 63n);
  });

  test('every mean over 1 to 20 judges is a whole number of units', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000 }), fc.integer({ min: 1, max: 20 }), (sum, count) => {
        expect(weightedMean(sum, count, WHOLE) * BigInt(count) * 100n).toBe(BigInt(sum) * UNITS_PER_MARK);
      }),
    );
  });

  test.each([0, 21, 1.5])('a mean over %s judges is no rule’s business', (count) => {
    expect(() => weightedMean(100, count, WHOLE)).toThrow(RangeError);
  });
});

describe('with marks', () => {
  test.each([
    { text: '8.75', hundredths: 875 },
    { text: '8', hundredths: 800 },
    { text: ' 0.5 ', hundredths: 50 },
    { text: '100', hundredths: 10_000 },
    { text: '', hundredths: null },
    { text: '-1', hundredths: null },
    { text: '8.755', hundredths: null },
    { text: '1e2', hundredths: null },
    { text: '8,75', hundredths: null },
  ])('“$text” is $hundredths hundredths', ({ text, hundredths }) => {
    expect(parseMark(text)).toBe(hundredths);
    if (hundredths !== null) expect(parseMark(formatMark(hundredths))).toBe(hundredths);
  });
});
