import type { SchemeTerms } from '../scheme/scheme-terms.js';

/**
 * The announced amount of a grant whose terms ask for a rating, which nobody cuts: fen; null where the terms ask for none.
 * @param items what is asked, by the keys of the terms
 */
export function announcedFen(
  { ratings, items: known }: SchemeTerms,
  items: readonly { readonly itemKey: string; readonly quantity: number }[],
): bigint | null {
  if (ratings.length === 0) return null;
  return items.reduce((sum, { itemKey, quantity }) => {
    const unitFen = known.find(({ key }) => key === itemKey)?.capPerUnitFen ?? 0n;
    return sum + unitFen * BigInt(quantity);
  }, 0n);
}
