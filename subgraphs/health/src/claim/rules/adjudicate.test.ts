import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DeductiblePer } from '../../plan/deductible-per.js';
import { PlanMethod } from '../../plan/plan-method.js';
import { adjudicate, type Bill } from './adjudicate.js';
import type { Payer, PayerTerms } from './payer.js';

const yuan = (amount: number): bigint => BigInt(Math.round(amount * 100));

const terms = (change: Partial<PayerTerms>): PayerTerms => ({
  rank: 1,
  method: PlanMethod.FIXED,
  excludesSelfFunded: false,
  deductibleFen: 0n,
  deductiblePer: DeductiblePer.ADMISSION,
  brackets: [],
  grades: [],
  fixedFen: null,
  capFen: null,
  ...change,
});
const payer = (id: string, change: Partial<PayerTerms>, before: Partial<Payer> = {}): Payer => ({
  id,
  terms: terms(change),
  paidBeforeFen: 0n,
  deductibleBeforeFen: 0n,
  ...before,
});
/** A bill of which only the remainder after insurance is known. */
const remainder = (amount: number, selfFunded = 0): Bill => ({
  totalFen: yuan(amount),
  insuranceFen: 0n,
  majorIllnessFen: 0n,
  selfFundedFen: yuan(selfFunded),
});
const bracket = (from: number, until: number | null, percent: number) => ({
  fromFen: yuan(from),
  untilFen: until === null ? null : yuan(until),
  rateBasisPoints: percent * 100,
});

/** The plan of S64; its rates are not printed, these are the demo's. */
const SUPPLEMENTARY: Partial<PayerTerms> = {
  method: PlanMethod.SEGMENTS,
  excludesSelfFunded: true,
  deductibleFen: yuan(500),
  brackets: [bracket(0, 20_000, 50), bracket(20_000, 50_000, 60), bracket(50_000, null, 70)],
  capFen: yuan(200_000),
};

describe('with the supplementary plan of Jiangxi (S64)', () => {
  test.each([
    [500, 0],
    [501, 0.5],
    [499.99, 0],
    [20_500, 10_000],
    [20_501, 10_000.6],
    [50_500, 28_000],
    [60_500, 35_000],
  ])('%s yuan that the person paid give %s', (paid, expected) => {
    expect(adjudicate(remainder(paid), [payer('plan', SUPPLEMENTARY)]).paidFen).toBe(yuan(expected));
  });

  test('after 195,000 paid, 10,000 computed give the 5,000 that are left of the cap', () => {
    const { shares } = adjudicate(remainder(20_500), [payer('plan', SUPPLEMENTARY, { paidBeforeFen: yuan(195_000) })]);
    expect(shares[0]!.amountFen).toBe(yuan(5_000));
    expect(shares[0]!.lines.at(-1)).toEqual({
      rule: 'CAP',
      ofFen: yuan(10_000),
      limitFen: yuan(5_000),
      rateBasisPoints: null,
      resultFen: yuan(5_000),
    });
  });

  test('a spent cap gives nothing, and what is self-funded is left out', () => {
    const spent = payer('plan', SUPPLEMENTARY, { paidBeforeFen: yuan(200_000) });
    expect(adjudicate(remainder(90_000), [spent]).paidFen).toBe(0n);
    expect(adjudicate(remainder(1_501, 1_000), [payer('plan', SUPPLEMENTARY)]).paidFen).toBe(yuan(0.5));
  });

  test('the deductible is borne with each admission, or once in a period', () => {
    const before = { deductibleBeforeFen: yuan(500) };
    const perPeriod = { ...SUPPLEMENTARY, deductiblePer: DeductiblePer.PERIOD };
    expect(adjudicate(remainder(1_500), [payer('plan', SUPPLEMENTARY, before)]).paidFen).toBe(yuan(500));
    expect(adjudicate(remainder(1_500), [payer('plan', perPeriod, before)]).paidFen).toBe(yuan(750));
    const partly = adjudicate(remainder(1_500), [payer('plan', perPeriod, { deductibleBeforeFen: yuan(200) })]);
    expect([partly.paidFen, partly.shares[0]!.deductibleFen]).toEqual([yuan(600), yuan(300)]);
  });
});

describe('with medical relief by bands (S12)', () => {
  const BANDS = [bracket(0, 5_000, 55), bracket(5_000, 20_000, 65), bracket(20_000, null, 80)];
  const relief = payer('relief', { method: PlanMethod.BANDS, brackets: BANDS });

  test.each([
    [5_000, 2_750],
    [5_000.01, 3_250],
    [10_000, 6_500],
    [20_000.01, 16_000],
  ])('%s yuan give %s: the whole at the rate of its band', (paid, expected) => {
    expect(adjudicate(remainder(paid), [relief]).paidFen).toBe(yuan(expected));
  });

  test('10,000 yuan give 5,500 to 8,000 whatever the band', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5_500, max: 8_000 }), (rateBasisPoints) => {
        const band = { fromFen: 0n, untilFen: null, rateBasisPoints };
        const { paidFen } = adjudicate(remainder(10_000), [
          payer('relief', { method: PlanMethod.BANDS, brackets: [band] }),
        ]);
        expect(paidFen).toBe(BigInt(rateBasisPoints) * 100n);
      }),
    );
  });
});

describe('with the layers of one illness (S13, under a pseudonym)', () => {
  const LAYERS = [
    payer('care relief', { rank: 3, fixedFen: yuan(5_000) }),
    payer('mutual insurance', { rank: 1, fixedFen: yuan(9_029) }),
    payer('medical relief', { rank: 2, fixedFen: yuan(7_874) }),
  ];

  test.each([
    // The remainder is printed as “more than 20,000” only; the first is an assumption above what the union paid.
    [22_000, [9_029, 7_874, 5_000], 97],
    [21_903, [9_029, 7_874, 5_000], 0],
    [20_000, [9_029, 7_874, 3_097], 0],
    [16_903, [9_029, 7_874, 0], 0],
    [9_000, [9_000, 0, 0], 0],
    [0, [0, 0, 0], 0],
  ])('a remainder of %s is paid in the order told, and %s leave %s', (left, amounts, own) => {
    const { shares, ownFen, paidFen } = adjudicate(remainder(left), LAYERS);
    expect(shares.map(({ payerId }) => payerId)).toEqual(['mutual insurance', 'medical relief', 'care relief']);
    expect(shares.map(({ amountFen }) => amountFen)).toEqual(amounts.map(yuan));
    expect(ownFen).toBe(yuan(own));
    expect(paidFen + ownFen).toBe(yuan(left));
  });

  test('a layer that is added after the decision pays what is left, whatever its place', () => {
    const [care, mutual, relief] = LAYERS as [Payer, Payer, Payer];
    const first = adjudicate(remainder(22_000), [relief, care]);
    const later = adjudicate(remainder(22_000), [mutual], first.paidFen);
    expect([first.paidFen, later.paidFen, later.ownFen]).toEqual([yuan(12_874), yuan(9_029), yuan(97)]);
    expect(later.shares[0]!.lines[1]).toMatchObject({ rule: 'EARLIER_PAYERS', limitFen: yuan(12_874) });
    const short = adjudicate(remainder(20_000), [mutual], first.paidFen);
    expect([short.paidFen, short.ownFen]).toEqual([yuan(7_126), 0n]);
  });

  test('insurance is taken off first', () => {
    const bill = {
      totalFen: yuan(143_000),
      insuranceFen: yuan(118_000),
      majorIllnessFen: yuan(3_000),
      selfFundedFen: 0n,
    };
    expect(adjudicate(bill, LAYERS)).toMatchObject({
      selfPaidFen: yuan(22_000),
      paidFen: yuan(21_903),
      ownFen: yuan(97),
    });
  });
});

const fen = (max: number) => fc.integer({ min: 0, max }).map(BigInt);
const brackets = fc.uniqueArray(fc.integer({ min: 1, max: 10_000_000 }), { maxLength: 4 }).chain((ends) =>
  fc
    .array(fc.integer({ min: 0, max: 10_000 }), { minLength: ends.length + 1, maxLength: ends.length + 1 })
    .map((rates) => {
      const edges = [0, ...ends.toSorted((a, b) => a - b)].map(BigInt);
      return rates.map((rateBasisPoints, at) => ({
        fromFen: edges[at]!,
        untilFen: edges[at + 1] ?? null,
        rateBasisPoints,
      }));
    }),
);
const payers = fc.uniqueArray(
  fc.record({
    id: fc.string(),
    paidBeforeFen: fen(30_000_000),
    deductibleBeforeFen: fen(100_000),
    terms: fc.record({
      rank: fc.integer({ min: 1, max: 9 }),
      method: fc.constantFrom(PlanMethod.SEGMENTS, PlanMethod.BANDS, PlanMethod.FIXED),
      excludesSelfFunded: fc.boolean(),
      deductibleFen: fen(100_000),
      deductiblePer: fc.constantFrom(...Object.values(DeductiblePer)),
      brackets,
      grades: fc.constant([]),
      fixedFen: fc.option(fen(1_000_000)),
      capFen: fc.option(fen(20_000_000)),
    }),
  }),
  { maxLength: 5, selector: ({ id }) => id },
);
const bills = fc.record({
  totalFen: fen(40_000_000),
  insuranceFen: fen(20_000_000),
  majorIllnessFen: fen(10_000_000),
  selfFundedFen: fen(10_000_000),
});

describe('with any bill and any payers', () => {
  test('together they never pay more than the person did, and nothing is lost', () => {
    fc.assert(
      fc.property(bills, payers, (bill, list) => {
        const { selfPaidFen, shares, paidFen, ownFen } = adjudicate(bill, list);
        expect(paidFen).toBe(shares.reduce((sum, { amountFen }) => sum + amountFen, 0n));
        expect(paidFen + ownFen).toBe(selfPaidFen);
        expect(ownFen >= 0n && shares.every(({ amountFen }) => amountFen >= 0n)).toBe(true);
      }),
    );
  });

  test('plans that are added after a decision never pay more than it left, in whatever order they come', () => {
    const orders = payers.chain((list) =>
      fc.tuple(fc.shuffledSubarray([...list], { minLength: list.length }), fc.infiniteStream(fc.boolean())),
    );
    fc.assert(
      fc.property(bills, orders, (bill, [list, ends]) => {
        let decidedFen = 0n;
        let step: Payer[] = [];
        for (const [at, one] of list.entries()) {
          step.push(one);
          if (at < list.length - 1 && !ends.next().value) continue;
          const { selfPaidFen, shares, paidFen, ownFen } = adjudicate(bill, step, decidedFen);
          expect(shares.every(({ amountFen }) => amountFen >= 0n) && ownFen >= 0n).toBe(true);
          expect(decidedFen + paidFen + ownFen).toBe(selfPaidFen);
          decidedFen += paidFen;
          step = [];
        }
      }),
    );
  });

  test('nobody passes a cap, and each amount is what the last line says', () => {
    fc.assert(
      fc.property(bills, payers, (bill, list) => {
        for (const { payerId, amountFen, lines } of adjudicate(bill, list).shares) {
          const { terms: own, paidBeforeFen } = list.find(({ id }) => id === payerId)!;
          if (own.capFen === null) continue;
          expect(amountFen === 0n || amountFen + paidBeforeFen <= own.capFen).toBe(true);
          expect(lines.at(-1)).toMatchObject({ rule: 'CAP', resultFen: amountFen });
        }
      }),
    );
  });

  test('with segments, who paid more is never left with less help', () => {
    fc.assert(
      fc.property(bills, brackets, fen(1_000_000), (bill, list, moreFen) => {
        const plan = [payer('plan', { ...SUPPLEMENTARY, brackets: list })];
        const more = { ...bill, totalFen: bill.totalFen + moreFen };
        expect(adjudicate(more, plan).paidFen >= adjudicate(bill, plan).paidFen).toBe(true);
      }),
    );
  });
});
