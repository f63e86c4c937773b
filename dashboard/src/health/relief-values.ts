import type {
  MedicalClaimBeneficiary,
  MedicalClaimDocumentKind,
  MedicalClaimKind,
  MedicalClaimRejectionReason,
  MedicalClaimStatus,
  MedicalPlanCoverFunding,
  MedicalPlanCoverState,
  MedicalPlanDeductiblePer,
  MedicalPlanKind,
  MedicalPlanMethod,
} from '@/gql/graphql';

/** Kinds of plans, in the order in which they usually pay. */
export const planKinds = ['MUTUAL_AID', 'MEDICAL_RELIEF', 'CARE_RELIEF'] as const satisfies MedicalPlanKind[];

/** What claims are for. */
export const claimKinds = ['INPATIENT', 'OUTPATIENT', 'ACCIDENT', 'DEATH'] as const satisfies MedicalClaimKind[];

/** Whether a claim of a kind is for costs, or else for a sum. */
export const isForCosts = (kind: MedicalClaimKind): boolean => kind === 'INPATIENT' || kind === 'OUTPATIENT';

/** Relatives who are paid after a death. */
export const beneficiaries = [
  'SPOUSE',
  'CHILD',
  'PARENT',
  'SIBLING',
  'OTHER',
] as const satisfies MedicalClaimBeneficiary[];

/** Grades of disability, the worst first. */
export const grades: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** How plans compute what they pay of a kind of claim. */
export const planMethods: Readonly<Record<MedicalClaimKind, readonly MedicalPlanMethod[]>> = {
  INPATIENT: ['SEGMENTS', 'BANDS', 'FIXED'],
  OUTPATIENT: ['SEGMENTS', 'BANDS', 'FIXED'],
  ACCIDENT: ['GRADES', 'FIXED'],
  DEATH: ['FIXED'],
};

/** How often a deductible is borne. */
export const deductiblePers = ['ADMISSION', 'PERIOD'] as const satisfies MedicalPlanDeductiblePer[];

/** Documents of a claim. */
export const claimDocumentKinds = [
  'INVOICE',
  'SETTLEMENT',
  'DISCHARGE_SUMMARY',
  'CHRONIC_CERTIFICATE',
  'ACCIDENT_PROOF',
  'DISABILITY_ASSESSMENT',
  'DEATH_CERTIFICATE',
  'KINSHIP_PROOF',
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

/** Who may pay the premium of a cover. */
export const coverFundings = ['EMPLOYER', 'WORKER', 'GIFT'] as const satisfies MedicalPlanCoverFunding[];

/** Where a cover may stand, in order. */
export const coverStates = ['UPCOMING', 'WAITING', 'IN_FORCE', 'ENDED'] as const satisfies MedicalPlanCoverState[];

/** How the state of a cover looks. */
export const coverTones: Readonly<Record<MedicalPlanCoverState, 'neutral' | 'good' | 'warn' | 'accent'>> = {
  UPCOMING: 'accent',
  WAITING: 'warn',
  IN_FORCE: 'good',
  ENDED: 'neutral',
};
