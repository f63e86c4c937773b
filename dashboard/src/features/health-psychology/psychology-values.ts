import type {
  ConsultationKind,
  CounsellingStatus,
  PsychologicalServiceAudience,
  PsychologyDelivery,
  PsychologyEventKind,
  PsychologyUsageSide,
} from '@/gql/graphql';

/** What is done for many at once. */
export const eventKinds = ['LECTURE', 'COURSE', 'GROUP_ACTIVITY'] as const satisfies readonly PsychologyEventKind[];

/** How people meet. */
export const deliveries = ['OFFLINE', 'ONLINE'] as const satisfies readonly PsychologyDelivery[];

/** For whom a service is. */
export const audiences = ['EVERYBODY', 'HARDSHIP'] as const satisfies readonly PsychologicalServiceAudience[];

/** What is done for one person at a time. */
export const consultationKinds = [
  'HOTLINE',
  'ONLINE_CONSULTATION',
  'FACE_TO_FACE',
] as const satisfies readonly ConsultationKind[];

/** The three pairs of usage; each counts every use once. */
export const usagePairs = [
  ['ONLINE', 'OFFLINE'],
  ['SERVICE', 'TRAINING'],
  ['TEAM', 'INDIVIDUAL'],
] as const satisfies readonly (readonly [PsychologyUsageSide, PsychologyUsageSide])[];

/** How far a session is. */
export const sessionStatuses = [
  'OFFERED',
  'CONFIRMED',
  'HELD',
  'ABSENT',
  'CANCELLED',
] as const satisfies readonly CounsellingStatus[];

/** The tone of each status. */
export const sessionTones = {
  OFFERED: 'neutral',
  CONFIRMED: 'accent',
  HELD: 'good',
  ABSENT: 'warn',
  CANCELLED: 'neutral',
} as const satisfies Readonly<Record<CounsellingStatus, string>>;
