/** Cost per head in fen, rounded half up; null for nobody. */
export function perHeadFen(amountFen: bigint, heads: number): bigint | null {
  if (heads <= 0) return null;
  const people = BigInt(heads);
  return (2n * amountFen + people) / (2n * people);
}

/** So many per 10,000, to one decimal; null for nobody. */
export function perTenThousand(count: number, heads: number): number | null {
  return heads <= 0 ? null : Math.round((count * 100_000) / heads) / 10;
}
