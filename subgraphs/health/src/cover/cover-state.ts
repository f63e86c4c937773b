import { registerEnumType } from 'type-graphql';

/** Where a cover stands today, see `coverState`. */
export enum CoverState {
  UPCOMING = 'UPCOMING',
  WAITING = 'WAITING',
  IN_FORCE = 'IN_FORCE',
  ENDED = 'ENDED',
}

registerEnumType(CoverState, {
  name: 'MedicalPlanCoverState',
  description: 'Where a cover stands today.',
  valuesConfig: {
    UPCOMING: { description: 'It has not begun (未生效).' },
    WAITING: { description: 'It has begun, and what happens in these days is not paid yet (等待期).' },
    IN_FORCE: { description: 'What happens is paid (保障中).' },
    ENDED: { description: 'It is over (已到期).' },
  },
});
