/** How far a grant may be on its route, in the route’s order. */
export const grantStatuses = [
  'DRAFT',
  'SUBMITTED',
  'SENT_BACK',
  'CHECKED',
  'REVIEWED',
  'APPROVED',
  'RESERVED',
  'PAYING',
  'PAID',
  'ACCEPTED',
  'CLOSED',
  'REJECTED',
  'WITHDRAWN',
] as const;

/** What a grant may be for. */
export const grantSubjectKinds = [
  'VENUE_PROJECT',
  'VENUE',
  'UNION',
  'UNIT',
  'COMPETITION',
  'SCREENING_PROGRAMME',
] as const;

/** Colours of what an evaluation may be. */
export const evaluationTones = { DRAFT: 'warn', PUBLISHED: 'good', SUPERSEDED: 'neutral' } as const;

/** Colours of the ratings of an evaluation. */
export const ratingTones = { EXCELLENT: 'good', GOOD: 'accent', QUALIFIED: 'neutral', UNQUALIFIED: 'bad' } as const;

/** What a scheme may give money for. */
export const grantSchemeKinds = [
  'CAPITAL_SUBSIDY',
  'SPECIAL_SUBSIDY',
  'PER_CAPITA_SUBSIDY',
  'AWARD_BY_RESULTS',
  'DUES_REFUND',
  'ALLOWANCE',
  'SOLATIUM',
  'REVOLVING_FUND',
] as const;

/** What a document of a grant may show. */
export const grantDocumentKinds = [
  'APPLICATION',
  'BUDGET',
  'APPROVAL_OF_PROJECT',
  'ROLL',
  'DUES_RECEIPT',
  'EVALUATION',
  'DECISION',
  'EVIDENCE',
  'ACCEPTANCE',
  'VOUCHER',
  'OTHER',
] as const;

/** What a cap may limit. */
export const grantCapKinds = ['GRANT', 'PROJECT', 'PERSON', 'APPLICANT_YEAR'] as const;

/** In which year a grant may be paid. */
export const grantPayYears = ['SAME', 'NEXT'] as const;

/** Scale classes of an enterprise. */
export const enterpriseScales = ['SMALL_MICRO', 'MEDIUM', 'LARGE', 'ABOVE_DESIGNATED_SIZE'] as const;

/** Workers a scheme may be kept for. */
export const workerCategories = ['MIGRANT_WORKER', 'NEW_FORM_WORKER', 'HARDSHIP_WORKER', 'OTHER_WORKER'] as const;

/** The tone in which the status of a grant is shown. */
export const grantTones = {
  DRAFT: 'neutral',
  SUBMITTED: 'accent',
  SENT_BACK: 'warn',
  CHECKED: 'accent',
  REVIEWED: 'accent',
  APPROVED: 'accent',
  RESERVED: 'accent',
  PAYING: 'accent',
  PAID: 'good',
  ACCEPTED: 'good',
  CLOSED: 'neutral',
  REJECTED: 'bad',
  WITHDRAWN: 'neutral',
} as const;

/** The tone in which the status of a payment is shown. */
export const paymentTones = {
  PREPARED: 'neutral',
  ORDERED: 'accent',
  PAID: 'good',
  FAILED: 'bad',
  CANCELLED: 'neutral',
} as const;
