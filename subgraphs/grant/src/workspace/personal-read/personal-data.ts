import { registerEnumType } from 'type-graphql';

/** Personal data that is shown only with a reason. */
export enum PersonalData {
  PAYEE_ACCOUNTS = 'PAYEE_ACCOUNTS',
}

registerEnumType(PersonalData, {
  name: 'GrantPersonalData',
  description: 'Personal data that is shown only with a reason.',
  valuesConfig: {
    PAYEE_ACCOUNTS: { description: 'Whole account numbers of a grant and its payments (完整收款账号).' },
  },
});
