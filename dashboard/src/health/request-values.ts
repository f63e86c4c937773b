import type { HealthAidProgress } from '@/gql/graphql';

/** How far money is on its way. */
export const progressTones: Readonly<Record<HealthAidProgress, 'neutral' | 'accent' | 'good' | 'bad'>> = {
  WAITING: 'neutral',
  REQUESTED: 'accent',
  DECIDED: 'accent',
  PAID: 'good',
  OVER: 'bad',
};
