import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planSample } from './plan-sample.js';
import { MAX_SEED, randomStart } from './random-start.js';
import { selectUnits } from './select-units.js';

const plan = { bookFen: 8_050_000_000n, tolerableFen: 400_000_000n, expectedFen: 40_000_000n, confidence: 95 };

describe('when 80,500,000 yuan are to be sampled', () => {
  it('draws 74 units with 4,000,000 tolerable, 400,000 expected and 95 % confidence', () => {
    expect(planSample(plan)).toEqual({ plan: { factor: 3_675_015n, intervalFen: 108_843_093n, size: 74 } });
  });

  it.each([
    ['NOTHING_TO_SAMPLE', { bookFen: 0n }],
    ['AMOUNT', { tolerableFen: 0n }],
    ['AMOUNT', { expectedFen: -1n }],
    ['CONFIDENCE', { confidence: 100 }],
    ['CONFIDENCE', { confidence: 94.5 }],
    ['EXPECTED_TOO_HIGH', { expectedFen: 240_000_001n }],
    ['TOLERABLE_TOO_HIGH', { tolerableFen: 30_000_000_000n }],
  ])('refuses with %s', (code, wrong) => {
    expect(planSample({ ...plan, ...wrong })).toMatchObject({ code });
  });

  it('draws a record at least, whatever the seed', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        fc.bigInt({ min: 1n, max: 10n ** 13n }),
        fc.integer({ min: 50, max: 99 }),
        fc.integer({ min: 1, max: MAX_SEED }),
        (bookFen, tolerableFen, confidence, seed) => {
          const planning = planSample({ bookFen, tolerableFen, expectedFen: 0n, confidence });
          if ('code' in planning) expect(planning.code).toBe('TOLERABLE_TOO_HIGH');
          else expect(randomStart(seed, planning.plan.intervalFen) <= bookFen).toBe(true);
        },
      ),
    );
  });

  it('takes the seed that is stated, and begins within the first interval', () => {
    expect(randomStart(1, 1_000_000n)).toBe(randomStart(1, 1_000_000n));
    // 48271 · 1 = 48271; 48271 · 48271 mod 2147483647 = 182605794
    expect(randomStart(1, 10n ** 18n)).toBe(1n + 48_271n * 2_147_483_647n + 182_605_794n);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MAX_SEED }), fc.bigInt({ min: 1n, max: 10n ** 14n }), (seed, interval) => {
        const start = randomStart(seed, interval);
        expect(start >= 1n && start <= interval).toBe(true);
      }),
    );
  });
});

describe('when units are selected', () => {
  it('draws each unit at its place, and large records more than once', () => {
    const items = [500n, 100n, 2_600n, 300n].map((amountFen, index) => ({ id: `p${index + 1}`, amountFen }));
    // Units 400, 1400, 2400, 3400.
    expect(selectUnits(items, { startFen: 400n, intervalFen: 1_000n })).toEqual([
      { id: 'p1', amountFen: 500n, hits: 1 },
      { id: 'p3', amountFen: 2_600n, hits: 2 },
      { id: 'p4', amountFen: 300n, hits: 1 },
    ]);
  });

  it('draws as many units as fit, all records that fill an interval, and the same ones again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.bigInt({ min: 1n, max: 10_000n }), { minLength: 1, maxLength: 60 }),
        fc.bigInt({ min: 1n, max: 20_000n }),
        fc.integer({ min: 1, max: MAX_SEED }),
        (amounts, intervalFen, seed) => {
          const startFen = randomStart(seed, intervalFen);
          const items = amounts.map((amountFen, index) => ({ id: String(index), amountFen }));
          const selected = selectUnits(items, { startFen, intervalFen });
          const book = amounts.reduce((sum, one) => sum + one, 0n);
          const drawn = selected.reduce((sum, one) => sum + one.hits, 0);
          expect(drawn).toBe(Number((book - startFen + intervalFen) / intervalFen));
          const ids = new Set(selected.map(({ id }) => id));
          for (const item of items) if (item.amountFen >= intervalFen) expect(ids).toContain(item.id);
          expect(selectUnits(items, { startFen, intervalFen })).toEqual(selected);
        },
      ),
    );
  });
});
