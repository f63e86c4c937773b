import { registerEnumType } from 'type-graphql';

/** What fills a budget line. */
export enum FundedBy {
  BUDGET = 'BUDGET',
  DONATIONS = 'DONATIONS',
}

registerEnumType(FundedBy, {
  name: 'GrantFundedBy',
  description: 'What fills a budget line. Source: S47, S66.',
  valuesConfig: {
    BUDGET: { description: 'The budget of the funder (工会经费预算).' },
    DONATIONS: { description: 'Donations, and nothing else (募捐): what is raised is handed over in full.' },
  },
});
