import { registerEnumType } from 'type-graphql';

/** What a line of the trace of an evaluation tells. */
export enum RatingReason {
  FIRST_PLACES = 'FIRST_PLACES',
  TIE_IN = 'TIE_IN',
  TIE_OUT = 'TIE_OUT',
  BELOW_THRESHOLD = 'BELOW_THRESHOLD',
  GOOD = 'GOOD',
  QUALIFIED = 'QUALIFIED',
  UNQUALIFIED = 'UNQUALIFIED',
}

registerEnumType(RatingReason, {
  name: 'GrantRatingReason',
  description: 'What a line of the trace of an evaluation tells.',
  valuesConfig: {
    FIRST_PLACES: { description: 'How many are EXCELLENT, and the fewest points among them.' },
    TIE_IN: { description: 'How many tie at the last place and are all taken in, and their points.' },
    TIE_OUT: { description: 'How many tie at the last place and are all left out, and their points.' },
    BELOW_THRESHOLD: {
      description: 'How many places stay empty, because nobody else reaches the lowest points for them.',
    },
    GOOD: { description: 'How many are GOOD, and from which points on.' },
    QUALIFIED: { description: 'How many are QUALIFIED, and from which points on.' },
    UNQUALIFIED: { description: 'How many are UNQUALIFIED, and below which points.' },
  },
});
