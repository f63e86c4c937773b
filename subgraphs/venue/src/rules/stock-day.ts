/**
 * The day whose state a stock shows when it is asked for as of some day: the last of that month, or today in the
 * current month, because totals are kept by month.
 * @param asOf not after today
 */
export function stockDay(asOf: string, today: string): string {
  if (asOf.slice(0, 7) >= today.slice(0, 7)) return today;
  const [year, month] = asOf.split('-').map(Number) as [number, number];
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${asOf.slice(0, 7)}-${days}`;
}
