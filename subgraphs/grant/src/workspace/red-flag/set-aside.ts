import { isId, refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import { checkReason } from '@gonghui/kit/rules';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { FlagStatus } from './flag-status.js';
import { RedFlag } from './red-flag.entity.js';

/**
 * Sets a false alarm aside, with a reason that everybody in scope reads.
 * @returns id of the flag @throws Refusal `FLAG_NOT_FOUND`, `STATE_CHANGED`, `REASON`
 */
export async function setFlagAside(
  ctx: RequestContext,
  em: EntityManager,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<string> {
  const actor = requireScope(ctx.actor, 'grant:audit');
  refuseProblems(['reason', 'REASON', checkReason(reason)]);
  const flag = await loadFlag(em, id);
  if (flag.status !== FlagStatus.OPEN)
    refuse('STATE_CHANGED', `The flag is ${flag.status} now; only an open one can be set aside.`, 'id');
  flag.status = FlagStatus.SET_ASIDE;
  flag.setAsideBy = actor.accountId;
  flag.setAsideName = actor.name;
  flag.setAsideAt = ctx.now;
  flag.setAsideReason = reason.trim();
  flag.changedAt = ctx.now;
  return flag.id;
}

/** Opens a flag again that was set aside. @returns id of the flag @throws Refusal `FLAG_NOT_FOUND`, `STATE_CHANGED` */
export async function reopenFlag(
  ctx: RequestContext,
  em: EntityManager,
  { id }: { readonly id: string },
): Promise<string> {
  requireScope(ctx.actor, 'grant:audit');
  const flag = await loadFlag(em, id);
  if (flag.status !== FlagStatus.SET_ASIDE)
    refuse('STATE_CHANGED', `The flag is ${flag.status} now; only one that was set aside can be opened again.`, 'id');
  flag.status = FlagStatus.OPEN;
  flag.changedAt = ctx.now;
  return flag.id;
}

async function loadFlag(em: EntityManager, id: string): Promise<RedFlag> {
  const flag = isId(id) ? await em.findOne(RedFlag, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  return flag ?? refuse('FLAG_NOT_FOUND', 'There is no such flag in your scope.', 'id');
}
