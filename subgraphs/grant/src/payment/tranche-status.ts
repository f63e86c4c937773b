import { registerEnumType } from 'type-graphql';

/** Whether a part of a grant may be paid. */
export enum TrancheStatus {
  PLANNED = 'PLANNED',
  MET = 'MET',
  CANCELLED = 'CANCELLED',
}

registerEnumType(TrancheStatus, {
  name: 'GrantTrancheStatus',
  description: 'Whether a part of a grant may be paid.',
  valuesConfig: {
    PLANNED: { description: 'Its milestone is still to be met (待达到).' },
    MET: { description: 'Its milestone is met, so it may be paid (已达到).' },
    CANCELLED: { description: 'It will not be paid (已取消).' },
  },
});
