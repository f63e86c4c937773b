import { registerEnumType } from 'type-graphql';

/** What a red flag points at. */
export enum FlagSubjectKind {
  GRANT = 'GRANT',
  PAYMENT = 'PAYMENT',
  BUDGET_LINE = 'BUDGET_LINE',
}

registerEnumType(FlagSubjectKind, {
  name: 'GrantRedFlagSubjectKind',
  description: 'What a red flag points at.',
  valuesConfig: {
    GRANT: { description: 'A grant (补助).' },
    PAYMENT: { description: 'A payment (拨付).' },
    BUDGET_LINE: { description: 'A budget line (预算项).' },
  },
});
