import { registerEnumType } from 'type-graphql';

/** How the day is counted by which an examination must have been. */
export enum ExamRhythm {
  CALENDAR_YEAR = 'CALENDAR_YEAR',
  INTERVAL = 'INTERVAL',
}

registerEnumType(ExamRhythm, {
  name: 'ExamRhythm',
  description: 'How the day is counted by which an examination must have been.',
  valuesConfig: {
    CALENDAR_YEAR: { description: 'Once in each calendar year (每年1次): by its last day.' },
    INTERVAL: { description: 'Within so many years of the last one (至少每N年1次): by the same day N years later.' },
  },
});
