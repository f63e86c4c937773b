import { registerEnumType } from 'type-graphql';

/** The rule that a line of a calculation applied. */
export enum CalculationRule {
  ITEM_CAP = 'ITEM_CAP',
  FIXED_AMOUNT = 'FIXED_AMOUNT',
  RATE = 'RATE',
  GRANT_CAP = 'GRANT_CAP',
  PROJECT_CAP = 'PROJECT_CAP',
  PERSON_CAP = 'PERSON_CAP',
  APPLICANT_YEAR_CAP = 'APPLICANT_YEAR_CAP',
  REVIEW_CUT = 'REVIEW_CUT',
}

registerEnumType(CalculationRule, {
  name: 'GrantCalculationRule',
  description: 'The rule that a line of a calculation applied.',
  valuesConfig: {
    ITEM_CAP: { description: 'At most so much per unit of an item.' },
    FIXED_AMOUNT: { description: 'Exactly the announced amount per unit of an item.' },
    RATE: { description: 'A share of what was asked.' },
    GRANT_CAP: { description: 'At most so much per grant.' },
    PROJECT_CAP: { description: 'At most so much for one subject, earlier grants included.' },
    PERSON_CAP: { description: 'At most so much per person declared.' },
    APPLICANT_YEAR_CAP: { description: 'At most so much for one applicant in one year, earlier grants included.' },
    REVIEW_CUT: { description: 'Cut by the deciding body below what the terms allow.' },
  },
});
