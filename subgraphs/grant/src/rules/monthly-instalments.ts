/** A payment of an allowance. */
export interface Instalment {
  /** First day of the month it is for. */
  readonly month: string;
  readonly amountFen: bigint;
}

/**
 * An allowance of a year in twelve monthly payments that add up to it; the odd fen come first. Source: S77.
 * @param totalFen whole fen, not negative
 */
export function monthlyInstalments(totalFen: bigint, year: number): Instalment[] {
  return Array.from({ length: 12 }, (_, index) => ({
    month: `${year}-${String(index + 1).padStart(2, '0')}-01`,
    amountFen: totalFen / 12n + (BigInt(index) < totalFen % 12n ? 1n : 0n),
  }));
}
