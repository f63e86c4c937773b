import type { ExamKind, ExamPayer, ExamRhythm, ExamState, Ownership, ScreeningBookingStatus } from '@/gql/graphql';

type Tone = 'neutral' | 'good' | 'warn' | 'bad' | 'accent';

/** Examinations in the order in which laws name them. */
export const examKinds = ['GYNAECOLOGICAL', 'CERVICAL', 'BREAST'] as const satisfies readonly ExamKind[];

/** Where a woman may stand, the most urgent first. */
export const examStates = [
  'OVERDUE',
  'DUE',
  'BOOKED',
  'UP_TO_DATE',
  'EXCLUDED',
] as const satisfies readonly ExamState[];

/** How urgent it is. */
export const stateTones: Readonly<Record<ExamState, Tone>> = {
  OVERDUE: 'bad',
  DUE: 'warn',
  BOOKED: 'accent',
  UP_TO_DATE: 'good',
  EXCLUDED: 'neutral',
};

/** Who may pay; never the woman herself. */
export const examPayers = ['EMPLOYER', 'FEDERATION'] as const satisfies readonly ExamPayer[];

/** Owners of enterprises for whose women a programme may be. */
export const ownerships = [
  'STATE_OWNED',
  'COLLECTIVE',
  'PRIVATE',
  'NON_PUBLIC',
  'FOREIGN_INVESTED',
] as const satisfies readonly Ownership[];

/** How the last day of an examination is counted. */
export const examRhythms = ['CALENDAR_YEAR', 'INTERVAL'] as const satisfies readonly ExamRhythm[];

/** What became of an appointment. */
export const bookingTones: Readonly<Record<ScreeningBookingStatus, Tone>> = {
  BOOKED: 'accent',
  ATTENDED: 'good',
  ATTENDED_AGAIN: 'good',
  ABSENT: 'warn',
  CANCELLED: 'neutral',
};
