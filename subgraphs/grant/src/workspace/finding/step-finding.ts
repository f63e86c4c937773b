import { isId, refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { FindingStepKind } from './finding-step-kind.js';
import { FindingStep } from './finding-step.entity.js';
import { Finding } from './finding.entity.js';
import type { GrantFindingStepInput } from './finding.types.js';
import { checkStepText } from './rules/check-step-text.js';
import { mayStepFinding } from './rules/may-step-finding.js';
import { writeStep } from './write-finding.js';

/**
 * Takes a step on a finding: the audited union responds and plans, the auditor follows up, closes or opens again.
 * @returns id of the finding
 * @throws Refusal `FINDING_NOT_FOUND`, `REASON`, `DATE`, `STATE_CHANGED`, `AUDITOR_ONLY`, `AUDITED_ONLY`, `SAME_PERSON`
 */
export async function stepFinding(
  ctx: RequestContext,
  em: EntityManager,
  kind: Exclude<FindingStepKind, FindingStepKind.FINDING>,
  { id, revision, text, dueOn = null }: GrantFindingStepInput,
): Promise<string> {
  const actor = requireScope(ctx.actor, 'grant:read');
  const isPlan = kind === FindingStepKind.PLAN;
  refuseProblems(
    ['text', 'REASON', checkStepText(text)],
    [
      'dueOn',
      'DATE',
      isPlan && (dueOn === null || dueOn < ctx.today) ? `Say by which day, ${ctx.today} or later.` : null,
    ],
  );
  const finding = isId(id) ? await em.findOne(Finding, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!finding) return refuse('FINDING_NOT_FOUND', 'There is no such finding in your scope.', 'id');
  const steps = await em.find(FindingStep, { findingId: finding.id });
  const outcome = mayStepFinding(
    finding.status,
    kind,
    {
      accountId: actor.accountId,
      isAuditor: actor.scopes.has('grant:audit'),
      isAudited:
        (actor.scopes.has('grant:apply') || actor.scopes.has('grant:check')) &&
        (await speaksFor(em, actor.unionId, finding.unionId)),
    },
    steps.map((step) => ({ kind: step.kind, accountId: step.actorId })),
  );
  if ('code' in outcome) return refuse(outcome.code, outcome.message, 'id');
  if (finding.revision !== revision)
    return refuse('STATE_CHANGED', 'Somebody has changed the finding; load it again.', 'revision');
  finding.status = outcome.status;
  finding.revision += 1;
  finding.dueOn = isPlan ? dueOn : null;
  await writeStep(ctx, em, finding, kind, text, finding.dueOn);
  return finding.id;
}

/** A union speaks for itself, and for the grassroots unions right below it, which have no staff. */
async function speaksFor(em: EntityManager, unionId: string, auditedId: string): Promise<boolean> {
  if (unionId === auditedId) return true;
  const [audited] = await em.execute<{ parent_id: string | null; leaf: boolean }[]>(
    'select parent_id, leaf from reference.union_node where id = ?::uuid',
    [auditedId],
  );
  return audited?.leaf === true && audited.parent_id === unionId;
}
