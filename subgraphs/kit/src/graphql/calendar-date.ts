const shanghai = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar date of a moment in Asia/Shanghai, `yyyy-mm-dd`. */
export function calendarDate(moment: Date): string {
  return shanghai.format(moment);
}

/** Whether `text` is a date that exists, `yyyy-mm-dd`, between the years 1000 and 9999. */
export function isCalendarDate(text: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/** The first day of the month that `date` lies in. */
export function monthOf(date: string): string {
  return `${date.slice(0, 7)}-01`;
}
