import { isId, refuse, type InputCheck } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { EvaluatedSubject } from '../evaluation/evaluated-subject.entity.js';
import { readEvaluated } from '../evaluation/read-evaluated.js';
import { calculate, type Calculation } from '../rules/calculate.js';
import { checkEligibility } from '../rules/check-eligibility.js';
import { checkItems, type AskedItem } from '../rules/check-items.js';
import { looksLikeWan } from '../rules/looks-like-wan.js';
import { payYearOf } from '../rules/pay-year-of.js';
import { SchemeVersion } from '../scheme/scheme-version.entity.js';
import { readTerms, type SchemeTerms } from '../scheme/scheme-terms.js';
import type { Scheme } from '../scheme/scheme.entity.js';
import { VersionStatus } from '../scheme/version-status.js';
import type { WorkerCategory } from '../scheme/worker-category.js';
import type { SubjectKind } from '../subject/subject-kind.js';
import { loadApplicant } from '../trade-union/load-applicant.js';

/** An application as it stands. */
export interface Application {
  /** The grant, when it is saved. */
  readonly grantId: string | null;
  readonly unionId: string;
  readonly subjectKind: SubjectKind | null;
  readonly subjectId: string | null;
  readonly declaredCount: number | null;
  readonly workerCategory: WorkerCategory | null;
  readonly items: readonly AskedItem[];
}

/** What the terms make of an application. */
export interface Weighed {
  readonly calculation: Calculation;
  readonly payYear: number;
  /** What stands against it: field, code, problem. */
  readonly checks: readonly InputCheck[];
  /** What the published evaluation says of the subject; null where the terms ask for no rating, or it has none. */
  readonly evaluated: EvaluatedSubject | null;
  /** What its author should look at again: field, code, problem. */
  readonly warnings: readonly InputCheck[];
}

/** How many of the latest applications are the peers of one. */
const PEERS = 500;

/** The version of a scheme that judges an application of that day. @throws Refusal `SCHEME_CLOSED` */
export async function versionOn(em: EntityManager, schemeId: string, day: string): Promise<SchemeVersion> {
  const version = await em.findOne(SchemeVersion, {
    schemeId,
    status: VersionStatus.PUBLISHED,
    effectiveFrom: { $lte: day },
    $or: [{ effectiveTo: null }, { effectiveTo: { $gt: day } }],
  });
  if (!version) refuse('SCHEME_CLOSED', `The scheme has no terms in force on ${day}.`, 'schemeId');
  return version;
}

/** Judges and calculates an application by a version of its scheme. Three statements, five where the terms ask for a rating. */
export async function weighApplication(
  em: EntityManager,
  scheme: Scheme,
  terms: SchemeTerms,
  application: Application,
  appliedOn: string,
): Promise<Weighed> {
  const applicant = await loadApplicant(em, {
    unionId: application.unionId,
    funderId: scheme.unionId,
    placeIds: terms.placeIds,
    subjectKind: application.subjectKind,
    subjectId: application.subjectId,
  });
  const payYear = payYearOf(appliedOn, terms.payYear);
  const { evaluated, takenProblem } = await ratingOf(em, scheme.id, terms, application, payYear);
  const before = await awardedBefore(em, scheme.id, application, payYear);
  const items = checkItems(terms, application.items, application.declaredCount);
  const calculation = calculate(terms, {
    items: application.items.filter(({ quantity }) => Number.isInteger(quantity)),
    applicantLevel: applicant.level,
    persons: application.declaredCount,
    ...before,
  });
  return {
    calculation,
    payYear,
    evaluated,
    checks: [
      ...items,
      ['subjectId', 'SUBJECT_TWICE', takenProblem],
      ...checkEligibility(terms, applicant, {
        workerCategory: application.workerCategory,
        rating: evaluated?.rating ?? null,
      }).map(({ field, reason }) => [field, 'NOT_ELIGIBLE', reason] as const),
    ],
    warnings: [['items', 'AMOUNT_LOOKS_LIKE_WAN', await wanProblem(em, scheme.id, application, calculation.askedFen)]],
  };
}

/**
 * What other grants use up of the caps of the subject, and of the applicant in that year; fen. The preview, the hand-in
 * and the decision ask the same.
 */
export async function awardedBefore(
  em: EntityManager,
  schemeId: string,
  { grantId, subjectId, unionId }: Pick<Application, 'grantId' | 'subjectId' | 'unionId'>,
  payYear: number,
): Promise<{ projectAwardedFen: bigint; applicantYearAwardedFen: bigint }> {
  const [row] = await em.execute<{ project_fen: string; applicant_year_fen: string }[]>(
    'select * from grants.awarded_before(?::uuid, ?::uuid, ?::uuid, ?::uuid, ?::int)',
    [grantId, schemeId, subjectId, unionId, payYear],
  );
  return {
    projectAwardedFen: BigInt(row!.project_fen),
    applicantYearAwardedFen: BigInt(row!.applicant_year_fen),
  };
}

async function ratingOf(
  em: EntityManager,
  schemeId: string,
  { ratings }: SchemeTerms,
  { grantId, subjectId }: Application,
  year: number,
): Promise<{ readonly evaluated: EvaluatedSubject | null; readonly takenProblem: string | null }> {
  if (ratings.length === 0 || !subjectId || !isId(subjectId)) return { evaluated: null, takenProblem: null };
  const [evaluated = null] = await readEvaluated(em, [{ schemeId, year, subjectId }]);
  const [row] = await em.execute<{ taken: boolean }[]>(
    'select grants.subject_taken(?::uuid, ?::uuid, ?::int, ?::uuid) as taken',
    [grantId, schemeId, year, subjectId],
  );
  return {
    evaluated,
    takenProblem: row!.taken ? `Another application of ${year} is for this subject; it is paid once a year.` : null,
  };
}

async function wanProblem(
  em: EntityManager,
  schemeId: string,
  { grantId }: Application,
  askedFen: bigint,
): Promise<string | null> {
  const peers = await em.execute<{ peer: string }[]>(
    'select peer from grants.peer_amounts(?::uuid, ?::uuid, ?::int) peer',
    [grantId, schemeId, PEERS],
  );
  return looksLikeWan(
    askedFen,
    peers.map(({ peer }) => BigInt(peer)),
  )
    ? 'Others ask about a ten-thousandth of this. Is the amount in yuan, not in 万元? Confirm it, or put it right.'
    : null;
}

/** Terms of many versions at once. */
export async function termsByVersion(em: EntityManager, ids: readonly string[]): Promise<Map<string, SchemeTerms>> {
  const versions = await em.find(SchemeVersion, { id: { $in: [...ids] } });
  return new Map(versions.map((version) => [version.id, readTerms(version.terms)]));
}
