import { isId, refuse } from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { MedicalPlan } from './medical-plan.entity.js';
import { PlanVersionStatus } from './plan-version-status.js';
import { PlanVersion } from './plan-version.entity.js';

/** The plan that an input names, of the caller's scope or of a union above. @throws Refusal `PLAN_NOT_FOUND` */
export async function loadPlan(em: EntityManager, id: string, field: string): Promise<MedicalPlan> {
  const plan = isId(id) ? await em.findOne(MedicalPlan, { id }) : null;
  return plan ?? refuse('PLAN_NOT_FOUND', 'There is no such plan in your reach.', field);
}

/** The same, locked, for who runs it: a plan of a union above can be used and not changed. */
export async function lockOwnPlan(em: EntityManager, id: string, field: string): Promise<MedicalPlan> {
  const plan = isId(id) ? await em.findOne(MedicalPlan, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  const [reach] = plan
    ? await em.execute<{ own: boolean }[]>('select tree.in_scope(?::uuid) as own', [plan.unionId])
    : [];
  if (!plan || !reach?.own) refuse('PLAN_NOT_FOUND', 'There is no such plan in your scope.', field);
  return plan;
}

/** The version by which a day is judged. @throws Refusal `PLAN_NOT_IN_FORCE` */
export async function versionOn(
  em: EntityManager,
  plan: MedicalPlan,
  day: string,
  field: string,
): Promise<PlanVersion> {
  const version = await em.findOne(PlanVersion, {
    planId: plan.id,
    status: PlanVersionStatus.PUBLISHED,
    effectiveFrom: { $lte: day },
    $or: [{ effectiveTo: null }, { effectiveTo: { $gt: day } }],
  });
  return version ?? refuse('PLAN_NOT_IN_FORCE', `${plan.name} has no version in force on ${day}.`, field);
}

/** Refuses a union that is not at or below the one that runs the plan. */
export async function refuseOutsidePlan(
  em: EntityManager,
  plan: MedicalPlan,
  unionId: string,
  field: string,
): Promise<void> {
  const [place] = isId(unionId)
    ? await em.execute<{ below: boolean }[]>(
        'select tree.path_of(?::uuid) operator(public.<@) tree.path_of(?::uuid) as below',
        [unionId, plan.unionId],
      )
    : [];
  if (!place?.below) refuse('UNION_OUTSIDE', 'This union does not belong to the area of the plan.', field);
}
