import type { HealthAidProgress } from '@/gql/graphql';

/** How far money is on its way. */
export const progressTones: Readonly<Record<HealthAidProgress, 'neutral' | 'accent' | 'good' | 'warn' | 'bad'>> = {
  WAITING: 'neutral',
  REQUESTED: 'accent',
  DECIDED: 'accent',
  PARTLY_FUNDED: 'warn',
  PAID: 'good',
  OVER: 'bad',
};
