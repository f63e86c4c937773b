import { registerEnumType } from 'type-graphql';

/** The rule that a line of an adjudication applied. */
export enum ClaimRule {
  SELF_PAID = 'SELF_PAID',
  SELF_FUNDED = 'SELF_FUNDED',
  EARLIER_PAYERS = 'EARLIER_PAYERS',
  DEDUCTIBLE = 'DEDUCTIBLE',
  SEGMENT = 'SEGMENT',
  BAND = 'BAND',
  FIXED = 'FIXED',
  SUM = 'SUM',
  GRADE = 'GRADE',
  CAP = 'CAP',
}

registerEnumType(ClaimRule, {
  name: 'MedicalClaimRule',
  description: 'The rule that a line of an adjudication applied.',
  valuesConfig: {
    SELF_PAID: { description: 'What insurance leaves of the costs (自付部分).' },
    SELF_FUNDED: { description: 'Costs outside the scope of insurance are left out (扣除自费).' },
    EARLIER_PAYERS: { description: 'What the payers before have paid is taken off.' },
    DEDUCTIBLE: { description: 'What the person bears first is taken off (起付标准).' },
    SEGMENT: { description: 'A share of the part that lies in a segment (分段).' },
    BAND: { description: 'A share of the whole, at the rate of its band (分档).' },
    FIXED: { description: 'A fixed amount, at most what is left (定额).' },
    SUM: { description: 'A sum whatever the costs (定额给付).' },
    GRADE: { description: 'A share of the sum, at the rate of the grade of disability (伤残等级).' },
    CAP: { description: 'At most what is left of the cap per person and period (封顶).' },
  },
});
