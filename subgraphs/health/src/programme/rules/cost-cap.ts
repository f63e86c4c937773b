/** How what is paid per woman stands to the cap of a programme. */
export type CapStanding = 'NO_CAP' | 'NOBODY' | 'WITHIN' | 'ABOVE';

/**
 * Compares an amount with the cap of so many women, without dividing: 300.00 a head is within a cap of 300, one fen
 * more for all of them together is not. Source: S112 (274.45 yuan a head below 300).
 * @param capFen most per woman; null without a cap
 */
export function capStanding(capFen: bigint | null, amountFen: bigint, women: number): CapStanding {
  if (capFen === null) return 'NO_CAP';
  if (women <= 0) return 'NOBODY';
  return amountFen > capFen * BigInt(women) ? 'ABOVE' : 'WITHIN';
}

/** What is wrong with a cost that is to be recorded for so many women; null when nothing is. */
export function checkCost(capFen: bigint | null, costFen: bigint | null, women: number): string | null {
  if (costFen === null) return null;
  if (costFen < 0n) return 'The cost must not be below 0.';
  if (women <= 0 && costFen > 0n) return 'Nobody was examined, so nothing can be paid for it.';
  if (capStanding(capFen, costFen, women) !== 'ABOVE') return null;
  return `The programme pays at most ${yuan(capFen!)} yuan per woman, for ${women} women ${yuan(capFen! * BigInt(women))}.`;
}

function yuan(fen: bigint): string {
  return `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`;
}
