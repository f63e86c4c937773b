import { registerEnumType } from 'type-graphql';

/** What a document of a claim shows. */
export enum ClaimDocumentKind {
  DISCHARGE_SUMMARY = 'DISCHARGE_SUMMARY',
  INVOICE = 'INVOICE',
  SETTLEMENT = 'SETTLEMENT',
  APPLICATION = 'APPLICATION',
  OTHER = 'OTHER',
}

registerEnumType(ClaimDocumentKind, {
  name: 'MedicalClaimDocumentKind',
  description: 'What a document of a claim shows.',
  valuesConfig: {
    DISCHARGE_SUMMARY: { description: 'Why somebody was in hospital and how long (出院小结).' },
    INVOICE: { description: 'What the hospital charged (住院发票).' },
    SETTLEMENT: { description: 'What insurance paid (医保结算单).' },
    APPLICATION: { description: 'The signed application (申请表).' },
    OTHER: { description: 'Anything else (其他).' },
  },
});
