import type { UnionKind, UnionLevel } from '@/gql/graphql';

/** All levels, highest first. */
export const unionLevels = [
  'NATIONAL',
  'PROVINCIAL',
  'MUNICIPAL',
  'COUNTY',
  'TOWNSHIP',
  'GRASSROOTS',
] as const satisfies readonly UnionLevel[];

/** The levels that can have unions below them. */
export const federationLevels = unionLevels.slice(0, -1);

/** All kinds. */
export const unionKinds = [
  'GENERAL_FEDERATION',
  'INDUSTRY_FEDERATION',
  'REGIONAL_FEDERATION',
  'BUILDING_FEDERATION',
  'COMMUNITY_FEDERATION',
  'NEW_BUSINESS_FORM_FEDERATION',
  'INDUSTRIAL_UNION',
  'ENTERPRISE',
  'STANDALONE_GRASSROOTS',
  'JOINT',
] as const satisfies readonly UnionKind[];
