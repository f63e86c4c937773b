/** Who has done something on a claim so far, by account. */
export interface ClaimHands {
  readonly submitterId: string;
  readonly checkerId: string | null;
}

/**
 * Why somebody may not take a claim, or null: who handed it in neither checks nor decides it, and who checked it does
 * not decide it.
 */
export function claimFourEyes({ submitterId, checkerId }: ClaimHands, actorId: string): string | null {
  if (submitterId === actorId) return 'You handed this claim in; another person must judge it.';
  if (checkerId === actorId) return 'You checked this claim; another person must decide it.';
  return null;
}
