import { checkReason, isId, refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { RoundEntry } from '../entry/round-entry.entity.js';
import { loadRound } from '../event/load-round.js';
import { AppealStatus } from './appeal-status.js';
import { Appeal } from './appeal.entity.js';
import type { DecideAppealInput, FileAppealInput } from './appeal.inputs.js';

/** Records an objection against a result, within the time that the round gives. @returns its id */
export async function fileAppeal(ctx: RequestContext, em: EntityManager, input: FileAppealInput): Promise<string> {
  const actor = requireScope(ctx.actor, 'competition:write');
  refuseProblems(['grounds', 'REASON_MISSING', checkReason(input.grounds, 'The objection')]);
  const round = await loadRound(em, input.roundId, 'roundId');
  if (round.appealsUntil === null)
    refuse('ROUND_NOT_POSTED', 'Results are not posted yet: there is nothing to appeal against.', 'roundId');
  if (round.appealsUntil <= ctx.now)
    refuse('APPEAL_WINDOW_CLOSED', `Appeals were taken until ${round.appealsUntil.toISOString()}.`, 'roundId');
  const entry = isId(input.entryId)
    ? await em.findOne(RoundEntry, { roundId: round.id, entryId: input.entryId })
    : null;
  if (!entry) refuse('ENTRY_NOT_FOUND', 'There is no such entry in this round.', 'entryId');
  const appeal = em.create(Appeal, {
    id: v7(),
    roundId: round.id,
    entryId: entry.entryId,
    competitionId: round.competitionId,
    unionId: round.unionId,
    grounds: input.grounds.trim(),
    status: AppealStatus.OPEN,
    filedBy: actor.accountId,
    filedAt: ctx.now,
    decidedBy: null,
    decidedAt: null,
    decision: null,
  });
  em.persist(appeal);
  return appeal.id;
}

/** Decides an appeal. Marks are changed by a correction that names it. @returns its id */
export async function decideAppeal(ctx: RequestContext, em: EntityManager, input: DecideAppealInput): Promise<string> {
  const actor = requireScope(ctx.actor, 'competition:write');
  refuseProblems(['decision', 'REASON_MISSING', checkReason(input.decision, 'The decision')]);
  const appeal = isId(input.id)
    ? await em.findOne(Appeal, { id: input.id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!appeal) refuse('APPEAL_NOT_FOUND', 'There is no such appeal that your union decides.', 'id');
  if (appeal.status !== AppealStatus.OPEN) refuse('APPEAL_DECIDED', 'The appeal has been decided already.', 'id');
  if (appeal.filedBy === actor.accountId)
    refuse('NEEDS_ANOTHER_PERSON', 'Who recorded an appeal does not decide it; ask a colleague.', 'id');
  appeal.status = input.upheld ? AppealStatus.UPHELD : AppealStatus.REJECTED;
  appeal.decidedBy = actor.accountId;
  appeal.decidedAt = ctx.now;
  appeal.decision = input.decision.trim();
  return appeal.id;
}
