import { addMonths } from '../../schedule/rules/exam-due.js';

/** Months after which a programme looks at findings again. */
export interface FindingMonths {
  readonly abnormalMonths: number;
  readonly positiveMonths: number;
}

/**
 * First day on which a woman can be booked again who was examined in a programme: when a finding would call her, or in
 * the next calendar year. The same for every woman, whatever was found: who books must not learn it.
 */
export function bookableAgain(examinedOn: string, { abnormalMonths, positiveMonths }: FindingMonths): string {
  const recalled = addMonths(examinedOn, Math.min(abnormalMonths, positiveMonths));
  const nextYear = `${Number(examinedOn.slice(0, 4)) + 1}-01-01`;
  return recalled < nextYear ? recalled : nextYear;
}
