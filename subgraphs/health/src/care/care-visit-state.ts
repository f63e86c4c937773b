import { registerEnumType } from 'type-graphql';

/** Where the next visit stands; `rules/visit-state.ts` says which. */
export enum CareVisitState {
  PLANNED = 'PLANNED',
  DUE = 'DUE',
  OVERDUE = 'OVERDUE',
}

registerEnumType(CareVisitState, {
  name: 'CareVisitState',
  description: 'Where the next visit stands. Source: S65.',
  valuesConfig: {
    PLANNED: { description: 'Due in more than a week.' },
    DUE: { description: 'Due within a week.' },
    OVERDUE: { description: 'The day has passed, and nobody has come.' },
  },
});
