import { checkReason, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { StepKind } from '../case/step-kind.js';
import { takeStep } from '../case/take-step.js';
import { lockFundedGrant } from './lock-funded-grants.js';
import type { RevokeGrantInput } from './payment.inputs.js';
import { TrancheStatus } from './tranche-status.js';
import { Tranche } from './tranche.entity.js';

/**
 * Revokes an award for which nothing is set aside yet: the file is closed, nothing stands of the award, and neither caps
 * nor totals count it. What is set aside is set free instead. @returns id of the grant
 */
export async function revokeGrant(ctx: RequestContext, em: EntityManager, input: RevokeGrantInput): Promise<string> {
  requireScope(ctx.actor, 'grant:decide');
  refuseProblems(['reason', 'REASON_INVALID', checkReason(input.reason)]);
  const locked = await lockFundedGrant(em, input.grantId, 'grantId');
  const { grant } = locked;
  takeStep(ctx, em, StepKind.REVOKE, locked, { note: input.reason.trim(), amountFen: -grant.awardedFen });
  grant.awardedFen = 0n;
  grant.closedOn = ctx.today;
  for (const tranche of await em.find(Tranche, { caseId: grant.id }))
    em.assign(tranche, { status: TrancheStatus.CANCELLED, metOn: null });
  return grant.id;
}
