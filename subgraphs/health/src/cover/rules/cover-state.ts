/** Days of a cover: its first, the first on which something is paid, and the first no longer covered. */
export interface CoverDays {
  readonly startsOn: string;
  readonly waitsUntil: string;
  readonly endsOn: string;
}

/** Where a cover stands on a day: what happens while it waits is not paid. */
export function coverState(
  { startsOn, waitsUntil, endsOn }: CoverDays,
  today: string,
): 'UPCOMING' | 'WAITING' | 'IN_FORCE' | 'ENDED' {
  if (today < startsOn) return 'UPCOMING';
  if (today >= endsOn) return 'ENDED';
  return today < waitsUntil ? 'WAITING' : 'IN_FORCE';
}
