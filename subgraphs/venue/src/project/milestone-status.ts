import { registerEnumType } from 'type-graphql';

/** Whether a milestone was reached. @see OC4IDS code list milestoneStatus */
export enum MilestoneStatus {
  SCHEDULED = 'SCHEDULED',
  MET = 'MET',
  NOT_MET = 'NOT_MET',
  PARTIALLY_MET = 'PARTIALLY_MET',
}

registerEnumType(MilestoneStatus, {
  name: 'MilestoneStatus',
  description: 'Whether a milestone was reached; code list milestoneStatus of OC4IDS.',
  valuesConfig: {
    SCHEDULED: { description: 'Still to come.' },
    MET: { description: 'Reached.' },
    NOT_MET: { description: 'Missed.' },
    PARTIALLY_MET: { description: 'Reached in part.' },
  },
});
