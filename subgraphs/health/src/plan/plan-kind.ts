import { registerEnumType } from 'type-graphql';

/** What a plan is among the payers of one illness. */
export enum PlanKind {
  MUTUAL_AID = 'MUTUAL_AID',
  MEDICAL_RELIEF = 'MEDICAL_RELIEF',
  CARE_RELIEF = 'CARE_RELIEF',
}

registerEnumType(PlanKind, {
  name: 'MedicalPlanKind',
  description: 'What a plan is among the payers of one illness.',
  valuesConfig: {
    MUTUAL_AID: {
      description: 'Mutual insurance of workers, with a premium (职工互助保障、补充医保). Source: S13, S64.',
    },
    MEDICAL_RELIEF: { description: 'Relief on what insurance leaves, without a premium (医疗救助). Source: S12.' },
    CARE_RELIEF: { description: 'A fixed amount as the last layer (关爱救助). Source: S13.' },
  },
});
