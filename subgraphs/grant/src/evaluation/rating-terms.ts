import type { InputCheck } from '@gonghui/kit';
import type { GrantRatingTermsInput } from './evaluation.types.js';
import { checkRatingTerms, readPoints, type RatingTerms } from './rules/rate-subjects.js';

/** Terms of an input, and what is wrong with them. */
export function readRatingTerms({ excellentCount, ties, goodFrom, qualifiedFrom }: GrantRatingTermsInput): {
  readonly terms: RatingTerms;
  readonly checks: readonly InputCheck[];
} {
  const terms = {
    excellentCount,
    ties,
    goodFromHundredths: goodFrom == null ? null : readPoints(goodFrom),
    qualifiedFromHundredths: qualifiedFrom == null ? null : readPoints(qualifiedFrom),
  };
  const unread = (given: string | null | undefined, read: number | null) =>
    given != null && read === null ? POINTS_PROBLEM : null;
  return {
    terms,
    checks: [
      ['terms.goodFrom', 'POINTS_INVALID', unread(goodFrom, terms.goodFromHundredths)],
      ['terms.qualifiedFrom', 'POINTS_INVALID', unread(qualifiedFrom, terms.qualifiedFromHundredths)],
      ...checkRatingTerms(terms),
    ],
  };
}

/** What points must be. */
export const POINTS_PROBLEM = 'Points are 0 to 100 with at most two decimals, e.g. 91.50.';
