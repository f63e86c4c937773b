import { registerEnumType } from 'type-graphql';

/** What an entry of the ledger does. */
export enum EntryKind {
  BUDGET = 'BUDGET',
  RESERVE = 'RESERVE',
  PAY = 'PAY',
  VOID = 'VOID',
  RETURN = 'RETURN',
  REAPPROPRIATE = 'REAPPROPRIATE',
}

registerEnumType(EntryKind, {
  name: 'GrantEntryKind',
  description: 'What an entry of the ledger does.',
  valuesConfig: {
    BUDGET: { description: 'Money is put into a budget line, or taken out of it (预算下达、调减).' },
    RESERVE: { description: 'Money is kept for a grant (预留).' },
    PAY: { description: 'Reserved money is paid out (拨付).' },
    VOID: { description: 'Reserved money is set free again (注销预留).' },
    RETURN: { description: 'Paid money comes back (收回).' },
    REAPPROPRIATE: { description: 'Returned money may be spent again (盘活).' },
  },
});
