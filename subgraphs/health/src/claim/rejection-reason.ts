import { registerEnumType } from 'type-graphql';

/** Why a claim was rejected. */
export enum RejectionReason {
  DOCUMENTS_MISSING = 'DOCUMENTS_MISSING',
  DOCUMENTS_UNREADABLE = 'DOCUMENTS_UNREADABLE',
  FACTS_DIFFER = 'FACTS_DIFFER',
  NOT_COVERED = 'NOT_COVERED',
  OUTSIDE_PERIOD = 'OUTSIDE_PERIOD',
  BELOW_DEDUCTIBLE = 'BELOW_DEDUCTIBLE',
  CAP_REACHED = 'CAP_REACHED',
  PAID_ELSEWHERE = 'PAID_ELSEWHERE',
  FRAUD_SUSPECTED = 'FRAUD_SUSPECTED',
}

registerEnumType(RejectionReason, {
  name: 'MedicalClaimRejectionReason',
  description: 'Why a claim was rejected.',
  valuesConfig: {
    DOCUMENTS_MISSING: { description: 'A document is missing (材料不齐).' },
    DOCUMENTS_UNREADABLE: { description: 'A document cannot be read (材料不清).' },
    FACTS_DIFFER: { description: 'The documents say something else than the claim (内容与材料不符).' },
    NOT_COVERED: { description: 'What was treated is not covered (不属保障范围).' },
    OUTSIDE_PERIOD: { description: 'It happened outside the coverage period or in the waiting days (不在保障期).' },
    BELOW_DEDUCTIBLE: { description: 'No more was paid than the person bears first (未达起付标准).' },
    CAP_REACHED: { description: 'Nothing is left of the cap (已达封顶).' },
    PAID_ELSEWHERE: { description: 'Somebody else has paid it already (已由他处报销).' },
    FRAUD_SUSPECTED: { description: 'It goes to those who look into fraud (疑似骗保).' },
  },
});
