import { registerEnumType } from 'type-graphql';

/** What a document of a grant shows. */
export enum DocumentKind {
  APPLICATION = 'APPLICATION',
  BUDGET = 'BUDGET',
  APPROVAL_OF_PROJECT = 'APPROVAL_OF_PROJECT',
  ROLL = 'ROLL',
  DUES_RECEIPT = 'DUES_RECEIPT',
  EVALUATION = 'EVALUATION',
  DECISION = 'DECISION',
  EVIDENCE = 'EVIDENCE',
  ACCEPTANCE = 'ACCEPTANCE',
  VOUCHER = 'VOUCHER',
  OTHER = 'OTHER',
}

registerEnumType(DocumentKind, {
  name: 'GrantDocumentKind',
  description: 'What a document of a grant shows.',
  valuesConfig: {
    APPLICATION: { description: 'The signed application (申请报告).' },
    BUDGET: { description: 'The budget of the project (项目预算).' },
    APPROVAL_OF_PROJECT: { description: 'The approval of the project by its authority (立项批复).' },
    ROLL: { description: 'Who benefits, as pseudonyms (人员名册).' },
    DUES_RECEIPT: { description: 'That dues were paid (经费缴纳凭证).' },
    EVALUATION: { description: 'The result of an evaluation (考评结果).' },
    DECISION: { description: 'Minutes of the meeting that decided (会议纪要).' },
    EVIDENCE: { description: 'That a milestone was reached (佐证材料).' },
    ACCEPTANCE: { description: 'That the result was accepted (验收报告).' },
    VOUCHER: { description: 'Voucher of a payment (支付凭证).' },
    OTHER: { description: 'Anything else (其他).' },
  },
});
