import { registerEnumType } from 'type-graphql';

/** Why a household is in hardship. */
export enum HardshipCause {
  ILLNESS = 'ILLNESS',
  DISABILITY = 'DISABILITY',
  UNEMPLOYMENT = 'UNEMPLOYMENT',
  LOW_INCOME = 'LOW_INCOME',
  EDUCATION = 'EDUCATION',
  DISASTER = 'DISASTER',
  OTHER = 'OTHER',
}

registerEnumType(HardshipCause, {
  name: 'HardshipCause',
  description: 'Why a household is in hardship (致困原因). Source: S124; the list is ours.',
  valuesConfig: {
    ILLNESS: { description: 'Illness (因病).' },
    DISABILITY: { description: 'Disability (因残).' },
    UNEMPLOYMENT: { description: 'Loss of work (失业).' },
    LOW_INCOME: { description: 'Low income (收入低).' },
    EDUCATION: { description: 'Cost of a child’s education (子女上学).' },
    DISASTER: { description: 'Accident or disaster (意外灾害).' },
    OTHER: { description: 'Something else (其他).' },
  },
});
