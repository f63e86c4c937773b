import { registerEnumType } from 'type-graphql';

/** How a plan computes what it pays. */
export enum PlanMethod {
  SEGMENTS = 'SEGMENTS',
  BANDS = 'BANDS',
  FIXED = 'FIXED',
  GRADES = 'GRADES',
}

registerEnumType(PlanMethod, {
  name: 'MedicalPlanMethod',
  description: 'How a plan computes what it pays.',
  valuesConfig: {
    SEGMENTS: { description: 'Each part of the amount at the rate of its own segment (分段按比例). Source: S64.' },
    BANDS: { description: 'The whole amount at the rate of the band that it falls into (按档比例). Source: S12.' },
    FIXED: {
      description: 'A fixed amount: of costs at most what is left, else whatever they were (定额). Source: S13.',
    },
    GRADES: { description: 'A share of a fixed amount, by grade of disability (按伤残等级). Source: S64.' },
  },
});
