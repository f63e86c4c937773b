import type { HardshipCause } from '@/gql/graphql';

/** Why a household may be in hardship. */
export const hardshipCauses = [
  'ILLNESS',
  'DISABILITY',
  'UNEMPLOYMENT',
  'LOW_INCOME',
  'EDUCATION',
  'DISASTER',
  'OTHER',
] as const satisfies readonly HardshipCause[];
