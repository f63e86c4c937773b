import type { IdentityFacts } from '../../rules/identity-number.js';

/** Whom a programme examines. */
export interface CohortTerms {
  /** Least age in full years on the first day of the programme; null without. */
  readonly leastAge: number | null;
  /** Greatest age on that day; null without. */
  readonly greatestAge: number | null;
}

/** Why somebody is not examined. */
export interface Exclusion {
  readonly code: 'COHORT_NOT_A_WOMAN' | 'COHORT_TOO_YOUNG' | 'COHORT_TOO_OLD' | 'COHORT_NOT_BORN';
  readonly reason: string;
}

/** In, or out with every reason. */
export type CohortAnswer =
  | { readonly state: 'in' }
  | { readonly state: 'out'; readonly reasons: readonly [Exclusion, ...Exclusion[]] };

/**
 * Whether somebody belongs to those whom a programme examines. Reasons repeat no birthday.
 * @param on first day of the programme
 */
export function inCohort(terms: CohortTerms, { bornOn, gender }: IdentityFacts, on: string): CohortAnswer {
  const age = fullYears(bornOn, on);
  const { leastAge, greatestAge } = terms;
  const reasons: Exclusion[] = [];
  const out = (code: Exclusion['code'], reason: string): void => void reasons.push({ code, reason });
  if (gender !== 'FEMALE') out('COHORT_NOT_A_WOMAN', 'By the identity number this is not a woman.');
  if (bornOn > on) out('COHORT_NOT_BORN', 'By the identity number this person was not born when the programme began.');
  else if (leastAge !== null && age < leastAge)
    out('COHORT_TOO_YOUNG', `Younger than ${leastAge} on the first day of the programme.`);
  else if (greatestAge !== null && age > greatestAge)
    out('COHORT_TOO_OLD', `Older than ${greatestAge} on the first day of the programme.`);
  const [first, ...rest] = reasons;
  return first ? { state: 'out', reasons: [first, ...rest] } : { state: 'in' };
}

/** Full years from one day to another. */
function fullYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}
