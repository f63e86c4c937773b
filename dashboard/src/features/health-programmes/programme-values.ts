import type { ScreeningProgrammeStatus } from '@/gql/graphql';

/** How far a programme may be. */
export const programmeStatuses = ['OPEN', 'CLOSED'] as const satisfies readonly ScreeningProgrammeStatus[];

/** How it is marked. */
export const programmeTones: Readonly<Record<ScreeningProgrammeStatus, 'good' | 'neutral'>> = {
  OPEN: 'good',
  CLOSED: 'neutral',
};
