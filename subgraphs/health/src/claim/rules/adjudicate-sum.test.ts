import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DeductiblePer } from '../../plan/deductible-per.js';
import { PlanMethod } from '../../plan/plan-method.js';
import type { PlanBenefit, PlanTerms } from '../../plan/plan-terms.js';
import { benefitOf } from '../../plan/rules/benefit-of.js';
import { ClaimKind } from '../claim-kind.js';
import { adjudicateSum } from './adjudicate-sum.js';
import { adjudicate } from './adjudicate.js';
import { isForCosts } from './is-for-costs.js';
import type { Payer, PayerTerms } from './payer.js';

const yuan = (amount: number): bigint => BigInt(Math.round(amount * 100));

const AMOUNTS = {
  excludesSelfFunded: false,
  deductibleFen: 0n,
  deductiblePer: DeductiblePer.ADMISSION,
  brackets: [],
  fixedFen: null,
  capFen: null,
  documents: [],
};
const payer = (id: string, change: Partial<PayerTerms>, paidBeforeFen = 0n): Payer => ({
  id,
  terms: { ...AMOUNTS, rank: 1, method: PlanMethod.FIXED, grades: [], ...change },
  paidBeforeFen,
  deductibleBeforeFen: 0n,
});
/** Sums and rates are of the demo: the source prints that the plan includes them (S64). */
const ACCIDENT: Partial<PayerTerms> = {
  method: PlanMethod.GRADES,
  fixedFen: yuan(20_000),
  grades: Array.from({ length: 10 }, (_, at) => ({ grade: at + 1, rateBasisPoints: (10 - at) * 1_000 })),
};

describe('when a sum is paid after an accident or a death (S64)', () => {
  test.each([
    [1, 20_000],
    [7, 8_000],
    [10, 2_000],
    [null, 0],
    [11, 0],
  ])('grade %s gives %s', (grade, expected) => {
    const { paidFen, ownFen, shares } = adjudicateSum(grade, [payer('plan', ACCIDENT)]);
    expect([paidFen, ownFen]).toEqual([yuan(expected), 0n]);
    expect(shares[0]!.lines.map(({ rule }) => rule)).toEqual(['SUM', 'GRADE']);
  });

  test('what is left of the cap is the most, and the trace says so', () => {
    const { shares } = adjudicateSum(null, [
      payer('plan', { fixedFen: yuan(30_000), capFen: yuan(200_000) }, yuan(195_000)),
    ]);
    expect(shares[0]).toMatchObject({ amountFen: yuan(5_000), deductibleFen: 0n });
    expect(shares[0]!.lines.at(-1)).toMatchObject({ rule: 'CAP', limitFen: yuan(5_000), resultFen: yuan(5_000) });
  });

  test('no payer takes another’s sum into account', () => {
    const { shares, paidFen } = adjudicateSum(null, [
      payer('second', { rank: 2, fixedFen: yuan(10_000) }),
      payer('first', { rank: 1, fixedFen: yuan(30_000) }),
    ]);
    expect(shares.map(({ payerId }) => payerId)).toEqual(['first', 'second']);
    expect(paidFen).toBe(yuan(40_000));
  });
});

const fen = (max: number) => fc.integer({ min: 0, max }).map(BigInt);
const benefit = (kind: ClaimKind): fc.Arbitrary<PlanBenefit> =>
  fc.record({
    kind: fc.constant(kind),
    method: fc.constant(isForCosts(kind) ? PlanMethod.BANDS : PlanMethod.FIXED),
    excludesSelfFunded: fc.boolean(),
    deductibleFen: isForCosts(kind) ? fen(50_000) : fc.constant(0n),
    deductiblePer: fc.constantFrom(...Object.values(DeductiblePer)),
    brackets: fc
      .integer({ min: 0, max: 10_000 })
      .map((rateBasisPoints) => (isForCosts(kind) ? [{ fromFen: 0n, untilFen: null, rateBasisPoints }] : [])),
    grades: fc.constant([]),
    fixedFen: isForCosts(kind) ? fc.constant(null) : fen(5_000_000),
    capFen: fc.option(fen(5_000_000)),
    sharesAccount: fc.boolean(),
    waits: fc.boolean(),
    documents: fc.constant([]),
  });
const plans: fc.Arbitrary<PlanTerms> = fc
  .record({
    stay: benefit(ClaimKind.INPATIENT),
    others: fc.tuple(benefit(ClaimKind.OUTPATIENT), benefit(ClaimKind.ACCIDENT), benefit(ClaimKind.DEATH)),
  })
  .map(({ stay, others }) => ({
    ...stay,
    method: PlanMethod.BANDS,
    rank: 1,
    needsEnrolment: false,
    premiumFen: 0n,
    coverMonths: 12,
    waitingDays: 0,
    benefits: others.map((one) => (one.sharesAccount ? { ...one, capFen: null } : one)),
  }));
const events = fc.array(
  fc.record({
    kind: fc.constantFrom(...Object.values(ClaimKind)),
    bill: fc.record({
      totalFen: fen(5_000_000),
      insuranceFen: fen(2_000_000),
      majorIllnessFen: fen(1_000_000),
      selfFundedFen: fen(1_000_000),
    }),
  }),
  { maxLength: 12 },
);

describe('with claims of all kinds one after the other', () => {
  test('no account passes its cap, whichever kinds share it, and costs are never paid above what the person paid', () => {
    fc.assert(
      fc.property(plans, events, (plan, list) => {
        const paid = new Map<ClaimKind, bigint>();
        const deducted = new Map<ClaimKind, bigint>();
        for (const { kind, bill } of list) {
          const { terms, account } = benefitOf(plan, kind)!;
          const before: Payer = {
            id: kind,
            terms,
            paidBeforeFen: paid.get(account) ?? 0n,
            deductibleBeforeFen: deducted.get(account) ?? 0n,
          };
          const { paidFen, selfPaidFen, shares } = isForCosts(kind)
            ? adjudicate(bill, [before])
            : adjudicateSum(null, [before]);
          if (isForCosts(kind)) expect(paidFen <= selfPaidFen).toBe(true);
          else expect(paidFen <= terms.fixedFen!).toBe(true);
          paid.set(account, before.paidBeforeFen + paidFen);
          deducted.set(account, before.deductibleBeforeFen + shares[0]!.deductibleFen);
        }
        for (const [account, sum] of paid) {
          const { capFen } = benefitOf(plan, account)!.terms;
          if (capFen !== null) expect(sum <= capFen).toBe(true);
        }
      }),
    );
  });
});
