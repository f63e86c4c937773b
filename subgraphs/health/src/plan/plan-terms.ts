import type { ClaimDocumentKind } from '../claim/claim-document-kind.js';
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

/** What a version of a plan says: who is covered for how long, and what is paid. Amounts are fen. */
export interface PlanTerms {
  /** Order among the payers of one claim: the lowest pays first. */
  readonly rank: number;
  readonly method: PlanMethod;
  /** Whether costs outside the scope of insurance are left out of what the plan looks at. */
  readonly excludesSelfFunded: boolean;
  readonly deductibleFen: bigint;
  readonly deductiblePer: DeductiblePer;
  /** Segments or bands, by `method`, of the amount above the deductible; none for a fixed amount. */
  readonly brackets: readonly PlanBracket[];
  /** The fixed amount; null for other methods. */
  readonly fixedFen: bigint | null;
  /** Most that one person is paid in one coverage period; null without a cap. */
  readonly capFen: bigint | null;
  /** Whether only enrolled persons are covered; otherwise everybody below the union that runs the plan is. */
  readonly needsEnrolment: boolean;
  /** Per person and coverage period. */
  readonly premiumFen: bigint;
  /** Months of a coverage period. */
  readonly coverMonths: number;
  /** Days after the first day of a first cover in which nothing is paid. */
  readonly waitingDays: number;
  /** Documents that a claim must have. */
  readonly documents: readonly ClaimDocumentKind[];
}

type StoredAmounts = 'deductibleFen' | 'brackets' | 'fixedFen' | 'capFen' | 'premiumFen';

/** `PlanTerms` as JSON: amounts are decimal strings of fen, because JSON has no integers of that size. */
export interface StoredPlanTerms extends Omit<PlanTerms, StoredAmounts> {
  readonly deductibleFen: string;
  readonly brackets: readonly {
    readonly fromFen: string;
    readonly untilFen: string | null;
    readonly rateBasisPoints: number;
  }[];
  readonly fixedFen: string | null;
  readonly capFen: string | null;
  readonly premiumFen: string;
}

/** Terms to be stored. */
export function writePlanTerms(terms: PlanTerms): StoredPlanTerms {
  return {
    ...terms,
    deductibleFen: terms.deductibleFen.toString(),
    brackets: terms.brackets.map(({ fromFen, untilFen, rateBasisPoints }) => ({
      fromFen: fromFen.toString(),
      untilFen: untilFen?.toString() ?? null,
      rateBasisPoints,
    })),
    fixedFen: terms.fixedFen?.toString() ?? null,
    capFen: terms.capFen?.toString() ?? null,
    premiumFen: terms.premiumFen.toString(),
  };
}

/** Terms that were stored. */
export function readPlanTerms(stored: StoredPlanTerms): PlanTerms {
  const orNull = (fen: string | null): bigint | null => (fen === null ? null : BigInt(fen));
  return {
    ...stored,
    deductibleFen: BigInt(stored.deductibleFen),
    brackets: stored.brackets.map(({ fromFen, untilFen, rateBasisPoints }) => ({
      fromFen: BigInt(fromFen),
      untilFen: orNull(untilFen),
      rateBasisPoints,
    })),
    fixedFen: orNull(stored.fixedFen),
    capFen: orNull(stored.capFen),
    premiumFen: BigInt(stored.premiumFen),
  };
}
