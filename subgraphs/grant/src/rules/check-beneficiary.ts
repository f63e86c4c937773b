import { checkRange, type Problem } from '@gonghui/kit/rules';

/** What is known of a household. */
export interface HouseholdFacts {
  readonly householdCode: string;
  readonly members: number;
  readonly employed: number;
  readonly monthlyIncomeFen: bigint;
  readonly payeeAccount: string;
}

/** What is wrong with the facts of a household: field and problem. Its code is a pseudonym, never a name or identity number. */
export function checkBeneficiary(facts: HouseholdFacts): readonly (readonly [field: string, problem: Problem])[] {
  const { householdCode, members, employed, monthlyIncomeFen, payeeAccount } = facts;
  return [
    [
      'householdCode',
      /^[A-Z0-9]{1,8}(-[A-Z0-9]{1,8}){1,3}$/.test(householdCode)
        ? null
        : 'Write the code of the register in capital letters, digits and hyphens, e.g. GX-0001; no name, no identity number.',
    ],
    ['members', checkRange(members, 1, 30, 'The number of members')],
    ['employed', checkRange(employed, 0, Math.max(0, members), 'The number of members who have work')],
    ['monthlyIncome', monthlyIncomeFen >= 0n ? null : 'The income cannot be less than nothing.'],
    ['payeeAccount', /^\d{8,30}$/.test(payeeAccount) ? null : 'An account number has 8 to 30 digits.'],
  ];
}
