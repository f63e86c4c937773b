/** A decimal string of yuan, such as `3000000.00`, as whole fen. Never through a float. */
export function fenOf(yuan: string): bigint {
  const [, sign = '', whole = '0', decimals = ''] = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(yuan) ?? [];
  return BigInt(`${sign}${whole}${decimals.padEnd(2, '0')}`);
}

/** Whole fen as the graph’s decimal string of yuan. */
export function yuanOf(fen: bigint): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The sum of amounts of yuan. */
export function sumOf(amounts: readonly string[]): string {
  return yuanOf(amounts.reduce((sum, amount) => sum + fenOf(amount), 0n));
}

/**
 * The share of a part in a whole; 0 of nothing. Not rounded: up to 90 trillion yuan it is 1 of the whole alone, and 0 of
 * nothing alone.
 */
export function shareOf(part: string, whole: string): number {
  const all = fenOf(whole);
  return all > 0n ? Number(fenOf(part)) / Number(all) : 0;
}
