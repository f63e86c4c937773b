import type {
  MedicalClaimDocumentKind,
  MedicalClaimRejectionReason,
  MedicalClaimStatus,
  MedicalPlanDeductiblePer,
  MedicalPlanKind,
  MedicalPlanMethod,
} from '@/gql/graphql';

/** Kinds of plans, in the order in which they usually pay. */
export const planKinds = ['MUTUAL_AID', 'MEDICAL_RELIEF', 'CARE_RELIEF'] as const satisfies MedicalPlanKind[];

/** How plans compute. */
export const planMethods = ['SEGMENTS', 'BANDS', 'FIXED'] as const satisfies MedicalPlanMethod[];

/** How often a deductible is borne. */
export const deductiblePers = ['ADMISSION', 'PERIOD'] as const satisfies MedicalPlanDeductiblePer[];

/** Documents of a claim. */
export const claimDocumentKinds = [
  'INVOICE',
  'SETTLEMENT',
  'DISCHARGE_SUMMARY',
  'APPLICATION',
  'OTHER',
] as const satisfies MedicalClaimDocumentKind[];

/** How far claims can be, in order. */
export const claimStatuses = [
  'SUBMITTED',
  'CHECKED',
  'DECIDED',
  'REJECTED',
  'WITHDRAWN',
] as const satisfies MedicalClaimStatus[];

/** Reasons of rejections. */
export const rejectionReasons = [
  'DOCUMENTS_MISSING',
  'DOCUMENTS_UNREADABLE',
  'FACTS_DIFFER',
  'NOT_COVERED',
  'OUTSIDE_PERIOD',
  'BELOW_DEDUCTIBLE',
  'CAP_REACHED',
  'PAID_ELSEWHERE',
  'FRAUD_SUSPECTED',
] as const satisfies MedicalClaimRejectionReason[];

/** How a claim's status looks. */
export const claimTones: Readonly<Record<MedicalClaimStatus, 'neutral' | 'good' | 'warn' | 'bad' | 'accent'>> = {
  SUBMITTED: 'warn',
  CHECKED: 'accent',
  DECIDED: 'good',
  REJECTED: 'bad',
  WITHDRAWN: 'neutral',
};
