import { addDays } from '../../rules/days.js';

/** A duty as far as a date can follow from it. */
export interface DutyTerms {
  readonly rhythm: 'CALENDAR_YEAR' | 'INTERVAL';
  /** Years of an interval; 1 for each calendar year. */
  readonly years: number;
  /** Months before the last day from which a woman is called. */
  readonly callMonths: number;
}

/** What is known of one woman and one kind of examination. */
export interface ExamFacts {
  /** Her last examination of that kind; null when none is known. */
  readonly lastOn: string | null;
  /** First day on which the duty held for her: it began to bind, or she came onto the roster, whichever was later. */
  readonly boundSince: string;
  /** Her next appointment; null without one. */
  readonly bookedOn: string | null;
}

/** Where she stands, and how that follows. */
export interface ExamDue {
  readonly state: 'UP_TO_DATE' | 'DUE' | 'BOOKED' | 'OVERDUE';
  /** Last day by which the duty can be met. */
  readonly dueBy: string;
  /** First day on which she is called. */
  readonly callOn: string;
  /** Whether the last day has passed, with or without an appointment: this counts against the employer. */
  readonly isLate: boolean;
  /** Steps from the facts to the answer, in order. */
  readonly trace: readonly DueStep[];
}

/** One step of the answer. */
export type DueStep =
  | { readonly rule: 'COUNTED_FROM'; readonly day: string; readonly isExam: boolean }
  | { readonly rule: 'DUE_BY'; readonly day: string }
  | { readonly rule: 'BOOKED_ON'; readonly day: string }
  | { readonly rule: 'LATE_SINCE'; readonly day: string };

/**
 * Where a woman stands with an examination that is owed. Source: S113 (每年1次妇科检查；至少每2年1次宫颈癌、乳腺癌检查).
 * @param today `yyyy-mm-dd`
 */
export function examDue(duty: DutyTerms, { lastOn, boundSince, bookedOn }: ExamFacts, today: string): ExamDue {
  const dueBy = dueDay(duty, lastOn, boundSince);
  const callOn = addMonths(dueBy, -duty.callMonths);
  const isLate = dueBy < today;
  const hasAppointment = bookedOn !== null && bookedOn >= today;
  const state = hasAppointment ? 'BOOKED' : isLate ? 'OVERDUE' : callOn <= today ? 'DUE' : 'UP_TO_DATE';
  return {
    state,
    dueBy,
    callOn,
    isLate,
    trace: [
      { rule: 'COUNTED_FROM', day: lastOn ?? boundSince, isExam: lastOn !== null },
      { rule: 'DUE_BY', day: dueBy },
      ...(hasAppointment ? [{ rule: 'BOOKED_ON', day: bookedOn } as const] : []),
      ...(isLate ? [{ rule: 'LATE_SINCE', day: addDays(dueBy, 1) } as const] : []),
    ],
  };
}

function dueDay({ rhythm, years }: DutyTerms, lastOn: string | null, boundSince: string): string {
  if (rhythm === 'INTERVAL') return addMonths(lastOn ?? boundSince, 12 * years);
  // An examination settles its own year; without one, the year in which the duty began to bind is still open.
  const open = lastOn === null ? Number(boundSince.slice(0, 4)) : Number(lastOn.slice(0, 4)) + 1;
  return `${open}-12-31`;
}

/** The same day so many months later; the month's last day where it has no such day. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return new Date(
    Date.UTC(lastOfMonth.getUTCFullYear(), lastOfMonth.getUTCMonth(), Math.min(date, lastOfMonth.getUTCDate())),
  )
    .toISOString()
    .slice(0, 10);
}
