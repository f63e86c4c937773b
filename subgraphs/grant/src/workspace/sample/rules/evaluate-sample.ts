import { confidenceFactor, MILLION } from './confidence-factor.js';

/** A drawn record that was examined. */
export interface ExaminedItem {
  readonly id: string;
  /** As recorded, fen; above zero. */
  readonly bookFen: bigint;
  /** As the documents support it, fen. */
  readonly auditedFen: bigint;
}

/** One misstatement of the sample, projected. */
export interface Misstatement {
  readonly id: string;
  /** Recorded less supported, fen. */
  readonly differenceFen: bigint;
  /** Difference over recorded, millionths; 1,000,000 when nothing is supported. */
  readonly taint: bigint;
  /** What it stands for in the population, fen: the difference itself for a record as large as the interval. */
  readonly projectedFen: bigint;
}

/** Misstatement in one direction. */
export interface DirectionEvaluation {
  readonly misstatements: readonly Misstatement[];
  /** Best estimate for the population, fen. */
  readonly projectedFen: bigint;
  /** What the misstatement does not exceed at the plan's confidence, fen. */
  readonly upperLimitFen: bigint;
}

/** What a sample says about its population. */
export interface SampleEvaluation {
  readonly overstatement: DirectionEvaluation;
  readonly understatement: DirectionEvaluation;
  /** Upper limit of finding nothing at all, fen: factor of no misstatement times interval. */
  readonly basicPrecisionFen: bigint;
  /** Whether neither limit exceeds the tolerable misstatement. */
  readonly acceptable: boolean;
}

/**
 * Evaluates a monetary-unit sample with the Stringer bound: taints in falling order, each weighed by the step of the
 * confidence factor; records as large as the interval were examined in full and count as they are.
 * @see AICPA Audit Guide "Audit Sampling", chapter 6; Stringer, Practical aspects of statistical sampling in auditing (1963)
 */
export function evaluateSample(
  items: readonly ExaminedItem[],
  plan: { readonly intervalFen: bigint; readonly confidence: number; readonly tolerableFen: bigint },
): SampleEvaluation {
  const basicPrecisionFen = up(confidenceFactor(0, plan.confidence) * plan.intervalFen, MILLION);
  const direction = (sign: 1n | -1n): DirectionEvaluation => {
    const found = items
      .map((item) => project(item, sign, plan.intervalFen))
      .filter((one) => one !== null)
      .toSorted((a, b) => (a.taint === b.taint ? (a.id < b.id ? -1 : 1) : a.taint > b.taint ? -1 : 1));
    const projectedFen = found.reduce((sum, one) => sum + one.projectedFen, 0n);
    let upperLimitFen = basicPrecisionFen;
    let errors = 0;
    for (const one of found) {
      if (one.full) upperLimitFen += one.projectedFen;
      else {
        const step = confidenceFactor(errors + 1, plan.confidence) - confidenceFactor(errors, plan.confidence);
        upperLimitFen += up(step * one.projectedFen, MILLION);
        errors += 1;
      }
    }
    return { misstatements: found.map(({ full: _full, ...one }) => one), projectedFen, upperLimitFen };
  };
  const overstatement = direction(1n);
  const understatement = direction(-1n);
  return {
    overstatement,
    understatement,
    basicPrecisionFen,
    acceptable: overstatement.upperLimitFen <= plan.tolerableFen && understatement.upperLimitFen <= plan.tolerableFen,
  };
}

function project(
  { id, bookFen, auditedFen }: ExaminedItem,
  sign: 1n | -1n,
  intervalFen: bigint,
): (Misstatement & { full: boolean }) | null {
  const size = (bookFen - auditedFen) * sign;
  if (size <= 0n) return null;
  const full = bookFen >= intervalFen;
  return {
    id,
    full,
    differenceFen: size,
    taint: up(size * MILLION, bookFen),
    projectedFen: full ? size : up(size * intervalFen, bookFen),
  };
}

/** Division rounded up, of numbers that are not negative. */
const up = (dividend: bigint, divisor: bigint): bigint => (dividend + divisor - 1n) / divisor;
