const MODULUS = 2_147_483_647n;
const MULTIPLIER = 48_271n;

/** Largest seed; the smallest is 1. */
export const MAX_SEED = 2_147_483_646;

/**
 * The first unit of a sample, 1 to the interval, from a seed that is stated in the report, so that anybody draws the
 * same with a spreadsheet: x₁ = 48271 · seed mod 2147483647, x₂ = 48271 · x₁ mod 2147483647 (the "minimal standard"
 * generator), start = 1 + (x₁ · 2147483647 + x₂) mod interval.
 * @param seed 1 to {@link MAX_SEED}
 * @see Park, Miller, Stockmeyer: Random number generators, Communications of the ACM 36 (1993) 7
 */
export function randomStart(seed: number, intervalFen: bigint): bigint {
  const first = (MULTIPLIER * BigInt(seed)) % MODULUS;
  const second = (MULTIPLIER * first) % MODULUS;
  return 1n + ((first * MODULUS + second) % intervalFen);
}
