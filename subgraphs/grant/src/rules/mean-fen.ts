/** An amount divided by a count, rounded to whole fen, half up; null without a count. */
export function meanFen(totalFen: bigint, count: number): bigint | null {
  if (count <= 0) return null;
  const divisor = BigInt(count);
  return (totalFen * 2n + divisor) / (divisor * 2n);
}
