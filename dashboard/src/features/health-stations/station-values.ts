import type { HealthReadingKind, HealthReadingLevel } from '@/gql/graphql';

/** What a station measures. */
export const readingKinds = [
  'BLOOD_PRESSURE',
  'HEART_RATE',
  'GLUCOSE',
  'TEMPERATURE',
  'OXYGEN',
  'WEIGHT',
] as const satisfies readonly HealthReadingKind[];

/** The tone of each level. */
export const levelTones = {
  NORMAL: 'good',
  LOW: 'warn',
  RAISED: 'warn',
  HIGH: 'bad',
  EMERGENCY: 'bad',
} as const satisfies Readonly<Record<HealthReadingLevel, string>>;
