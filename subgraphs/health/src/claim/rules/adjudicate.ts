import { DeductiblePer } from '../../plan/deductible-per.js';
import { PlanMethod } from '../../plan/plan-method.js';
import type { PlanTerms } from '../../plan/plan-terms.js';
import { ClaimRule } from '../claim-rule.js';

/** What a stay in hospital cost, and what insurance paid of it; whole fen, none below 0. */
export interface Bill {
  readonly totalFen: bigint;
  /** Paid by basic medical insurance (基本医保). */
  readonly insuranceFen: bigint;
  /** Paid by major-illness supplementary insurance (大病保险). */
  readonly majorIllnessFen: bigint;
  /** Part of what insurance left that lies outside its scope (自费). */
  readonly selfFundedFen: bigint;
}

/** What a payer's terms say of amounts. */
export type PayerTerms = Pick<
  PlanTerms,
  'rank' | 'method' | 'excludesSelfFunded' | 'deductibleFen' | 'deductiblePer' | 'brackets' | 'fixedFen' | 'capFen'
>;

/** A payer, with what it has paid and taken off in this person's coverage period so far. */
export interface Payer {
  readonly id: string;
  readonly terms: PayerTerms;
  readonly paidBeforeFen: bigint;
  readonly deductibleBeforeFen: bigint;
}

/** One rule and what it made of an amount. */
export interface TraceLine {
  readonly rule: ClaimRule;
  /** What the rule looked at, fen. */
  readonly ofFen: bigint;
  /** What it took off or allowed at most, fen; null for a rate. */
  readonly limitFen: bigint | null;
  /** Rate in ten thousandths; null where none applies. */
  readonly rateBasisPoints: number | null;
  /** What came out, fen. */
  readonly resultFen: bigint;
}

/** What one payer pays, and how that came about. */
export interface PayerShare {
  readonly payerId: string;
  readonly rank: number;
  readonly amountFen: bigint;
  /** What of the deductible this claim used up. */
  readonly deductibleFen: bigint;
  readonly lines: readonly TraceLine[];
}

/** Who pays what: `selfPaidFen` is the sum of all shares and `ownFen`. */
export interface Adjudication {
  /** What insurance left. */
  readonly selfPaidFen: bigint;
  /** In the order of payment. */
  readonly shares: readonly PayerShare[];
  readonly paidFen: bigint;
  /** What stays with the person; never below 0. */
  readonly ownFen: bigint;
}

const WHOLE = 10_000n;

/**
 * Who pays what of a stay in hospital. Payers step in by rank, each on what those before it have left, so that all
 * together never pay more than the person did. Rates are cut down to the fen. Source: S12, S13, S64.
 */
export function adjudicate(bill: Bill, payers: readonly Payer[]): Adjudication {
  const selfPaidFen = atLeastZero(bill.totalFen - bill.insuranceFen - bill.majorIllnessFen);
  const shares: PayerShare[] = [];
  let paidFen = 0n;
  for (const payer of payers.toSorted((a, b) => a.terms.rank - b.terms.rank)) {
    const share = shareOf(bill, selfPaidFen, paidFen, payer);
    shares.push(share);
    paidFen += share.amountFen;
  }
  return { selfPaidFen, shares, paidFen, ownFen: selfPaidFen - paidFen };
}

function shareOf(
  bill: Bill,
  selfPaidFen: bigint,
  earlierFen: bigint,
  { id, terms, paidBeforeFen, deductibleBeforeFen }: Payer,
): PayerShare {
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
  lines.push(...computed);
  const computedFen = computed.reduce((sum, { resultFen }) => sum + resultFen, 0n);
  let amountFen = computedFen;
  if (terms.capFen !== null) {
    const roomFen = atLeastZero(terms.capFen - paidBeforeFen);
    amountFen = computedFen < roomFen ? computedFen : roomFen;
    lines.push(line(ClaimRule.CAP, computedFen, roomFen, amountFen));
  }
  return { payerId: id, rank: terms.rank, amountFen, deductibleFen: leftFen - baseFen, lines };
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
  }
}

function line(rule: ClaimRule, ofFen: bigint, limitFen: bigint, resultFen: bigint): TraceLine {
  return { rule, ofFen, limitFen, rateBasisPoints: null, resultFen };
}

function rated(rule: ClaimRule, ofFen: bigint, rateBasisPoints: number): TraceLine {
  return { rule, ofFen, limitFen: null, rateBasisPoints, resultFen: (ofFen * BigInt(rateBasisPoints)) / WHOLE };
}

const atLeastZero = (fen: bigint): bigint => (fen > 0n ? fen : 0n);
