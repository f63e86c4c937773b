import { isId, refuse, Refusal, requireScope, type RequestContext, type UserError } from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { fourEyes } from '../rules/four-eyes.js';
import { mayStep } from '../rules/may-step.js';
import { readTerms } from '../scheme/scheme-terms.js';
import { SchemeVersion } from '../scheme/scheme-version.entity.js';
import { GrantStep } from './grant-step.entity.js';
import { Grant } from './grant.entity.js';
import { StepKind } from './step-kind.js';

/** A grant locked for a change, with the steps taken on it and those that its terms leave out. */
export interface LockedGrant {
  readonly grant: Grant;
  readonly taken: GrantStep[];
  readonly skipped: readonly StepKind[];
}

/** Locks grants until commit, in the order of their ids; unknown ones and those outside the scope are left out. */
export async function lockGrants(em: EntityManager, ids: readonly string[]): Promise<Map<string, LockedGrant>> {
  const known = ids.filter(isId);
  const grants = await em.find(
    Grant,
    { id: { $in: known } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  const steps = await em.find(
    GrantStep,
    { caseId: { $in: grants.map(({ id }) => id) } },
    { orderBy: { at: 'asc', id: 'asc' } },
  );
  const byCase = Map.groupBy(steps, (step) => step.caseId);
  const versions = await em.find(SchemeVersion, { id: { $in: grants.map(({ versionId }) => versionId) } });
  const skipped = new Map(versions.map(({ id, terms }) => [id, readTerms(terms).skippedSteps]));
  return new Map(
    grants.map((grant) => [
      grant.id,
      { grant, taken: byCase.get(grant.id) ?? [], skipped: skipped.get(grant.versionId) ?? [] },
    ]),
  );
}

/** The one grant that an input names, locked. @throws Refusal `GRANT_NOT_FOUND` */
export async function lockGrant(em: EntityManager, id: string, field: string): Promise<LockedGrant> {
  const locked = (await lockGrants(em, [id])).get(id.toLowerCase());
  if (!locked) refuse('GRANT_NOT_FOUND', 'There is no such grant in your scope.', field);
  return locked;
}

/** Why the caller may not take a step on a grant now: `STATE_CHANGED` or `SAME_PERSON`; null when he may. */
export function judgeStep(
  ctx: RequestContext,
  kind: StepKind,
  { grant, taken, skipped }: LockedGrant,
): UserError | null {
  const outcome = mayStep(grant.status, kind, { skipped });
  if (outcome.state === 'refused') return { code: 'STATE_CHANGED', message: outcome.reason, field: null };
  const problem = fourEyes(kind, ctx.actor?.accountId ?? '', taken);
  return problem ? { code: 'SAME_PERSON', message: problem, field: null } : null;
}

/** Refuses what somebody does who took a step on a grant that is apart from it. @throws Refusal `SAME_PERSON` */
export function requireOtherHands(ctx: RequestContext, kind: StepKind, { taken }: LockedGrant, field: string): void {
  const problem = fourEyes(kind, ctx.actor?.accountId ?? '', taken);
  if (problem) refuse('SAME_PERSON', problem, field);
}

/** What is told of a step. */
export interface StepDetails {
  readonly note?: string | null;
  readonly amountFen?: bigint | null;
  /** Of a payment: whether nothing of the award is left to pay. */
  readonly isPaidInFull?: boolean;
}

/** Takes a step: writes it down, and gives the grant the status that follows. @throws Refusal of `judgeStep` */
export function takeStep(
  ctx: RequestContext,
  em: EntityManager,
  kind: StepKind,
  locked: LockedGrant,
  { isPaidInFull = false, ...details }: StepDetails = {},
): void {
  const problem = judgeStep(ctx, kind, locked);
  if (problem) throw new Refusal(problem);
  const outcome = mayStep(locked.grant.status, kind, { isPaidInFull, skipped: locked.skipped });
  if (outcome.state === 'allowed') locked.grant.status = outcome.status;
  recordStep(ctx, em, kind, locked, details);
}

/** Writes a step down without a change of status. */
export function recordStep(
  ctx: RequestContext,
  em: EntityManager,
  kind: StepKind,
  locked: LockedGrant,
  details: Omit<StepDetails, 'isPaidInFull'> = {},
): void {
  locked.grant.revision += 1;
  addStep(ctx, em, kind, locked, details);
}

/** Writes down that the caller had a hand in a step, once however often he had. */
export function recordHand(
  ctx: RequestContext,
  em: EntityManager,
  kind: StepKind,
  locked: Omit<LockedGrant, 'skipped'>,
): void {
  const isKnown = locked.taken.some((step) => step.kind === kind && step.actorId === ctx.actor?.accountId);
  if (!isKnown) addStep(ctx, em, kind, locked, {});
}

function addStep(
  ctx: RequestContext,
  em: EntityManager,
  kind: StepKind,
  { grant, taken }: Omit<LockedGrant, 'skipped'>,
  { note = null, amountFen = null }: Omit<StepDetails, 'isPaidInFull'>,
): void {
  const actor = requireScope(ctx.actor, 'grant:read');
  const step = em.create(GrantStep, {
    id: v7(),
    caseId: grant.id,
    unionId: grant.unionId,
    kind,
    actorId: actor.accountId,
    actorName: actor.name,
    at: ctx.now,
    note,
    amountFen,
  });
  em.persist(step);
  taken.push(step);
}
