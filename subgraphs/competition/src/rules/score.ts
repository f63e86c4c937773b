/** Judges whose totals one mean can be taken over, at most. */
export const MAX_JUDGES = 20;

/** A whole: 100 % as basis points. */
export const WHOLE = 10_000;

/** Divisible by every number of judges from 1 to `MAX_JUDGES`. */
const COMMON_DIVISOR = 232_792_560n;

/**
 * Score units in one mark. Marks are whole hundredths, weights whole basis points and means are over 1 to 20 judges, so
 * every score is a whole number of these units: sums, means and comparisons are exact, and nothing is rounded but what
 * is shown. The largest score, 20 judges' 100 marks summed, fits into a 64-bit integer.
 */
export const UNITS_PER_MARK = COMMON_DIVISOR * 100n * BigInt(WHOLE);

/**
 * The mean of judges' totals, weighted, in score units.
 * @param sumHundredths sum of the totals, hundredths of a mark
 * @param count how many totals, 1 to 20; 1 for a sum
 * @param weight basis points
 */
export function weightedMean(sumHundredths: number, count: number, weight: number): bigint {
  if (!Number.isInteger(count) || count < 1 || count > MAX_JUDGES) throw new RangeError(`${count} judges`);
  return BigInt(sumHundredths) * (COMMON_DIVISOR / BigInt(count)) * BigInt(weight);
}

/** A score for people: rounded half up to `places` decimals, e.g. `86.67`. */
export function formatScore(units: bigint, places = 2): string {
  const scale = 10n ** BigInt(places);
  const rounded = (2n * units * scale + UNITS_PER_MARK) / (2n * UNITS_PER_MARK);
  const digits = rounded.toString().padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** A score without rounding: a decimal where it has an end, else a fraction, e.g. `86.5` or `260/3`. */
export function exactScore(units: bigint): string {
  const divisor = greatestCommonDivisor(units, UNITS_PER_MARK);
  const [top, bottom] = [units / divisor, UNITS_PER_MARK / divisor];
  if (bottom === 1n) return String(top);
  for (let places = 1, scale = 10n; places <= 12; places++, scale *= 10n)
    if (scale % bottom === 0n) {
      const digits = (top * (scale / bottom)).toString().padStart(places + 1, '0');
      return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
    }
  return `${top}/${bottom}`;
}

/** A mark for people: hundredths with two decimals, e.g. `8.75`. */
export function formatMark(hundredths: number): string {
  const digits = String(hundredths).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Hundredths from a decimal text with at most two places, e.g. `8.75`; null when it is none, or negative. */
export function parseMark(text: string): number | null {
  const match = /^(\d{1,4})(?:\.(\d{1,2}))?$/.exec(text.trim());
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : null;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a || 1n : greatestCommonDivisor(b, a % b);
}
