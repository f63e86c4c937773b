import { isId, refuse } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { randomUUID } from 'node:crypto';
import { PlanCover } from '../cover/plan-cover.entity.js';
import { loadPlan, refuseOutsidePlan, versionOn } from '../plan/load-plan.js';
import type { MedicalPlan } from '../plan/medical-plan.entity.js';
import { PlanMethod } from '../plan/plan-method.js';
import { readPlanTerms } from '../plan/plan-terms.js';
import { benefitOf, type Benefit } from '../plan/rules/benefit-of.js';
import type { Worker } from '../worker/worker.entity.js';
import type { ClaimDocumentKind } from './claim-document-kind.js';
import { ClaimKind } from './claim-kind.js';

/** Most plans that pay of one claim. */
const MOST_PLANS = 5;

/** A plan that is to pay, with the version of the day, how it pays, and the period whose cap counts. */
export interface ChosenPlan {
  readonly planId: string;
  readonly versionId: string;
  readonly periodFrom: string;
  readonly benefit: Benefit;
}

/** What plans are chosen for. */
export interface PlanChoice {
  readonly kind: ClaimKind;
  readonly planIds: readonly string[];
  /** The day that decides which version and which cover count. */
  readonly from: string;
  /** Last day of what the claim is for. */
  readonly until: string;
  /** Whether a grade of disability is known. */
  readonly hasGrade: boolean;
}

/**
 * The plans that an input names, each judged by the first day.
 * @throws Refusal `PLANS_INVALID`, `PLAN_NOT_FOUND`, `PLAN_NOT_IN_FORCE`, `PLAN_WITHOUT_BENEFIT`, `PAYERS_TIED`,
 *   `NOT_COVERED`, `CLAIM_OUTSIDE_PERIOD`, `CLAIM_IN_WAITING`, `CLAIM_TWO_PERIODS`, `CLAIM_GRADE`
 */
export async function choosePlans(
  em: EntityManager,
  worker: Worker,
  choice: PlanChoice,
): Promise<readonly ChosenPlan[]> {
  const ids = [...new Set(choice.planIds.map((id) => id.toLowerCase()))];
  if (ids.length < 1 || ids.length > MOST_PLANS || !ids.every(isId))
    refuse('PLANS_INVALID', `Name 1 to ${MOST_PLANS} plans.`, 'planIds');
  const chosen: ChosenPlan[] = [];
  for (const id of ids) chosen.push(await choosePlan(em, worker, id, choice));
  if (new Set(chosen.map(({ benefit }) => benefit.terms.rank)).size < chosen.length)
    refuse('PAYERS_TIED', 'Two of these plans have the same place in the order of payers. Leave one out.', 'planIds');
  return chosen;
}

/** Which documents these plans ask for and nobody gave; null when all are there. */
export function missingDocuments(
  chosen: readonly ChosenPlan[],
  given: readonly { readonly kind: ClaimDocumentKind }[],
): string | null {
  const needed = new Set(chosen.flatMap(({ benefit }) => benefit.documents));
  const lacking = [...needed].filter((kind) => !given.some((document) => document.kind === kind));
  return lacking.length > 0 ? `These documents are missing: ${lacking.join(', ')}.` : null;
}

/** Writes down which plans are to pay of a claim. */
export async function writeShares(
  em: EntityManager,
  { claimId, unionId }: { readonly claimId: string; readonly unionId: string },
  chosen: readonly ChosenPlan[],
): Promise<void> {
  for (const { planId, versionId, periodFrom, benefit } of chosen)
    await em.execute(
      `insert into health.claim_share (id, claim_id, union_id, plan_id, version_id, period_from, account)
       values (?, ?, ?, ?, ?, ?::date, ?)`,
      [randomUUID(), claimId, unionId, planId, versionId, periodFrom, benefit.account],
    );
}

async function choosePlan(
  em: EntityManager,
  worker: Worker,
  id: string,
  { kind, from, until, hasGrade }: PlanChoice,
): Promise<ChosenPlan> {
  const plan = await loadPlan(em, id, 'planIds');
  await refuseOutsidePlan(em, plan, worker.unionId, 'planIds');
  const version = await versionOn(em, plan, from, 'admittedOn');
  const terms = readPlanTerms(version.terms);
  const benefit = benefitOf(terms, kind);
  if (!benefit) refuse('PLAN_WITHOUT_BENEFIT', `${plan.name} pays nothing of that kind. Leave it out.`, 'planIds');
  if (benefit.terms.method === PlanMethod.GRADES && !hasGrade)
    refuse('CLAIM_GRADE', `${plan.name} pays by grade of disability. Give the grade.`, 'grade');
  const periodFrom = terms.needsEnrolment
    ? await coverFrom(em, worker, plan, { from, until, waits: benefit.waits, kind })
    : yearFrom(plan, from, until, kind);
  return { planId: plan.id, versionId: version.id, periodFrom, benefit };
}

/** First day of the cover that the first day lies in. A stay in hospital may end after the cover, other care may not. */
async function coverFrom(
  em: EntityManager,
  { identityIndex }: Worker,
  plan: MedicalPlan,
  { from, until, waits, kind }: Pick<PlanChoice, 'from' | 'until' | 'kind'> & Pick<Benefit, 'waits'>,
): Promise<string> {
  const covers = await em.find(PlanCover, { planId: plan.id, identityIndex }, { orderBy: { startsOn: 'desc' } });
  if (covers.length === 0) refuse('NOT_COVERED', `This person is not enrolled in ${plan.name}.`, 'planIds');
  const cover = covers.find(({ startsOn, endsOn }) => startsOn <= from && from < endsOn);
  if (!cover)
    refuse(
      'CLAIM_OUTSIDE_PERIOD',
      `${from} lies outside the coverage periods of this person in ${plan.name}.`,
      'admittedOn',
    );
  if (waits && from < cover.waitsUntil)
    refuse('CLAIM_IN_WAITING', `${plan.name} pays for what begins from ${cover.waitsUntil} on.`, 'admittedOn');
  if (kind !== ClaimKind.INPATIENT && until >= cover.endsOn) refuseTwoPeriods(plan, cover.endsOn);
  return cover.startsOn;
}

/** First day of the calendar year, which is the period of a plan without enrolment. */
function yearFrom(plan: MedicalPlan, from: string, until: string, kind: ClaimKind): string {
  const year = from.slice(0, 4);
  if (kind !== ClaimKind.INPATIENT && until.slice(0, 4) !== year) refuseTwoPeriods(plan, `${until.slice(0, 4)}-01-01`);
  return `${year}-01-01`;
}

function refuseTwoPeriods({ name }: MedicalPlan, nextFrom: string): never {
  refuse(
    'CLAIM_TWO_PERIODS',
    `In ${name} another coverage period begins on ${nextFrom}. Hand in a claim for each.`,
    'dischargedOn',
  );
}
