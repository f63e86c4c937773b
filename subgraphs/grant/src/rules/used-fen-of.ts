/** An entry of the use of a grant, fen; a correction takes back the use it names. */
export interface UseEntry {
  readonly amountFen: bigint;
  readonly correctsId: string | null;
}

/** What the uses that stand sum to: those taken back count for nothing. */
export function usedFenOf(entries: readonly UseEntry[]): bigint {
  return entries.reduce(
    (sum, { amountFen, correctsId }) => (correctsId === null ? sum + amountFen : sum - amountFen),
    0n,
  );
}
