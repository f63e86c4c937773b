import type { AccountStatus, StaffRole } from '@/gql/graphql';

/** All roles, in the order in which they are shown. */
export const staffRoles = [
  'ADMINISTRATOR',
  'ANALYST',
  'CADRE',
  'AUDITOR',
  'ORGANIZER',
  'JUDGE',
  'HEALTH_OFFICER',
  'HEALTH_HANDLER',
  'GRANT_OFFICER',
  'REVIEWER',
  'PAYER',
] as const satisfies readonly StaffRole[];

/** All states of an account. */
export const accountStatuses = ['ACTIVE', 'LOCKED', 'DISABLED'] as const satisfies readonly AccountStatus[];

/** How a state is coloured. */
export const statusTones = { ACTIVE: 'good', LOCKED: 'warn', DISABLED: 'neutral' } as const satisfies Record<
  AccountStatus,
  string
>;
