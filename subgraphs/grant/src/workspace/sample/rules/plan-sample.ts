import { MILLION, planningFactor } from './confidence-factor.js';

/** What an auditor decides before drawing. */
export interface SamplePlanInput {
  /** Sum of the population, fen. */
  readonly bookFen: bigint;
  /** Tolerable misstatement (可容忍错报), fen. */
  readonly tolerableFen: bigint;
  /** Misstatement expected in the population, fen. */
  readonly expectedFen: bigint;
  /** Percent, 50 to 99. */
  readonly confidence: number;
}

/** How many units to draw, and how far apart. */
export interface SamplePlan {
  /** Confidence factor for planning, millionths. */
  readonly factor: bigint;
  /** Every so many fen one is drawn. */
  readonly intervalFen: bigint;
  /** Monetary units drawn at most; fewer records, where one record holds several. */
  readonly size: number;
}

/** Largest share of the tolerable misstatement that may be expected, percent; beyond it a sample cannot convince. */
const MOST_EXPECTED = 60n;

/** Why there is no plan, or the plan. */
export type SamplePlanning =
  | { readonly plan: SamplePlan }
  | {
      readonly code: 'NOTHING_TO_SAMPLE' | 'AMOUNT' | 'CONFIDENCE' | 'EXPECTED_TOO_HIGH' | 'TOLERABLE_TOO_HIGH';
      readonly message: string;
      /** The figure it is about; the filter, where nothing is found to draw from. */
      readonly field: 'filter' | 'tolerable' | 'expected' | 'confidence';
    };

/**
 * Plans a monetary-unit sample: interval = tolerable misstatement / confidence factor, size = book value / interval.
 * @see AICPA Audit Guide "Audit Sampling", chapter 6; ISA 530; 中国注册会计师审计准则第1314号——审计抽样
 */
export function planSample({ bookFen, tolerableFen, expectedFen, confidence }: SamplePlanInput): SamplePlanning {
  if (bookFen <= 0n)
    return { code: 'NOTHING_TO_SAMPLE', message: 'No amount of this filter is above zero.', field: 'filter' };
  if (tolerableFen <= 0n || expectedFen < 0n)
    return {
      code: 'AMOUNT',
      message: 'Tolerable misstatement must be above zero, the expected one not below it.',
      field: tolerableFen <= 0n ? 'tolerable' : 'expected',
    };
  if (!Number.isInteger(confidence) || confidence < 50 || confidence > 99)
    return { code: 'CONFIDENCE', message: 'Confidence is a whole number of percent, 50 to 99.', field: 'confidence' };
  if (expectedFen * 100n > tolerableFen * MOST_EXPECTED)
    return {
      code: 'EXPECTED_TOO_HIGH',
      message: `More than ${MOST_EXPECTED} % of the tolerable misstatement is expected: examine all records instead.`,
      field: 'expected',
    };
  const factor = planningFactor(Number(expectedFen) / Number(tolerableFen), confidence);
  const intervalFen = atLeastOne((tolerableFen * MILLION) / factor);
  if (intervalFen > bookFen)
    return {
      code: 'TOLERABLE_TOO_HIGH',
      message: 'So much misstatement would be tolerable that no record might be drawn. Lower it, or widen the filter.',
      field: 'tolerable',
    };
  return { plan: { factor, intervalFen, size: Number((bookFen + intervalFen - 1n) / intervalFen) } };
}

const atLeastOne = (fen: bigint): bigint => (fen < 1n ? 1n : fen);
