import type { Problem } from '@gonghui/kit/rules';
import type { SchemeTerms } from '../scheme/scheme-terms.js';
import type { WorkerCategory } from '../scheme/worker-category.js';
import type { EnterpriseScale } from '../trade-union/enterprise-scale.js';
import type { UnionKind } from '../trade-union/union-kind.js';
import type { UnionLevel } from '../trade-union/union-level.js';

/** Who applies, as the register knows him today. */
export interface Applicant {
  readonly level: UnionLevel;
  readonly kind: UnionKind;
  /** Whether it lies at or below one of the places of the terms; true when they name none. */
  readonly isInPlaces: boolean;
  /** Scales of the enterprises it covers, or of the one it applies for; null where the register has none. */
  readonly scales: readonly (EnterpriseScale | null)[];
}

/** What an application says of its purpose, and what others say of it. */
export interface Purpose {
  /** Workers whom its money is for, as the applicant says; null when it does not say. */
  readonly workerCategory: WorkerCategory | null;
  /** What the published evaluation of its pay year says of its subject; null when it says nothing. */
  readonly rating: string | null;
}

/** Which condition of the terms an application does not meet, and what can be done. */
export interface Ineligibility {
  readonly condition: 'APPLICANT' | 'PLACE' | 'SCALE' | 'WORKERS' | 'RATING';
  /** Path of the input field at fault. */
  readonly field: 'unionId' | 'workerCategory' | 'subjectId';
  readonly reason: string;
}

/**
 * Every condition of the terms that an application does not meet; empty when it is eligible. A refund for small and
 * micro enterprises (S10) is not for a medium one, nor for one whose size nobody knows; a subsidy for cities and
 * industrial unions (S114) is not for a county; an advance of migrant workers' wages (S95) is not for other workers.
 *
 * Of the employer only what the register knows is asked: level, kind, place and scale. That it owes the wages, and that
 * the workers are those who are named, is for the papers of the terms and for who checks them.
 */
export function checkEligibility(terms: SchemeTerms, applicant: Applicant, purpose: Purpose): Ineligibility[] {
  const { applicantLevels, applicantKinds, enterpriseScales } = terms;
  const found: Ineligibility[] = [];
  const named = applicantLevels.length + applicantKinds.length > 0;
  if (named && !applicantLevels.includes(applicant.level) && !applicantKinds.includes(applicant.kind))
    found.push({
      condition: 'APPLICANT',
      field: 'unionId',
      reason: `Open to ${[...applicantLevels, ...applicantKinds].join(', ')}; the applicant is ${applicant.level}, ${applicant.kind}.`,
    });
  if (!applicant.isInPlaces)
    found.push({ condition: 'PLACE', field: 'unionId', reason: 'Open to unions of other places; see the terms.' });
  if (enterpriseScales.length > 0) {
    const unfit = applicant.scales.filter((scale) => scale === null || !enterpriseScales.includes(scale));
    if (applicant.scales.length === 0 || unfit.length > 0)
      found.push({
        condition: 'SCALE',
        field: 'unionId',
        reason: `Open to enterprises of the scale ${enterpriseScales.join(', ')}; the applicant covers ${
          applicant.scales.length === 0 ? 'none' : unfit.map((scale) => scale ?? 'one of unknown scale').join(', ')
        }.`,
      });
  }
  const otherWorkers = workersProblem(terms, purpose.workerCategory);
  if (otherWorkers) found.push({ condition: 'WORKERS', field: 'workerCategory', reason: otherWorkers });
  const unrated = ratingProblem(terms, purpose.rating);
  if (unrated) found.push({ condition: 'RATING', field: 'subjectId', reason: unrated });
  return found;
}

function workersProblem({ workerCategories }: SchemeTerms, category: WorkerCategory | null): Problem {
  if (workerCategories.length === 0 || (category !== null && workerCategories.includes(category))) return null;
  const kept = `Kept for ${workerCategories.join(', ')}`;
  return category === null
    ? `${kept}: say which workers the money is for.`
    : `${kept}; this is for ${category}. Apply under a scheme that is open to them.`;
}

/** Why a subject of that rating is not paid, or null; null as a rating says that the evaluation does not rate it. */
export function ratingProblem({ ratings }: SchemeTerms, rating: string | null): Problem {
  if (ratings.length === 0 || (rating !== null && ratings.includes(rating))) return null;
  return rating === null
    ? `Open to subjects that the published evaluation of the year rates ${ratings.join(', ')}; it does not rate this one.`
    : `Open to subjects rated ${ratings.join(', ')}; the published evaluation rates this one ${rating}.`;
}
