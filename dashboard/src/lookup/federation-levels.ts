import type { UnionLevel } from '@/gql/graphql';

/** The levels of unions that can have unions below them. */
export const federationLevels = [
  'NATIONAL',
  'PROVINCIAL',
  'MUNICIPAL',
  'COUNTY',
  'TOWNSHIP',
] as const satisfies readonly UnionLevel[];
