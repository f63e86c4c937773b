import type { ScreeningProgrammeStatus } from '@/gql/graphql';

/** How far a programme may be. */
export const programmeStatuses = ['DRAFT', 'OPEN', 'CLOSED'] as const satisfies readonly ScreeningProgrammeStatus[];

/** How it is marked. */
export const programmeTones: Readonly<Record<ScreeningProgrammeStatus, 'warn' | 'good' | 'neutral'>> = {
  DRAFT: 'warn',
  OPEN: 'good',
  CLOSED: 'neutral',
};
