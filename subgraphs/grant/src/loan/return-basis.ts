import { registerEnumType } from 'type-graphql';

/** What the figures of a year’s return count. */
export enum ReturnBasis {
  ANNUAL = 'ANNUAL',
  CUMULATIVE = 'CUMULATIVE',
}

registerEnumType(ReturnBasis, {
  name: 'LoanReturnBasis',
  description: 'What the figures of a year’s return count. Only annual ones may be added. Source: S117.',
  valuesConfig: {
    ANNUAL: { description: 'What was lent in that year alone (当年).' },
    CUMULATIVE: { description: 'What was lent from the beginning to the end of that year (累计).' },
  },
});
