import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthlyInstalments } from './monthly-instalments.js';

describe('when an allowance is paid by month', () => {
  test('there are twelve payments a year, S77', () => {
    const instalments = monthlyInstalments(600_000n, 2020);
    expect(instalments).toHaveLength(12);
    expect(instalments[0]).toEqual({ month: '2020-01-01', amountFen: 50_000n });
    expect(instalments[11]!.month).toBe('2020-12-01');
  });

  test('they add up to the year, whatever it is', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 13n }), (total) => {
        const amounts = monthlyInstalments(total, 2020).map(({ amountFen }) => amountFen);
        expect(amounts.reduce((sum, one) => sum + one, 0n)).toBe(total);
      }),
    );
  });
});
