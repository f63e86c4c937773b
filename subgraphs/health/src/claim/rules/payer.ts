import type { PlanBenefit, PlanTerms } from '../../plan/plan-terms.js';
import { ClaimRule } from '../claim-rule.js';

/** What a payer's terms say of amounts. */
export type PayerTerms = Pick<
  PlanTerms & PlanBenefit,
  | 'rank'
  | 'method'
  | 'excludesSelfFunded'
  | 'deductibleFen'
  | 'deductiblePer'
  | 'brackets'
  | 'grades'
  | 'fixedFen'
  | 'capFen'
>;

/** A payer, with what it has paid and taken off on this person's account of the coverage period so far. */
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

const WHOLE = 10_000n;

/** A rule that looked at an amount, and what it took off or allowed at most. */
export function line(rule: ClaimRule, ofFen: bigint, limitFen: bigint | null, resultFen: bigint): TraceLine {
  return { rule, ofFen, limitFen, rateBasisPoints: null, resultFen };
}

/** A rule that gives a share of an amount, cut down to the fen. */
export function rated(rule: ClaimRule, ofFen: bigint, rateBasisPoints: number): TraceLine {
  return { rule, ofFen, limitFen: null, rateBasisPoints, resultFen: (ofFen * BigInt(rateBasisPoints)) / WHOLE };
}

/** At most what is left of the cap: the line that says so; none without a cap. */
export function capped({ terms, paidBeforeFen }: Payer, computedFen: bigint): TraceLine[] {
  if (terms.capFen === null) return [];
  const roomFen = atLeastZero(terms.capFen - paidBeforeFen);
  return [line(ClaimRule.CAP, computedFen, roomFen, computedFen < roomFen ? computedFen : roomFen)];
}

/** An amount that cannot be below 0. */
export const atLeastZero = (fen: bigint): bigint => (fen > 0n ? fen : 0n);
