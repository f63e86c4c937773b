/**
 * What of the dues paid is given back, 1 for all: awarded ÷ applied to four places, cut and not rounded, so that 1 means
 * every fen (S10). Null when nothing was applied for.
 */
export function refundRate(awardedFen: bigint, appliedFen: bigint): number | null {
  return appliedFen > 0n ? Number((awardedFen * 10_000n) / appliedFen) / 10_000 : null;
}
