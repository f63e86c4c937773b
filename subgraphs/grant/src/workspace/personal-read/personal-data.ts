import { registerEnumType } from 'type-graphql';

/** Personal data whose readers are written down. */
export enum PersonalData {
  PAYEE_ACCOUNTS = 'PAYEE_ACCOUNTS',
  DOCUMENT = 'DOCUMENT',
}

registerEnumType(PersonalData, {
  name: 'GrantPersonalData',
  description: 'Personal data whose readers are written down.',
  valuesConfig: {
    PAYEE_ACCOUNTS: {
      description: 'Whole account numbers of a grant and its payments, with a reason (完整收款账号).',
    },
    DOCUMENT: { description: 'A document, which may name people (附件).' },
  },
});
