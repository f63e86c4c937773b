import { registerEnumType } from 'type-graphql';

/** Who bears the interest of the loans of a programme. */
export enum InterestPolicy {
  INTEREST_FREE = 'INTEREST_FREE',
  SUBSIDISED = 'SUBSIDISED',
  NOT_STATED = 'NOT_STATED',
}

registerEnumType(InterestPolicy, {
  name: 'LoanInterestPolicy',
  description:
    'Who bears the interest of the loans of a programme: a setting of the programme, for the print reads 无抵押免担保利息 and leaves it open. Source: S117.',
  valuesConfig: {
    INTEREST_FREE: { description: 'The borrower pays none (免息).' },
    SUBSIDISED: { description: 'The borrower pays it and gets it back, or a part of it (贴息).' },
    NOT_STATED: { description: 'The programme’s document does not say.' },
  },
});
