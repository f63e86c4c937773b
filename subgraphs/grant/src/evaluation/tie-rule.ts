import { registerEnumType } from 'type-graphql';

/** What becomes of equal points at the last of the first places. */
export enum TieRule {
  ALL_IN = 'ALL_IN',
  NONE_IN = 'NONE_IN',
}

registerEnumType(TieRule, {
  name: 'GrantTieRule',
  description: 'What becomes of subjects with equal points where not all of them have room in the first places.',
  valuesConfig: {
    ALL_IN: { description: 'All of them are EXCELLENT, more than there are places (并列均入选).' },
    NONE_IN: { description: 'None of them is, fewer than there are places (并列均不入选).' },
  },
});
