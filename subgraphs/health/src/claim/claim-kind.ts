import { registerEnumType } from 'type-graphql';

/** What a claim is for. The first two pay costs, the others a sum whatever the costs. */
export enum ClaimKind {
  INPATIENT = 'INPATIENT',
  OUTPATIENT = 'OUTPATIENT',
  ACCIDENT = 'ACCIDENT',
  DEATH = 'DEATH',
}

registerEnumType(ClaimKind, {
  name: 'MedicalClaimKind',
  description: 'What a claim is for. Source: S64.',
  valuesConfig: {
    INPATIENT: { description: 'Costs of one stay in hospital (住院).' },
    OUTPATIENT: { description: 'Costs of chronic special outpatient care over some days (门诊慢特病).' },
    ACCIDENT: { description: 'A sum after an accident (意外伤害).' },
    DEATH: { description: 'A sum to a relative after a death (身故).' },
  },
});
