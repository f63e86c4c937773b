import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capStanding, checkCost } from './cost-cap.js';

describe('when what was paid is held against the cap of 300 yuan', () => {
  test.each([
    ['Liaoning: 274.45 a head (S112)', 30_000n, 11_000_000_000n, 400_800, 'WITHIN'],
    ['300.00 a head', 30_000n, 12_024_000_000n, 400_800, 'WITHIN'],
    ['one fen more for all of them', 30_000n, 12_024_000_001n, 400_800, 'ABOVE'],
    ['money before anybody was examined', 30_000n, 1n, 0, 'NOBODY'],
    ['without a cap', null, 12_024_000_001n, 1, 'NO_CAP'],
  ] as const)('%s', (_what, cap, amount, women, standing) => {
    expect(capStanding(cap, amount, women)).toBe(standing);
  });

  test.each([
    ['nothing recorded', null, 0, null],
    ['exactly the cap', 3_000_000n, 100, null],
    ['350 for 100 women (S114)', 3_500_000n, 100, /at most 300\.00 yuan per woman, for 100 women 30000\.00/],
    ['money for nobody', 1n, 0, /Nobody/],
    ['less than nothing', -1n, 5, /below 0/],
  ] as const)('a cost to record: %s', (_what, cost, women, problem) => {
    if (problem === null) expect(checkCost(30_000n, cost, women)).toBeNull();
    else expect(checkCost(30_000n, cost, women)).toMatch(problem);
  });

  test('parts within the cap are within it together', () => {
    const part = fc.record({
      cost: fc.bigInt({ min: 0n, max: 10n ** 9n }),
      women: fc.integer({ min: 1, max: 10_000 }),
    });
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 100_000n }), fc.array(part, { minLength: 1 }), (cap, parts) => {
        const within = parts.filter(({ cost, women }) => checkCost(cap, cost, women) === null);
        const cost = within.reduce((sum, one) => sum + one.cost, 0n);
        const women = within.reduce((sum, one) => sum + one.women, 0);
        return capStanding(cap, cost, women) !== 'ABOVE';
      }),
    );
  });
});
