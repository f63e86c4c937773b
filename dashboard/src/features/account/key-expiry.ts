const dayMilliseconds = 86_400_000;

/** The calendar date `days` after another. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMilliseconds).toISOString().slice(0, 10);
}

/** The last second of a day in Shanghai, as a moment. */
export function endOfDay(date: string): string {
  return new Date(`${date}T23:59:59+08:00`).toISOString();
}
