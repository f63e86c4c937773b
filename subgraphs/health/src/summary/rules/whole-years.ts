/** The calendar years of a period that is made of whole ones; null for any other period. */
export function wholeYears(from: string, until: string): readonly number[] | null {
  if (!from.endsWith('-01', 7) || !until.endsWith('-12', 7)) return null;
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
