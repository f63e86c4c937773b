/**
 * Place of a park class in the order A+, A, B+, B, C+, C …: 0 is the highest. “A and above” (A类以上) is every class
 * whose rank is at most that of A. Source: S62; the order of a letter with and without plus is design.
 * @returns null when `parkClass` is no class: one capital letter, perhaps with a plus
 */
export function parkClassRank(parkClass: string): number | null {
  if (!/^[A-Z]\+?$/.test(parkClass)) return null;
  return 2 * (parkClass.charCodeAt(0) - 'A'.charCodeAt(0)) + (parkClass.endsWith('+') ? 0 : 1);
}
