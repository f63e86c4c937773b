import { registerEnumType } from 'type-graphql';

/** Whether an account can sign in. */
export enum AccountStatus {
  ACTIVE = 'ACTIVE',
  LOCKED = 'LOCKED',
  DISABLED = 'DISABLED',
}

registerEnumType(AccountStatus, {
  name: 'AccountStatus',
  description: 'Whether an account can sign in.',
  valuesConfig: {
    ACTIVE: { description: 'It can.' },
    LOCKED: { description: 'Not for some minutes: too many wrong passwords or codes in a row.' },
    DISABLED: { description: 'Not until an administrator enables it again.' },
  },
});
