import { registerEnumType } from 'type-graphql';

/** Whether a version of a plan is in force. */
export enum PlanVersionStatus {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
}

registerEnumType(PlanVersionStatus, {
  name: 'MedicalPlanVersionStatus',
  description: 'Whether claims are judged by a version of a plan.',
  valuesConfig: {
    DRAFT: { description: 'Being written; seen by those who run the plan alone (草案).' },
    PUBLISHED: { description: 'In force from its first day; never changed again (已发布).' },
  },
});
