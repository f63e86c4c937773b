import type {
  CourseKind,
  CourseMethod,
  CoursePhaseKind,
  CourseStatus,
  EnrolmentStatus,
  TraineeRole,
} from '@/gql/graphql';

export const courseKinds = [
  'RE_EMPLOYMENT',
  'AGRICULTURAL',
  'POST_SKILLS',
  'UNION_CADRE',
  'TRANSFER',
  'OTHER',
] as const satisfies readonly CourseKind[];

export const courseMethods = [
  'INVITE_IN',
  'GO_OUT',
  'CENTRALISED',
  'ONLINE',
  'ON_SITE',
  'EXPERT_QA',
] as const satisfies readonly CourseMethod[];

export const courseStatuses = [
  'DRAFT',
  'ENROLLING',
  'RUNNING',
  'FINISHED',
  'CANCELLED',
] as const satisfies readonly CourseStatus[];

/** Phases in their order. */
export const phaseKinds = ['UNDERSTAND', 'LEARN', 'ASSESS'] as const satisfies readonly CoursePhaseKind[];

export const traineeRoles = [
  'UNION_CHAIR',
  'DEMOCRATIC_MANAGEMENT',
  'BARGAINING_INSTRUCTOR',
  'LIAISON',
  'CADRE',
  'WORKER',
  'UNEMPLOYED',
  'FARMER',
] as const satisfies readonly TraineeRole[];

export const enrolmentStatuses = ['ENROLLED', 'WAITING', 'WITHDRAWN'] as const satisfies readonly EnrolmentStatus[];

export const courseTones = {
  DRAFT: 'neutral',
  ENROLLING: 'accent',
  RUNNING: 'good',
  FINISHED: 'neutral',
  CANCELLED: 'bad',
} as const satisfies Readonly<Record<CourseStatus, string>>;

export const enrolmentTones = {
  ENROLLED: 'good',
  WAITING: 'warn',
  WITHDRAWN: 'neutral',
} as const satisfies Readonly<Record<EnrolmentStatus, string>>;

/** The status that follows a status; null after the last. */
export const nextStatus = {
  DRAFT: 'ENROLLING',
  ENROLLING: 'RUNNING',
  RUNNING: 'FINISHED',
  FINISHED: null,
  CANCELLED: null,
} as const satisfies Readonly<Record<CourseStatus, CourseStatus | null>>;
