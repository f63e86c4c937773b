import { isCalendarDate } from '../graphql/calendar-date.js';

/** A day as a table states it. */
export interface StatedDate {
  /** `yyyy-mm-dd`; the first day where only month or year is stated. */
  readonly day: string;
  /** The words of the table where they name no day, e.g. 2021年4月. */
  readonly text: string | null;
}

const DAY_MS = 86_400_000;

/** Day 0 of the dates that spreadsheets store as numbers. @see ECMA-376 part 1, 18.17.4.1 */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/**
 * Reads a day in the forms that tables in China use: 2021-04-28, 2021/4/28, 2021.4.28, 20210428, 2021年4月28日,
 * 2021年4月, 2021-04, 1998年, and the number 44314 that a spreadsheet stores. Forms that leave open which is the month
 * (4/28/2021) are not read.
 * @returns null when the text is no such day
 */
export function readCalendarDate(written: string): StatedDate | null {
  const text = written.normalize('NFKC').trim();
  const full =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/.exec(text)?.toSpliced(2, 1) ??
    /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (full) return stated(full[1]!, full[2]!, full[3]!, null);
  const month = /^(\d{4})(?:[-/.]|年)(\d{1,2})月?$/.exec(text);
  if (month) return stated(month[1]!, month[2]!, '1', `${month[1]}年${Number(month[2])}月`);
  const year = /^(\d{4})年?$/.exec(text);
  if (year) return stated(year[1]!, '1', '1', `${year[1]}年`);
  if (/^\d{5}$/.test(text))
    return { day: new Date(SERIAL_ZERO + Number(text) * DAY_MS).toISOString().slice(0, 10), text: null };
  return null;
}

function stated(year: string, month: string, day: string, text: string | null): StatedDate | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? { day: date, text } : null;
}
