import { gammaQuantile } from './gamma.js';

/** Factors are whole millionths, so that everything after them is exact. */
export const MILLION = 1_000_000n;

/**
 * Confidence (reliability) factor of the Poisson distribution: with so many misstatements found, the rate of
 * misstatement is below `factor / n` at that confidence. 95 % and none: 3.00.
 * @param errors misstatements found, from 0
 * @param confidence percent, 50 to 99
 * @returns millionths, rounded up
 * @see AICPA Audit Guide "Audit Sampling", appendix C, factors for evaluation
 */
export function confidenceFactor(errors: number, confidence: number): bigint {
  return millionths(gammaQuantile(confidence / 100, () => errors + 1));
}

/**
 * Confidence factor for planning, when some misstatement is expected.
 * @param ratio expected misstatement over tolerable misstatement, 0 to 0.6
 * @see AICPA Audit Guide "Audit Sampling", appendix C, factors for sample size; they solve factor = Γ⁻¹(confidence; 1 + ratio · factor)
 */
export function planningFactor(ratio: number, confidence: number): bigint {
  return millionths(gammaQuantile(confidence / 100, (factor) => 1 + ratio * factor));
}

/** Up to the next millionth; the last digits of the numerical solution do not matter. */
function millionths(factor: number): bigint {
  return BigInt(Math.ceil(Number((factor * 1_000_000).toFixed(3))));
}
