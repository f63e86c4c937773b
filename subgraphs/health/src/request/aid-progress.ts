import { registerEnumType } from 'type-graphql';

/** How far money is on its way. */
export enum AidProgress {
  WAITING = 'WAITING',
  REQUESTED = 'REQUESTED',
  DECIDED = 'DECIDED',
  PARTLY_FUNDED = 'PARTLY_FUNDED',
  PAID = 'PAID',
  OVER = 'OVER',
}

registerEnumType(AidProgress, {
  name: 'HealthAidProgress',
  description: 'How far money is on its way.',
  valuesConfig: {
    WAITING: { description: 'Proposed; it goes out with others (待汇总).' },
    REQUESTED: { description: 'Requested, and not yet decided (已申请).' },
    DECIDED: { description: 'Decided, and not yet paid in full (已批准).' },
    PARTLY_FUNDED: { description: 'All that was awarded is paid, and that is less than was asked (减额拨付).' },
    PAID: { description: 'Paid as it was asked (已拨付).' },
    OVER: { description: 'Refused, rejected or withdrawn: nothing will come of this request (未获批准).' },
  },
});
