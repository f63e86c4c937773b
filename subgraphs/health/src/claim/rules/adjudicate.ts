import { DeductiblePer } from '../../plan/deductible-per.js';
import { PlanMethod } from '../../plan/plan-method.js';
import { ClaimRule } from '../claim-rule.js';
import {
  atLeastZero,
  capped,
  line,
  rated,
  type Payer,
  type PayerShare,
  type PayerTerms,
  type TraceLine,
} from './payer.js';

/** What a stay in hospital or outpatient care cost, and what insurance paid of it; whole fen, none below 0. */
export interface Bill {
  readonly totalFen: bigint;
  /** Paid by basic medical insurance (基本医保). */
  readonly insuranceFen: bigint;
  /** Paid by major-illness supplementary insurance (大病保险). */
  readonly majorIllnessFen: bigint;
  /** Part of what insurance left that lies outside its scope (自费). */
  readonly selfFundedFen: bigint;
}

/** Who pays what: `selfPaidFen` is the sum of what was decided before, of all shares and of `ownFen`. */
export interface Adjudication {
  /** What insurance left. */
  readonly selfPaidFen: bigint;
  /** In the order of payment. */
  readonly shares: readonly PayerShare[];
  readonly paidFen: bigint;
  /** What stays with the person; never below 0. */
  readonly ownFen: bigint;
}

/**
 * Who pays what of costs. Payers step in by rank, each on what those before it have left, so that all
 * together never pay more than the person did. Rates are cut down to the fen. Source: S12, S13, S64.
 * @param decidedFen what plans were decided to pay of the same costs before, whatever their ranks: all of these come after
 */
export function adjudicate(bill: Bill, payers: readonly Payer[], decidedFen = 0n): Adjudication {
  const selfPaidFen = atLeastZero(bill.totalFen - bill.insuranceFen - bill.majorIllnessFen);
  const shares: PayerShare[] = [];
  let paidFen = 0n;
  for (const payer of payers.toSorted((a, b) => a.terms.rank - b.terms.rank)) {
    const share = shareOf(bill, selfPaidFen, decidedFen + paidFen, payer);
    shares.push(share);
    paidFen += share.amountFen;
  }
  return { selfPaidFen, shares, paidFen, ownFen: selfPaidFen - decidedFen - paidFen };
}

function shareOf(bill: Bill, selfPaidFen: bigint, earlierFen: bigint, payer: Payer): PayerShare {
  const { id, terms, deductibleBeforeFen } = payer;
  const insuredFen = bill.insuranceFen + bill.majorIllnessFen;
  const lines: TraceLine[] = [line(ClaimRule.SELF_PAID, bill.totalFen, insuredFen, selfPaidFen)];
  const takeOff = (rule: ClaimRule, ofFen: bigint, limitFen: bigint): bigint => {
    const resultFen = atLeastZero(ofFen - limitFen);
    if (limitFen > 0n) lines.push(line(rule, ofFen, limitFen, resultFen));
    return resultFen;
  };
  const coveredFen = terms.excludesSelfFunded
    ? takeOff(ClaimRule.SELF_FUNDED, selfPaidFen, bill.selfFundedFen)
    : selfPaidFen;
  const leftFen = takeOff(ClaimRule.EARLIER_PAYERS, coveredFen, earlierFen);
  const usedBeforeFen = terms.deductiblePer === DeductiblePer.PERIOD ? deductibleBeforeFen : 0n;
  const baseFen = takeOff(ClaimRule.DEDUCTIBLE, leftFen, atLeastZero(terms.deductibleFen - usedBeforeFen));
  const computed = computedOf(terms, baseFen);
  const computedFen = computed.reduce((sum, { resultFen }) => sum + resultFen, 0n);
  const cap = capped(payer, computedFen);
  return {
    payerId: id,
    rank: terms.rank,
    amountFen: cap[0]?.resultFen ?? computedFen,
    deductibleFen: leftFen - baseFen,
    lines: [...lines, ...computed, ...cap],
  };
}

/** What the plan's method makes of an amount, part by part. */
function computedOf({ method, brackets, fixedFen }: PayerTerms, baseFen: bigint): TraceLine[] {
  switch (method) {
    case PlanMethod.FIXED: {
      const mostFen = fixedFen ?? 0n;
      return [line(ClaimRule.FIXED, baseFen, mostFen, baseFen < mostFen ? baseFen : mostFen)];
    }
    case PlanMethod.BANDS:
      return brackets
        .filter(({ fromFen, untilFen }) => baseFen > fromFen && (untilFen === null || baseFen <= untilFen))
        .map(({ rateBasisPoints }) => rated(ClaimRule.BAND, baseFen, rateBasisPoints));
    case PlanMethod.SEGMENTS:
      return brackets
        .filter(({ fromFen }) => baseFen > fromFen)
        .map(({ fromFen, untilFen, rateBasisPoints }) =>
          rated(
            ClaimRule.SEGMENT,
            (untilFen === null || baseFen < untilFen ? baseFen : untilFen) - fromFen,
            rateBasisPoints,
          ),
        );
    // Grades share out a sum, never costs.
    case PlanMethod.GRADES:
      return [];
  }
}
