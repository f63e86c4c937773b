import type { IdentityFacts } from '../../rules/identity-number.js';

/** Ages for which a duty or a programme is meant. */
export interface CohortTerms {
  /** Least age; null without. */
  readonly leastAge: number | null;
  /** Greatest age; null without. */
  readonly greatestAge: number | null;
}

/** What is known of somebody whose place in a cohort is asked. */
export interface CohortFacts {
  readonly gender: IdentityFacts['gender'];
  /** The year alone: a day of birth beside an employer would tell who is meant. Null when it is not known. */
  readonly birthYear: number | null;
}

/** Why somebody is not examined. */
export interface Exclusion {
  readonly code: 'COHORT_NOT_A_WOMAN' | 'COHORT_AGE_UNKNOWN' | 'COHORT_TOO_YOUNG' | 'COHORT_TOO_OLD';
  readonly reason: string;
}

/** In, or out with every reason. */
export type CohortAnswer =
  | { readonly state: 'in' }
  | { readonly state: 'out'; readonly reasons: readonly [Exclusion, ...Exclusion[]] };

/**
 * Whether somebody belongs to those for whom a duty or a programme is meant. Ages are those reached in the calendar year
 * that is asked: of a duty, the year of the day; of a programme, the year in which it begins.
 */
export function inCohort(terms: CohortTerms, { birthYear, gender }: CohortFacts, year: number): CohortAnswer {
  const { leastAge, greatestAge } = terms;
  const reasons: Exclusion[] = [];
  const out = (code: Exclusion['code'], reason: string): void => void reasons.push({ code, reason });
  if (gender !== 'FEMALE') out('COHORT_NOT_A_WOMAN', 'By the identity number this is not a woman.');
  if (leastAge !== null || greatestAge !== null) {
    if (birthYear === null)
      out(
        'COHORT_AGE_UNKNOWN',
        'The year of birth is not known. Take the roster in again: it stands in the identity number.',
      );
    else if (leastAge !== null && year - birthYear < leastAge)
      out('COHORT_TOO_YOUNG', `Reaches ${year - birthYear} in ${year}; it begins with ${leastAge}.`);
    else if (greatestAge !== null && year - birthYear > greatestAge)
      out('COHORT_TOO_OLD', `Reaches ${year - birthYear} in ${year}; it ends with ${greatestAge}.`);
  }
  const [first, ...rest] = reasons;
  return first ? { state: 'out', reasons: [first, ...rest] } : { state: 'in' };
}
