import { registerEnumType } from 'type-graphql';

/** What decides between equal totals. */
export enum TieBreakKind {
  PART = 'PART',
  CRITERION = 'CRITERION',
  TIME = 'TIME',
}

registerEnumType(TieBreakKind, {
  name: 'TieBreakKind',
  description: 'What decides between equal totals.',
  valuesConfig: {
    PART: { description: 'The higher score of a part.' },
    CRITERION: { description: 'The higher marks of a criterion of a part.' },
    TIME: { description: 'The shorter time.' },
  },
});
