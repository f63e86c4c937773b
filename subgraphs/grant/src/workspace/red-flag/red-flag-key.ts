import { registerEnumType } from 'type-graphql';

/** What a red-flag rule looks for. */
export enum RedFlagKey {
  JUST_UNDER_CAP = 'JUST_UNDER_CAP',
  REPEATED_AWARD = 'REPEATED_AWARD',
  PAYEE_NOT_AWARDEE = 'PAYEE_NOT_AWARDEE',
  PAID_BEFORE_DECISION = 'PAID_BEFORE_DECISION',
  PAID_OVER_AWARD = 'PAID_OVER_AWARD',
  YEAR_END_BUNCHING = 'YEAR_END_BUNCHING',
  MORE_THAN_STAFF = 'MORE_THAN_STAFF',
  SHARED_ACCOUNT = 'SHARED_ACCOUNT',
  MISSING_ACCEPTANCE = 'MISSING_ACCEPTANCE',
  SPLIT_APPLICATIONS = 'SPLIT_APPLICATIONS',
}

registerEnumType(RedFlagKey, {
  name: 'GrantRedFlagKey',
  description: 'What a red-flag rule looks for.',
  valuesConfig: {
    JUST_UNDER_CAP: { description: 'An amount just under a cap (金额略低于上限).' },
    REPEATED_AWARD: { description: 'Several awards to one code or account within a window (短期内重复获得).' },
    PAYEE_NOT_AWARDEE: { description: 'Paid to another account than the awardee’s (收款人与获批对象不一致).' },
    PAID_BEFORE_DECISION: { description: 'Paid before it was decided (先付后批).' },
    PAID_OVER_AWARD: { description: 'Paid more than was awarded (超批准金额拨付).' },
    YEAR_END_BUNCHING: { description: 'Most of a year’s money paid in its last month (年末突击花钱).' },
    MORE_THAN_STAFF: { description: 'More beneficiaries than the unit has staff (受益人数超过职工人数).' },
    SHARED_ACCOUNT: { description: 'One account for several applicants (多家申请单位共用账户).' },
    MISSING_ACCEPTANCE: { description: 'Paid in full and not accepted long after (拨付后长期未验收).' },
    SPLIT_APPLICATIONS: { description: 'Applications split below a cap that they exceed together (拆分申报规避上限).' },
  },
});
