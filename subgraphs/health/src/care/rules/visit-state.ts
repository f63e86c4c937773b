import { addDays } from '../../rules/days.js';

/** Days before a visit is due from which it stands on the list of what is to be done. */
export const CALL_DAYS = 7;

/** Where the next visit stands. */
export type VisitUrgency = 'PLANNED' | 'DUE' | 'OVERDUE';

/** Where a visit stands that is due by a day. Days are `yyyy-mm-dd`. Source: S65. */
export function visitState(dueOn: string, today: string): VisitUrgency {
  if (dueOn < today) return 'OVERDUE';
  return addDays(dueOn, -CALL_DAYS) <= today ? 'DUE' : 'PLANNED';
}
