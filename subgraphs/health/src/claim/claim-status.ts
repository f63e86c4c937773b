import { registerEnumType } from 'type-graphql';

/** How far a claim is. */
export enum ClaimStatus {
  SUBMITTED = 'SUBMITTED',
  CHECKED = 'CHECKED',
  DECIDED = 'DECIDED',
  REJECTED = 'REJECTED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(ClaimStatus, {
  name: 'MedicalClaimStatus',
  description: 'How far a claim is.',
  valuesConfig: {
    SUBMITTED: { description: 'Handed in; a handler takes and checks it (待审核).' },
    CHECKED: { description: 'Checked; another handler takes and decides it (待审批).' },
    DECIDED: { description: 'Decided: the grant ledger pays it (已批准).' },
    REJECTED: { description: 'Rejected with a reason (不予给付).' },
    WITHDRAWN: { description: 'Taken back by who handed it in (已撤回).' },
  },
});
