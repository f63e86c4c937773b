import type { ClaimDocumentKind } from '../claim/claim-document-kind.js';
import type { ClaimKind } from '../claim/claim-kind.js';
import type { DeductiblePer } from './deductible-per.js';
import type { PlanMethod } from './plan-method.js';

/** A segment or a band: amounts above `fromFen` up to and with `untilFen`. */
export interface PlanBracket {
  readonly fromFen: bigint;
  /** Null for no upper end. */
  readonly untilFen: bigint | null;
  /** Share that is paid, in ten thousandths. */
  readonly rateBasisPoints: number;
}

/** A grade of disability, 1 (the worst) to 10, and the share of the sum that it gives, in ten thousandths. */
export interface PlanGrade {
  readonly grade: number;
  readonly rateBasisPoints: number;
}

/** How a plan computes what it pays of one event. Amounts are fen. */
export interface AmountTerms {
  readonly method: PlanMethod;
  /** Whether costs outside the scope of insurance are left out of what the plan looks at. */
  readonly excludesSelfFunded: boolean;
  readonly deductibleFen: bigint;
  readonly deductiblePer: DeductiblePer;
  /** Segments or bands, by `method`, of the amount above the deductible; none for a fixed amount. */
  readonly brackets: readonly PlanBracket[];
  /** The fixed amount, or that of which grades give a share; null for other methods. */
  readonly fixedFen: bigint | null;
  /** Most that one person is paid in one coverage period; null without a cap. */
  readonly capFen: bigint | null;
  /** Documents that a claim must have. */
  readonly documents: readonly ClaimDocumentKind[];
}

/** What a version of a plan pays besides stays in hospital. Source: S64. */
export interface PlanBenefit extends AmountTerms {
  readonly kind: ClaimKind;
  /** Shares by grade of disability; none for other methods. */
  readonly grades: readonly PlanGrade[];
  /** Whether it counts to the cap and the deductible of stays in hospital; then it has no cap of its own. */
  readonly sharesAccount: boolean;
  /** Whether nothing is paid in the plan's days of waiting. */
  readonly waits: boolean;
}

/** What a version of a plan says: who is covered for how long, what is paid of a stay in hospital, and of what else. */
export interface PlanTerms extends AmountTerms {
  /** Order among the payers of one claim: the lowest pays first. */
  readonly rank: number;
  /** Whether only enrolled persons are covered; otherwise everybody below the union that runs the plan is. */
  readonly needsEnrolment: boolean;
  /** Per person and coverage period. */
  readonly premiumFen: bigint;
  /** Months of a coverage period. */
  readonly coverMonths: number;
  /** Days after the first day of a first cover in which nothing is paid. */
  readonly waitingDays: number;
  /** At most one for each kind of claim. */
  readonly benefits: readonly PlanBenefit[];
}

/** `AmountTerms` as JSON: amounts are decimal strings of fen, because JSON has no integers of that size. */
interface StoredAmounts {
  readonly deductibleFen: string;
  readonly brackets: readonly {
    readonly fromFen: string;
    readonly untilFen: string | null;
    readonly rateBasisPoints: number;
  }[];
  readonly fixedFen: string | null;
  readonly capFen: string | null;
}

type StoredBenefit = Omit<PlanBenefit, keyof StoredAmounts> & StoredAmounts;

/** `PlanTerms` as JSON. */
export interface StoredPlanTerms
  extends Omit<PlanTerms, keyof StoredAmounts | 'premiumFen' | 'benefits'>, StoredAmounts {
  readonly premiumFen: string;
  /** Missing in versions that were written when there were stays in hospital alone. */
  readonly benefits?: readonly StoredBenefit[];
}

/** Terms to be stored. */
export function writePlanTerms(terms: PlanTerms): StoredPlanTerms {
  return {
    ...terms,
    ...writeAmounts(terms),
    premiumFen: terms.premiumFen.toString(),
    benefits: terms.benefits.map((benefit) => ({ ...benefit, ...writeAmounts(benefit) })),
  };
}

/** Terms that were stored. */
export function readPlanTerms(stored: StoredPlanTerms): PlanTerms {
  return {
    ...stored,
    ...readAmounts(stored),
    premiumFen: BigInt(stored.premiumFen),
    benefits: (stored.benefits ?? []).map((benefit) => ({ ...benefit, ...readAmounts(benefit) })),
  };
}

function writeAmounts({ deductibleFen, brackets, fixedFen, capFen }: AmountTerms): StoredAmounts {
  return {
    deductibleFen: deductibleFen.toString(),
    brackets: brackets.map(({ fromFen, untilFen, rateBasisPoints }) => ({
      fromFen: fromFen.toString(),
      untilFen: untilFen?.toString() ?? null,
      rateBasisPoints,
    })),
    fixedFen: fixedFen?.toString() ?? null,
    capFen: capFen?.toString() ?? null,
  };
}

function readAmounts(stored: StoredAmounts): Pick<AmountTerms, 'deductibleFen' | 'brackets' | 'fixedFen' | 'capFen'> {
  const orNull = (fen: string | null): bigint | null => (fen === null ? null : BigInt(fen));
  return {
    deductibleFen: BigInt(stored.deductibleFen),
    brackets: stored.brackets.map(({ fromFen, untilFen, rateBasisPoints }) => ({
      fromFen: BigInt(fromFen),
      untilFen: orNull(untilFen),
      rateBasisPoints,
    })),
    fixedFen: orNull(stored.fixedFen),
    capFen: orNull(stored.capFen),
  };
}
