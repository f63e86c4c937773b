/** The share of one amount in another, both decimal strings of yuan: counted in fen, rounded to a hundredth of a percent. */
export function moneyShare(part: string, whole: string): number {
  const total = fen(whole);
  return total === 0n ? 0 : Number((fen(part) * 10_000n) / total) / 10_000;
}

function fen(yuan: string): bigint {
  const [whole = '0', fraction = ''] = yuan.split('.');
  const amount = BigInt(whole.replace('-', '') + fraction.slice(0, 2).padEnd(2, '0'));
  return yuan.startsWith('-') ? -amount : amount;
}
