import { registerEnumType } from 'type-graphql';

/** Kind of an award. */
export enum AwardKind {
  FIRST = 'FIRST',
  SECOND = 'SECOND',
  THIRD = 'THIRD',
  NOMINATION = 'NOMINATION',
  SPECIAL = 'SPECIAL',
  GENERAL_MANAGER = 'GENERAL_MANAGER',
}

registerEnumType(AwardKind, {
  name: 'AwardKind',
  description: 'Kind of an award. Source: S74, S84.',
  valuesConfig: {
    FIRST: { description: 'First prize (一等奖).' },
    SECOND: { description: 'Second prize (二等奖).' },
    THIRD: { description: 'Third prize (三等奖).' },
    NOMINATION: { description: 'Nomination, below the prizes (提名奖).' },
    SPECIAL: { description: 'Special award of an enterprise (专项奖).' },
    GENERAL_MANAGER: { description: 'Award of the general manager (总经理奖).' },
  },
});
