import { ClaimKind } from '../claim-kind.js';

/** Whether a claim of a kind is for costs, or else for a sum whatever they were. */
export function isForCosts(kind: ClaimKind): boolean {
  return kind === ClaimKind.INPATIENT || kind === ClaimKind.OUTPATIENT;
}
