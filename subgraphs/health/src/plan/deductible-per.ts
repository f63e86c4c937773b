import { registerEnumType } from 'type-graphql';

/** How often a person bears the deductible. */
export enum DeductiblePer {
  ADMISSION = 'ADMISSION',
  PERIOD = 'PERIOD',
}

registerEnumType(DeductiblePer, {
  name: 'MedicalPlanDeductiblePer',
  description: 'How often a person bears the deductible.',
  valuesConfig: {
    ADMISSION: { description: 'With each admission to hospital (每次住院).' },
    PERIOD: { description: 'Once in a coverage period (每个保障期).' },
  },
});
