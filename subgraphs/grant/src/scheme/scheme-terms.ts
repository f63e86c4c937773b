import type { UnionKind } from '../trade-union/union-kind.js';
import type { UnionLevel } from '../trade-union/union-level.js';
import type { EnterpriseScale } from '../trade-union/enterprise-scale.js';
import type { StepKind } from '../case/step-kind.js';
import type { DocumentKind } from '../case/document-kind.js';
import type { CapKind } from './cap-kind.js';
import type { PayYear } from './pay-year.js';
import type { WorkerCategory } from './worker-category.js';

/** Something a scheme pays for. */
export interface TermsItem {
  /** Name in programs, e.g. `screening`; case items refer to it. */
  readonly key: string;
  readonly name: string;
  /** What one is, e.g. 人, 项目, 月. */
  readonly unit: string;
  /** Most per unit; null without a limit. */
  readonly capPerUnitFen: bigint | null;
  /** The amount per unit is announced: exactly `capPerUnitFen` is paid, nothing else may be asked. */
  readonly isFixed: boolean;
}

/** A limit on a whole grant. */
export interface TermsCap {
  readonly kind: CapKind;
  /** Only for applicants of this level; null for all. */
  readonly level: UnionLevel | null;
  readonly amountFen: bigint;
}

/** What a version of a scheme says: who may apply, for what, how much, with which papers. */
export interface SchemeTerms {
  /** A union of one of these levels may apply, or of one of `applicantKinds`; when both are empty, any. */
  readonly applicantLevels: readonly UnionLevel[];
  readonly applicantKinds: readonly UnionKind[];
  /** Ids of the unions that may apply with all below them; empty: every union below the funder. */
  readonly placeIds: readonly string[];
  /** Scales of the enterprise that the applicant covers; empty: not looked at. */
  readonly enterpriseScales: readonly EnterpriseScale[];
  /** Workers it is kept for: an application says which its money is for; empty: not asked. */
  readonly workerCategories: readonly WorkerCategory[];
  /** Results of an evaluation that are paid, e.g. EXCELLENT; empty: none is needed. */
  readonly ratings: readonly string[];
  readonly items: readonly TermsItem[];
  readonly caps: readonly TermsCap[];
  /** Share of what was asked that is paid, in ten thousandths; 10,000 is all of it. */
  readonly rateBasisPoints: number;
  readonly payYear: PayYear;
  /** Kinds of documents that must be attached before the application is handed in. */
  readonly documents: readonly DocumentKind[];
  /** Who decides, e.g. 党组会议. */
  readonly decisionBody: string;
  /** Steps of the route that this scheme does without; of `SKIPPABLE`. */
  readonly skippedSteps: readonly StepKind[];
}

/** `SchemeTerms` as JSON: amounts are decimal strings of fen, because JSON has no integers of that size. */
export interface StoredTerms extends Omit<SchemeTerms, 'items' | 'caps' | 'skippedSteps' | 'workerCategories'> {
  readonly items: readonly (Omit<TermsItem, 'capPerUnitFen'> & { readonly capPerUnitFen: string | null })[];
  readonly caps: readonly (Omit<TermsCap, 'amountFen'> & { readonly amountFen: string })[];
  /** Left out in terms from before schemes could do without a step. */
  readonly skippedSteps?: readonly StepKind[];
  /** Left out in terms from before schemes could be kept for some workers. */
  readonly workerCategories?: readonly WorkerCategory[];
}

/** Terms to be stored. */
export function writeTerms(terms: SchemeTerms): StoredTerms {
  return {
    ...terms,
    items: terms.items.map((item) => ({ ...item, capPerUnitFen: item.capPerUnitFen?.toString() ?? null })),
    caps: terms.caps.map((cap) => ({ ...cap, amountFen: cap.amountFen.toString() })),
  };
}

/** Terms that were stored. */
export function readTerms(stored: StoredTerms): SchemeTerms {
  return {
    ...stored,
    skippedSteps: stored.skippedSteps ?? [],
    workerCategories: stored.workerCategories ?? [],
    items: stored.items.map((item) => ({
      ...item,
      capPerUnitFen: item.capPerUnitFen === null ? null : BigInt(item.capPerUnitFen),
    })),
    caps: stored.caps.map((cap) => ({ ...cap, amountFen: BigInt(cap.amountFen) })),
  };
}
