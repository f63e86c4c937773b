import { registerEnumType } from 'type-graphql';

/** Result of an evaluation, the best first. */
export enum Rating {
  EXCELLENT = 'EXCELLENT',
  GOOD = 'GOOD',
  QUALIFIED = 'QUALIFIED',
  UNQUALIFIED = 'UNQUALIFIED',
}

registerEnumType(Rating, {
  name: 'GrantRating',
  description: 'Result of an evaluation, the best first.',
  valuesConfig: {
    EXCELLENT: { description: 'One of the first places (优秀).' },
    GOOD: { description: 'Points from the threshold of GOOD on, below the first places (良好).' },
    QUALIFIED: { description: 'Points from the threshold of QUALIFIED on (合格).' },
    UNQUALIFIED: { description: 'Points below every threshold (不合格).' },
  },
});
