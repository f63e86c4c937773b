import type { CareVisitKind, CareVisitState } from '@/gql/graphql';

/** What a visit may be for. */
export const visitKinds = ['CONDOLENCE', 'REHABILITATION', 'FAMILY'] as const satisfies readonly CareVisitKind[];

/** Where a visit may stand, the most urgent first. */
export const visitStates = ['OVERDUE', 'DUE', 'PLANNED'] as const satisfies readonly CareVisitState[];

/** How urgent it is. */
export const visitTones: Readonly<Record<CareVisitState, 'good' | 'warn' | 'bad'>> = {
  OVERDUE: 'bad',
  DUE: 'warn',
  PLANNED: 'good',
};
