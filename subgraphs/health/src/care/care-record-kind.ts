import { registerEnumType } from 'type-graphql';

/** What of a case was put right. */
export enum CareRecordKind {
  VISIT = 'VISIT',
  STEP = 'STEP',
}

registerEnumType(CareRecordKind, {
  name: 'CareRecordKind',
  description: 'What of a case of care was put right. Source: S65, S86.',
  valuesConfig: {
    VISIT: { description: 'A visit (走访记录).' },
    STEP: { description: 'A step of the plan of home rehabilitation (康复步骤).' },
  },
});
