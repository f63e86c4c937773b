import {
  checkName,
  checkReason,
  isId,
  namePinyin,
  refuse,
  refuseProblems,
  requireScope,
  type InputCheck,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { loadActiveUnion } from '../trade-union/load-active-union.js';
import { UnionLevel } from '../trade-union/union-level.js';
import { lockOwnPlan } from './load-plan.js';
import { MedicalPlan } from './medical-plan.entity.js';
import { readPlanTerms, writePlanTerms, type PlanTerms } from './plan-terms.js';
import { planTermsOf } from './plan-terms.types.js';
import { PlanVersionStatus } from './plan-version-status.js';
import { PlanVersion } from './plan-version.entity.js';
import type {
  CreateMedicalPlanInput,
  PublishMedicalPlanVersionInput,
  SaveMedicalPlanVersionInput,
} from './plan.types.js';
import { checkBrackets } from './rules/check-brackets.js';
import { checkPlanTerms } from './rules/check-plan-terms.js';

/** Most versions of one plan. Design: a page shows them all. */
const MAX_VERSIONS = 100;

/** Founds a plan. @returns its id @throws Refusal `NAME_INVALID`, `PLAN_UNION`, `UNION_…` */
export async function createMedicalPlan(
  ctx: RequestContext,
  em: EntityManager,
  input: CreateMedicalPlanInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  refuseProblems(['name', 'NAME_INVALID', checkName(input.name)]);
  const union = await loadActiveUnion(em, input.unionId, 'unionId');
  if (union.level === UnionLevel.GRASSROOTS) refuse('PLAN_UNION', 'A plan is run by a federation.', 'unionId');
  const name = input.name.trim();
  const plan = em.create(MedicalPlan, {
    id: v7(),
    unionId: union.id,
    name,
    pinyin: namePinyin(name),
    kind: input.kind,
  });
  em.persist(plan);
  return plan.id;
}

/** Writes a version, or writes a draft anew. What is published is never changed. @returns the version's id */
export async function saveMedicalPlanVersion(
  ctx: RequestContext,
  em: EntityManager,
  input: SaveMedicalPlanVersionInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  const plan = await lockOwnPlan(em, input.planId, 'planId');
  const terms = planTermsOf(input.terms);
  const assumptions = input.assumptions?.trim() || null;
  refuseProblems(
    ...checkPlanTerms(terms),
    ['source', 'SOURCE_MISSING', checkReason(input.source, 'The source')],
    ['assumptions', 'ASSUMPTIONS', assumptions === null ? null : checkReason(assumptions, 'The assumptions')],
  );
  const values = {
    effectiveFrom: input.effectiveFrom,
    terms: writePlanTerms(terms),
    source: input.source.trim(),
    assumptions,
  };
  const versions = await em.find(PlanVersion, { planId: plan.id });
  if (input.id != null) {
    const draft = versions.find(({ id }) => id === input.id!.toLowerCase());
    if (!draft) refuse('VERSION_NOT_FOUND', 'The plan has no such version.', 'id');
    if (draft.status === PlanVersionStatus.PUBLISHED)
      refuse('VERSION_PUBLISHED', 'This version is in force: write a new one.', 'id');
    em.assign(draft, values);
    return draft.id;
  }
  if (versions.length >= MAX_VERSIONS)
    refuse('TOO_MANY_VERSIONS', `A plan has up to ${MAX_VERSIONS} versions. Change a draft.`, 'planId');
  const version = em.create(PlanVersion, {
    id: v7(),
    planId: plan.id,
    unionId: plan.unionId,
    version: Math.max(0, ...versions.map((one) => one.version)) + 1,
    status: PlanVersionStatus.DRAFT,
    effectiveTo: null,
    ...values,
  });
  em.persist(version);
  return version.id;
}

/**
 * Puts a version in force; the one before ends on its first day. @returns the version's id
 * @throws Refusal `BRACKETS_OVERLAP`, `BRACKETS_HOLE`, `BRACKET_EMPTY`, `VERSION_IN_PAST`, `VERSION_OVERLAPS`
 */
export async function publishMedicalPlanVersion(
  ctx: RequestContext,
  em: EntityManager,
  input: PublishMedicalPlanVersionInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  const draft = isId(input.id) ? await em.findOne(PlanVersion, { id: input.id }) : null;
  if (!draft) refuse('VERSION_NOT_FOUND', 'There is no such version in your scope.', 'id');
  await lockOwnPlan(em, draft.planId, 'id');
  await em.refresh(draft);
  if (draft.status === PlanVersionStatus.PUBLISHED) return draft.id;
  refuseProblems(...checkForForce(readPlanTerms(draft.terms)));
  if (draft.effectiveFrom < ctx.today)
    refuse(
      'VERSION_IN_PAST',
      `It would be in force since ${draft.effectiveFrom}, and claims were judged by others then. Choose today or later.`,
      'effectiveFrom',
    );
  const published = await em.find(PlanVersion, { planId: draft.planId, status: PlanVersionStatus.PUBLISHED });
  const later = published.find((one) => one.effectiveFrom >= draft.effectiveFrom);
  if (later)
    refuse(
      'VERSION_OVERLAPS',
      `Version ${later.version} is in force from ${later.effectiveFrom} on. Choose a later day.`,
      'effectiveFrom',
    );
  const open = published.find((one) => one.effectiveTo === null);
  if (open) {
    open.effectiveTo = draft.effectiveFrom;
    // The old one must have ended before the new one is there: the database refuses an overlap.
    await em.flush();
  }
  draft.status = PlanVersionStatus.PUBLISHED;
  return draft.id;
}

/** What stands against putting terms in force: segments must cover every amount once. */
export function checkForForce(terms: PlanTerms): InputCheck[] {
  return [{ path: 'terms', ...terms }, ...terms.benefits.map((one, at) => ({ path: `terms.benefits.${at}`, ...one }))]
    .filter(({ brackets }) => brackets.length > 0)
    .flatMap(({ path, brackets }) =>
      checkBrackets(brackets).map(({ at, code, reason }): InputCheck => [`${path}.brackets.${at}`, code, reason]),
    );
}
