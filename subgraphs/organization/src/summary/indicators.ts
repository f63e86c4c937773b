import { rollup } from '@gonghui/kit';

/** Unions counted in the tree. Stock: a union counts from its founding until it is dissolved or merged. */
export const unionRollup = rollup({
  table: 'organization.trade_union',
  union: 'id',
  from: 'counted_from',
  until: 'dissolved_on',
  indicators: {
    'organization.federations': `(level <> 'GRASSROOTS')::int`,
    'organization.grassrootsUnions': `(level = 'GRASSROOTS')::int`,
    'organization.newFormUnions': `is_new_business_form::int`,
  },
});

/** Units covered. Stock: each unit counts once, where its primary coverage is. */
export const coverageRollup = rollup({
  table: 'organization.coverage',
  union: 'union_id',
  from: 'valid_from',
  until: 'valid_to',
  indicators: { 'organization.coveredUnits': 'is_primary::int' },
});

/** Members. Stock: each union's latest return holds until its next. */
export const membershipRollup = rollup({
  table: 'organization.membership_return',
  union: 'union_id',
  from: 'period',
  until: 'until',
  indicators: {
    'organization.members': 'members',
    'organization.femaleMembers': 'female_members',
    'organization.migrantMembers': 'migrant_members',
    'organization.newFormMembers': 'new_form_members',
    'organization.twoNewMembers': 'two_new_members',
  },
});

/** Indicators of the organization subgraph, as fields of `OrganizationSummary` and as keys of the roll-up. */
export const ORGANIZATION_INDICATORS = {
  federations: 'organization.federations',
  grassrootsUnions: 'organization.grassrootsUnions',
  coveredUnits: 'organization.coveredUnits',
  members: 'organization.members',
  femaleMembers: 'organization.femaleMembers',
  migrantMembers: 'organization.migrantMembers',
  newFormUnions: 'organization.newFormUnions',
  newFormMembers: 'organization.newFormMembers',
  twoNewMembers: 'organization.twoNewMembers',
} as const;
