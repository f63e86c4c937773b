/** How many amounts begin with a digit. */
export interface FirstDigit {
  /** 1 to 9. */
  readonly digit: number;
  readonly count: number;
  /** Share of the amounts, 0 to 1; 0 when there are none. */
  readonly share: number;
  /** Share that Benford's law expects: log₁₀(1 + 1/digit). */
  readonly expected: number;
}

/** Nigrini's words for the mean absolute deviation of first digits. */
export type Conformity = 'CLOSE' | 'ACCEPTABLE' | 'MARGINAL' | 'NONCONFORMITY';

/** How amounts begin, compared with Benford's law. */
export interface FirstDigits {
  readonly digits: readonly FirstDigit[];
  readonly count: number;
  /** Pearson's statistic with 8 degrees of freedom: above 15.507 chance alone explains it in less than 5 % of cases. */
  readonly chiSquare: number;
  /** Mean absolute deviation of the nine shares. */
  readonly meanAbsoluteDeviation: number;
  readonly conformity: Conformity;
  /** Whether there are amounts enough for the words to mean anything; below it they are a hint at best. */
  readonly enough: boolean;
}

/** 5 % point of χ² with 8 degrees of freedom. */
export const CHI_SQUARE_LIMIT = 15.507;

/** Fewer amounts say little. */
const ENOUGH = 500;

/** Bounds of the mean absolute deviation, first digits. @see Nigrini, Benford's Law (2012), table 7.1 */
const BOUNDS: readonly (readonly [most: number, Conformity])[] = [
  [0.006, 'CLOSE'],
  [0.012, 'ACCEPTABLE'],
  [0.015, 'MARGINAL'],
];

/**
 * Compares first digits with Benford's law. Amounts that a cap or a fixed rate has made do not follow it: what deviates
 * is to be looked at, not to be blamed.
 * @param counts nine counts, of amounts that begin with 1 to 9
 */
export function compareFirstDigits(counts: readonly number[]): FirstDigits {
  const count = counts.reduce((sum, one) => sum + one, 0);
  const digits = counts.map((one, index) => ({
    digit: index + 1,
    count: one,
    share: count === 0 ? 0 : one / count,
    expected: Math.log10(1 + 1 / (index + 1)),
  }));
  const chiSquare = digits.reduce(
    (sum, { count: observed, expected }) =>
      count === 0 ? 0 : sum + (observed - expected * count) ** 2 / (expected * count),
    0,
  );
  const meanAbsoluteDeviation =
    count === 0 ? 0 : digits.reduce((sum, { share, expected }) => sum + Math.abs(share - expected), 0) / digits.length;
  return {
    digits,
    count,
    chiSquare,
    meanAbsoluteDeviation,
    conformity: BOUNDS.find(([most]) => meanAbsoluteDeviation <= most)?.[1] ?? 'NONCONFORMITY',
    enough: count >= ENOUGH,
  };
}
