import { registerEnumType } from 'type-graphql';

/** What money is requested for. Its name in small letters is the key of the item in the terms of the scheme. */
export enum RequestKind {
  SCREENING = 'SCREENING',
  SOLATIUM = 'SOLATIUM',
  RELIEF = 'RELIEF',
}

registerEnumType(RequestKind, {
  name: 'HealthRequestKind',
  description: 'What money is requested for.',
  valuesConfig: {
    SCREENING: { description: 'Examinations, by women and cost of each (筛查补助). Source: S114.' },
    SOLATIUM: { description: 'Solatia for women who fell ill (关爱慰问金). Source: S112, S114.' },
    RELIEF: { description: 'Relief that was decided on claims (医疗互助救助). Source: S13.' },
  },
});
