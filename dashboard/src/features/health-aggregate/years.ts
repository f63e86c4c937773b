/** A period of whole calendar years, as the graph takes it: counts of the ill are given for no other. */
export interface YearPeriod {
  readonly from: string;
  readonly until: string;
}

/** Years of a programme; `endsOn` is null while none is set. */
interface DatedProgramme {
  readonly startsOn: string;
  readonly endsOn?: string | null;
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

/**
 * The years in which programmes ran, at most so many and none in the future: what is shown at first.
 * @param thisYear shown alone where there are no programmes
 */
export function programmeYears(
  programmes: readonly DatedProgramme[],
  thisYear: number,
  most: number,
): { readonly first: number; readonly last: number } {
  const yearOf = (day: string): number => Math.min(Number(day.slice(0, 4)), thisYear);
  const ends = programmes.map(({ endsOn }) => (endsOn == null ? thisYear : yearOf(endsOn)));
  const last = ends.length > 0 ? Math.max(...ends) : thisYear;
  const begins = programmes.map(({ startsOn }) => yearOf(startsOn));
  return { first: Math.max(Math.min(last, ...begins), last - most + 1), last };
}
