import { addMonths } from '../../schedule/rules/exam-due.js';

/** What a provider found. */
export type Outcome = 'NORMAL' | 'ABNORMAL' | 'POSITIVE';

/** What follows from a result, and why. */
export interface AfterResult {
  /** Whether a handler must look after her. */
  readonly needsFollowUp: boolean;
  /** Whether she counts as ill in the programme's totals. */
  readonly isPositive: boolean;
  /** Day of the examination that replaces the regular one; null when the regular interval stays. */
  readonly recallOn: string | null;
}

/** Months after which a finding is looked at again: configuration; these are the demo's values, no article prints any. */
export interface RecallTerms {
  readonly abnormalMonths: number;
  readonly positiveMonths: number;
}

/** What follows from a result: a finding shortens the interval and is followed up until somebody closes it. */
export function afterResult(outcome: Outcome, examinedOn: string, terms: RecallTerms): AfterResult {
  switch (outcome) {
    case 'NORMAL':
      return { needsFollowUp: false, isPositive: false, recallOn: null };
    case 'ABNORMAL':
      return { needsFollowUp: true, isPositive: false, recallOn: addMonths(examinedOn, terms.abnormalMonths) };
    case 'POSITIVE':
      return { needsFollowUp: true, isPositive: true, recallOn: addMonths(examinedOn, terms.positiveMonths) };
  }
}
