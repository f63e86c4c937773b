import { registerEnumType } from 'type-graphql';

/** Who pays the premium of a cover. */
export enum CoverFunding {
  WORKER = 'WORKER',
  EMPLOYER = 'EMPLOYER',
  GIFT = 'GIFT',
}

registerEnumType(CoverFunding, {
  name: 'MedicalPlanCoverFunding',
  description: 'Who pays the premium of a cover.',
  valuesConfig: {
    WORKER: { description: 'The worker (个人缴费).' },
    EMPLOYER: { description: 'The employer or its union (单位缴费).' },
    GIFT: { description: 'The federation, for a hardship household (赠送). Source: S122.' },
  },
});
