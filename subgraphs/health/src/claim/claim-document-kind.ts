import { registerEnumType } from 'type-graphql';

/** What a document of a claim shows. */
export enum ClaimDocumentKind {
  DISCHARGE_SUMMARY = 'DISCHARGE_SUMMARY',
  INVOICE = 'INVOICE',
  SETTLEMENT = 'SETTLEMENT',
  CHRONIC_CERTIFICATE = 'CHRONIC_CERTIFICATE',
  ACCIDENT_PROOF = 'ACCIDENT_PROOF',
  DISABILITY_ASSESSMENT = 'DISABILITY_ASSESSMENT',
  DEATH_CERTIFICATE = 'DEATH_CERTIFICATE',
  KINSHIP_PROOF = 'KINSHIP_PROOF',
  APPLICATION = 'APPLICATION',
  OTHER = 'OTHER',
}

registerEnumType(ClaimDocumentKind, {
  name: 'MedicalClaimDocumentKind',
  description: 'What a document of a claim shows.',
  valuesConfig: {
    DISCHARGE_SUMMARY: { description: 'Why somebody was in hospital and how long (出院小结).' },
    INVOICE: { description: 'What was charged (医疗发票).' },
    SETTLEMENT: { description: 'What insurance paid (医保结算单).' },
    CHRONIC_CERTIFICATE: { description: 'That insurance recognises the chronic illness (门诊慢特病认定).' },
    ACCIDENT_PROOF: { description: 'What happened, by police, employer or hospital (意外事故证明).' },
    DISABILITY_ASSESSMENT: { description: 'The grade of disability (伤残评定).' },
    DEATH_CERTIFICATE: { description: 'That somebody has died (死亡证明).' },
    KINSHIP_PROOF: { description: 'Who the relative is that is paid (亲属关系证明).' },
    APPLICATION: { description: 'The signed application (申请表).' },
    OTHER: { description: 'Anything else (其他).' },
  },
});
