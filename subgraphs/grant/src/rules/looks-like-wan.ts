/** Fewer peers say nothing about what is usual. */
const MIN_PEERS = 3;

/** An amount in yuan where 万元 were meant, or the other way round, is off by 10,000; a tenth of that is left to variety. */
const SUSPICIOUS = 1_000n;

/**
 * Whether an amount was probably written in the wrong unit: the peers ask about a ten-thousandth of it.
 * @param peersFen what other applications under the scheme asked, in any order
 */
export function looksLikeWan(askedFen: bigint, peersFen: readonly bigint[]): boolean {
  if (peersFen.length < MIN_PEERS) return false;
  const sorted = peersFen.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const median = sorted[Math.floor((sorted.length - 1) / 2)]!;
  return median > 0n && askedFen >= median * SUSPICIOUS;
}
