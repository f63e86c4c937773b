import { registerEnumType } from 'type-graphql';

/** What becomes of entries that share the rank at the cut. */
export enum CutTie {
  ALL_IN = 'ALL_IN',
  ALL_OUT = 'ALL_OUT',
}

registerEnumType(CutTie, {
  name: 'CutTie',
  description: 'What becomes of entries that share the rank at the cut.',
  valuesConfig: {
    ALL_IN: { description: 'All of them advance.' },
    ALL_OUT: { description: 'None of them advances.' },
  },
});
