/** How much a red flag or a finding weighs, the lightest first. */
export const severities = ['LOW', 'MEDIUM', 'HIGH'] as const;
export type SeverityName = (typeof severities)[number];

/** What has become of a red flag. */
export const flagStatuses = ['OPEN', 'SET_ASIDE', 'CLOSED'] as const;

/** What a red-flag rule looks for. */
export const ruleKeys = [
  'PAID_BEFORE_DECISION',
  'PAID_OVER_AWARD',
  'PAYEE_NOT_AWARDEE',
  'SHARED_ACCOUNT',
  'SPLIT_APPLICATIONS',
  'MORE_THAN_STAFF',
  'REPEATED_AWARD',
  'YEAR_END_BUNCHING',
  'MISSING_ACCEPTANCE',
  'JUST_UNDER_CAP',
] as const;

/** How far a finding is, in order. */
export const findingStatuses = ['OPEN', 'ANSWERED', 'PLANNED', 'FOLLOWED_UP', 'CLOSED'] as const;

/** Steps of a finding after it is written. */
export const findingActs = ['RESPONSE', 'PLAN', 'FOLLOW_UP', 'CLOSE', 'REOPEN'] as const;

/** What a sample may be drawn from. */
export const samplePopulations = ['AWARDED', 'DISBURSED', 'PAYMENTS'] as const;

/** Whose first digits may be compared. */
export const digitAmounts = ['APPLIED', 'AWARDED', 'PAYMENTS'] as const;

/** Forms of an export. */
export const exportFormats = ['CSV', 'XLSX', 'THREE_SIXTY_GIVING'] as const;

export const severityTones = { LOW: 'neutral', MEDIUM: 'warn', HIGH: 'bad' } as const;
export const searchTones = { REQUESTED: 'neutral', RUNNING: 'accent', DONE: 'good', FAILED: 'bad' } as const;
export const flagTones = { OPEN: 'warn', SET_ASIDE: 'neutral', CLOSED: 'good' } as const;
export const findingTones = {
  OPEN: 'bad',
  ANSWERED: 'warn',
  PLANNED: 'accent',
  FOLLOWED_UP: 'accent',
  CLOSED: 'good',
} as const;
