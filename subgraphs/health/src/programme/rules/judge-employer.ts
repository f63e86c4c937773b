import type { Ownership } from '../../trade-union/ownership.js';

/** Why a programme does not examine the women of an employer. */
export interface EmployerExclusion {
  readonly code: 'COHORT_EMPLOYER_OTHER' | 'COHORT_EMPLOYER_UNKNOWN';
  readonly reason: string;
}

/**
 * Whether a programme examines the women on the roster of a union, by who owns what the union covers. A roster does not
 * say in which of several units a woman works: all of them must be meant. Source: S119 (仅限民营企业).
 * @param meant owners that the programme is for; empty when it is for all
 * @param owners the owner of each unit that the union covers, or its kind when it is no enterprise; null where it is not
 *   on record
 * @returns null when it does
 */
export function judgeEmployer(
  meant: readonly Ownership[],
  owners: readonly (string | null)[],
): EmployerExclusion | null {
  if (meant.length === 0) return null;
  const known: readonly string[] = meant;
  const others = [...new Set(owners.filter((owner) => owner !== null && !known.includes(owner)))];
  if (others.length > 0)
    return {
      code: 'COHORT_EMPLOYER_OTHER',
      reason: `The employer is ${others.join(', ')}; the programme is for ${meant.join(', ')}.`,
    };
  if (owners.length > 0 && !owners.includes(null)) return null;
  return {
    code: 'COHORT_EMPLOYER_UNKNOWN',
    reason: `The register does not say who owns the employer; the programme is for ${meant.join(', ')}. Record it with the unit.`,
  };
}
