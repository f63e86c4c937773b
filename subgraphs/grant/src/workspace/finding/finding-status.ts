import { registerEnumType } from 'type-graphql';

/** How far a finding is. */
export enum FindingStatus {
  OPEN = 'OPEN',
  ANSWERED = 'ANSWERED',
  PLANNED = 'PLANNED',
  FOLLOWED_UP = 'FOLLOWED_UP',
  CLOSED = 'CLOSED',
}

registerEnumType(FindingStatus, {
  name: 'GrantFindingStatus',
  description: 'How far a finding is.',
  valuesConfig: {
    OPEN: { description: 'Waits for the audited union’s response (待答复).' },
    ANSWERED: { description: 'Responded to; waits for a corrective plan (已答复).' },
    PLANNED: { description: 'Has a corrective plan; waits for the follow-up (整改中).' },
    FOLLOWED_UP: { description: 'The auditor has looked at what was done (已跟踪).' },
    CLOSED: { description: 'Nothing is left to do (已销号).' },
  },
});
