import { registerEnumType } from 'type-graphql';

/** What the public sees of a round. */
export enum BoardState {
  HIDDEN = 'HIDDEN',
  LIVE = 'LIVE',
  FROZEN = 'FROZEN',
}

registerEnumType(BoardState, {
  name: 'BoardState',
  description: 'What the public sees of a round.',
  valuesConfig: {
    HIDDEN: { description: 'Nothing.' },
    LIVE: { description: 'Every result as it comes in.' },
    FROZEN: { description: 'The results as they were when it was frozen.' },
  },
});
