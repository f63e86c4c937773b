import { registerEnumType } from 'type-graphql';

/** Status of an online contest. Whether it is open follows from its times. */
export enum ContestStatus {
  DRAFT = 'DRAFT',
  ANNOUNCED = 'ANNOUNCED',
  CANCELLED = 'CANCELLED',
}

registerEnumType(ContestStatus, {
  name: 'ContestStatus',
  description: 'Status of an online contest.',
  valuesConfig: {
    DRAFT: { description: 'Being prepared (筹备).' },
    ANNOUNCED: {
      description: 'Announced: its questions and conditions are fixed; it is open from opensAt to closesAt (已发布).',
    },
    CANCELLED: { description: 'Not held (已取消).' },
  },
});
