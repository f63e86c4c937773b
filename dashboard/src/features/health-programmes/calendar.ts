const DAY_MS = 86_400_000;
const WEEK = 7;

/**
 * The days of so many weeks, Monday first, beginning with the week of a day. Days are `yyyy-mm-dd`.
 * @param day any day of the first week
 */
export function weeksOf(day: string, weeks: number): readonly (readonly string[])[] {
  const at = Date.parse(`${day}T00:00:00Z`);
  const monday = at - ((new Date(at).getUTCDay() + WEEK - 1) % WEEK) * DAY_MS;
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: WEEK }, (__, weekday) =>
      new Date(monday + (week * WEEK + weekday) * DAY_MS).toISOString().slice(0, 10),
    ),
  );
}
