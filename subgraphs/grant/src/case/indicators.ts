import { rollup } from '@gonghui/kit';

/**
 * Grants by applicant and pay year. Flow: a grant counts in January of its pay year, drafts nowhere. Amounts are fen.
 */
export const grantRollup = rollup({
  table: 'grants.grant_case',
  union: 'union_id',
  on: `case when status <> 'DRAFT' then make_date(year, 1, 1) end`,
  indicators: {
    'grant.count': '1',
    'grant.applied': 'applied_fen',
    'grant.awarded': 'awarded_fen',
    'grant.reserved': 'reserved_fen',
    'grant.disbursed': 'disbursed_fen',
    'grant.returned': 'returned_fen',
  },
});
