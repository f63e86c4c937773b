import { rollup } from '@gonghui/kit';

/** Money passed down, by the federation that received it. Flow, fen. */
export const fundRollup = rollup({
  table: 'health.screening_fund',
  union: 'union_id',
  on: 'passed_on',
  indicators: { 'health.screeningFunds': 'amount_fen' },
});

/** Reported months. Flow, persons. The counts of the ill are read through `readProtectedCounts` alone. */
export const returnRollup = rollup({
  table: 'health.screening_return',
  union: 'union_id',
  on: 'month',
  indicators: {
    'health.returnedWomen': 'women_screened',
    'health.returnedCervical': 'cervical_positives',
    'health.returnedBreast': 'breast_positives',
    'health.solatia': 'solatia',
  },
});

/** Indicators whose counts are shown as they are: being examined says nothing of anybody’s health. */
export const OPEN_KEYS = ['health.screeningFunds', 'health.returnedWomen'] as const;

/** Counts of the ill that are shown, each with the indicators that it sums. */
export const PROTECTED_COUNTS = {
  solatia: ['health.solatia'],
  cervicalPositives: ['health.returnedCervical'],
  breastPositives: ['health.returnedBreast'],
} as const;

/** A filter of the counts of the ill. */
export type ProtectedKey = keyof typeof PROTECTED_COUNTS;
