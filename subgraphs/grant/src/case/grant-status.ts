import { registerEnumType } from 'type-graphql';

/** How far a grant is on its route. */
export enum GrantStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  SENT_BACK = 'SENT_BACK',
  CHECKED = 'CHECKED',
  REVIEWED = 'REVIEWED',
  APPROVED = 'APPROVED',
  RESERVED = 'RESERVED',
  PAYING = 'PAYING',
  PAID = 'PAID',
  ACCEPTED = 'ACCEPTED',
  CLOSED = 'CLOSED',
  REJECTED = 'REJECTED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(GrantStatus, {
  name: 'GrantStatus',
  description: 'How far a grant is on its route from application to closing.',
  valuesConfig: {
    DRAFT: { description: 'Being written by the applicant (草稿).' },
    SUBMITTED: { description: 'Handed in (已申请).' },
    SENT_BACK: { description: 'Back with the applicant, to be put right (已退回).' },
    CHECKED: { description: 'Papers and amounts were checked (已初审).' },
    REVIEWED: { description: 'Reviewed by a second person (已复审).' },
    APPROVED: { description: 'Decided, e.g. by the party-group meeting (已批准).' },
    RESERVED: { description: 'Money is set aside in its budget line (已预留).' },
    PAYING: { description: 'Paid in part (拨付中).' },
    PAID: { description: 'Paid in full (已拨付).' },
    ACCEPTED: { description: 'What it was paid for is there (已验收).' },
    CLOSED: { description: 'Nothing is left to do (已办结).' },
    REJECTED: { description: 'Refused (未批准).' },
    WITHDRAWN: { description: 'Taken back by the applicant (已撤回).' },
  },
});
