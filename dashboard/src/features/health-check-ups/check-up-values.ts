import type { HonourLevel } from '@/gql/graphql';

/** Levels of the model-worker honour, the highest first. */
export const honourLevels = [
  'NATIONAL',
  'PROVINCIAL_MINISTERIAL',
  'MUNICIPAL',
] as const satisfies readonly HonourLevel[];
