import { ClaimKind } from '../../claim/claim-kind.js';
import type { PayerTerms } from '../../claim/rules/payer.js';
import type { PlanTerms } from '../plan-terms.js';

/** How a version pays for an event. */
export interface Benefit {
  readonly terms: PayerTerms;
  /** The account that the cap and the deductible are kept on, by the kind of claim that it is named after. */
  readonly account: ClaimKind;
  /** Whether nothing is paid in the days of waiting. */
  readonly waits: boolean;
  /** Documents that a claim must have. */
  readonly documents: PlanTerms['documents'];
}

/** How a version pays for an event of a kind; null when it does not. Source: S64. */
export function benefitOf(terms: PlanTerms, kind: ClaimKind): Benefit | null {
  if (kind === ClaimKind.INPATIENT)
    return { terms: { ...terms, grades: [] }, account: kind, waits: true, documents: terms.documents };
  const benefit = terms.benefits.find((one) => one.kind === kind);
  if (!benefit) return null;
  const { sharesAccount, waits, documents } = benefit;
  return {
    terms: { ...benefit, rank: terms.rank, capFen: sharesAccount ? terms.capFen : benefit.capFen },
    account: sharesAccount ? ClaimKind.INPATIENT : kind,
    waits,
    documents,
  };
}
