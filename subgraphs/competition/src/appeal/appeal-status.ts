import { registerEnumType } from 'type-graphql';

/** Status of an appeal. */
export enum AppealStatus {
  OPEN = 'OPEN',
  UPHELD = 'UPHELD',
  REJECTED = 'REJECTED',
}

registerEnumType(AppealStatus, {
  name: 'RoundAppealStatus',
  description: 'Status of an appeal.',
  valuesConfig: {
    OPEN: { description: 'Not decided.' },
    UPHELD: { description: 'Right was given (成立).' },
    REJECTED: { description: 'Not right (不成立).' },
  },
});
