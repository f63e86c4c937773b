/** A period of whole calendar years, as the graph takes it: counts of the ill are given for no other. */
export interface YearPeriod {
  readonly from: string;
  readonly until: string;
}

/** The period of the years from the first to the last, both included. */
export const periodOf = (first: number, last: number): YearPeriod => ({
  from: `${first}-01-01`,
  until: `${last}-12-31`,
});

/** The last of the years, at most so many, the latest first. */
export function lastYears(first: number, last: number, most: number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.min(most, last - first + 1)) }, (_, ago) => last - ago);
}
