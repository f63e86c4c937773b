import { PayYear } from '../scheme/pay-year.js';
import type { Problem } from '@gonghui/kit/rules';

/** The year whose budget pays an application of that day. */
export function payYearOf(appliedOn: string, payYear: PayYear): number {
  return Number(appliedOn.slice(0, 4)) + (payYear === PayYear.NEXT ? 1 : 0);
}

/** Why a grant of that pay year may not be paid on a day (TOO_EARLY), or null. Source: S114. */
export function tooEarly(payYear: number, day: string): Problem {
  return Number(day.slice(0, 4)) < payYear ? `This grant is paid in ${payYear}, not before. Today is ${day}.` : null;
}
