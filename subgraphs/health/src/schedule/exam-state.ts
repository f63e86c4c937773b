import { registerEnumType } from 'type-graphql';

/** Where a woman stands with one kind of examination. */
export enum ExamState {
  UP_TO_DATE = 'UP_TO_DATE',
  DUE = 'DUE',
  BOOKED = 'BOOKED',
  OVERDUE = 'OVERDUE',
  EXCLUDED = 'EXCLUDED',
}

registerEnumType(ExamState, {
  name: 'ExamState',
  description: 'Where a woman stands with one kind of examination.',
  valuesConfig: {
    UP_TO_DATE: { description: 'Nothing to do yet.' },
    DUE: { description: 'To be called: the last day comes near.' },
    BOOKED: { description: 'Has an appointment today or later.' },
    OVERDUE: { description: 'The last day has passed, and there is no appointment.' },
    EXCLUDED: { description: 'The duty is not meant for her this year, e.g. for her age; `exclusions` says why.' },
  },
});
