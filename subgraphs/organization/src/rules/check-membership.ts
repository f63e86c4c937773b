/** Counts of one membership return, persons. */
export interface MembershipCounts {
  readonly members: number;
  readonly femaleMembers: number;
  readonly migrantMembers: number;
  readonly newFormMembers: number;
  readonly twoNewMembers: number;
}

/** Most members one grassroots union can plausibly have, persons. Design: a typing guard, no law. */
export const MAX_MEMBERS = 2_000_000;

/** What is wrong with the counts, by field: nothing negative or absurd, no part larger than the whole. */
export function checkMembership(
  counts: MembershipCounts,
): readonly { readonly field: keyof MembershipCounts; readonly reason: string }[] {
  const problems: { field: keyof MembershipCounts; reason: string }[] = [];
  for (const [field, count] of Object.entries(counts) as [keyof MembershipCounts, number][]) {
    if (count < 0 || count > MAX_MEMBERS)
      problems.push({ field, reason: `A union has 0 to ${MAX_MEMBERS} members; ${count} is not possible.` });
    else if (field !== 'members' && count > counts.members)
      problems.push({
        field,
        reason: `${count} of ${counts.members} members: a part cannot be larger than the whole.`,
      });
  }
  return problems;
}
