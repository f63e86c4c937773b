interface Period<Status> {
  readonly status: Status;
  readonly from: string;
  readonly until?: string | null;
}

/** The day at which the figures of `asOf` are taken: the end of its month, or today in the present month. */
export function stockDay(asOf: string, today: string): string {
  if (asOf.slice(0, 7) >= today.slice(0, 7)) return today;
  const [year = 0, month = 1] = asOf.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${asOf.slice(0, 7)}-${String(last).padStart(2, '0')}`;
}

/** The status that held on a day; null before the first one. A period ends before its `until`. */
export function statusOn<Status>(history: readonly Period<Status>[], day: string): Status | null {
  return history.find(({ from, until }) => from <= day && (!until || until > day))?.status ?? null;
}
