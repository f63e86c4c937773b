import type { EnterpriseScale, Ownership, UnitKind } from '@/gql/graphql';

/** All kinds of units. */
export const unitKinds = [
  'ENTERPRISE',
  'INSTITUTION',
  'SOCIAL_ORGANIZATION',
  'COOPERATIVE',
  'INDIVIDUAL_BUSINESS',
  'GOVERNMENT',
] as const satisfies readonly UnitKind[];

/** Scale classes of enterprises, the smallest first. */
export const enterpriseScales = [
  'SMALL_MICRO',
  'MEDIUM',
  'LARGE',
  'ABOVE_DESIGNATED_SIZE',
] as const satisfies readonly EnterpriseScale[];

/** Who owns a unit. */
export const ownerships = [
  'STATE_OWNED',
  'COLLECTIVE',
  'PRIVATE',
  'NON_PUBLIC',
  'FOREIGN_INVESTED',
] as const satisfies readonly Ownership[];
