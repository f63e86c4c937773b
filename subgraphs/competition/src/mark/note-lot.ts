import {
  arrayLiteral,
  checkRange,
  checkReason,
  isId,
  refuse,
  refuseProblems,
  requireScope,
  type RequestContext,
} from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordBoardEvents } from '../board/record-board-events.js';
import { requireRunning } from '../event/load-round.js';
import { RoundStage } from '../event/round-stage.js';
import { Round } from '../event/round.entity.js';
import { Lot } from './lot.entity.js';
import type { NoteLotInput } from './mark.inputs.js';
import { scoreLot } from './score-lot.js';

const DAY_SECONDS = 86_399;

/** Notes of a lot that nobody turned up, the time used, or what was decided about differing judges. @returns its id */
export async function noteLot(ctx: RequestContext, em: EntityManager, input: NoteLotInput): Promise<string> {
  requireScope(ctx.actor, 'competition:write');
  refuseProblems(
    ['secondsUsed', 'TIME_INVALID', checkRange(input.secondsUsed, 0, DAY_SECONDS, 'The time in seconds')],
    [
      'alarmDecision',
      'REASON_MISSING',
      input.alarmDecision == null ? null : checkReason(input.alarmDecision, 'The decision'),
    ],
  );
  const lot = isId(input.lotId)
    ? await em.findOne(Lot, { id: input.lotId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!lot) refuse('LOT_NOT_FOUND', 'There is no such lot that your union organizes.', 'lotId');
  const round = await em.findOneOrFail(Round, { id: lot.roundId });
  await requireRunning(em, round);
  if (round.stage === RoundStage.POSTED || round.stage === RoundStage.CONFIRMED)
    refuse('ROUND_POSTED', 'The results are posted; propose a correction instead.', 'lotId');
  if (input.isAbsent != null && input.isAbsent !== lot.isAbsent) {
    const begun = await em.execute<unknown[]>('select from competition.lots_with_sheets(?::uuid[])', [
      arrayLiteral([lot.id]),
    ]);
    if (input.isAbsent && begun.length > 0)
      refuse('LOT_MARKED', 'Judges have marks for this station: somebody was there.', 'isAbsent');
    lot.isAbsent = input.isAbsent;
    await em.flush();
    await recordBoardEvents(em, lot.roundId, [lot.id], ctx.now);
  }
  if (input.alarmDecision != null) {
    lot.alarmDecision = input.alarmDecision.trim();
    lot.isAlarming = false;
  }
  if (input.secondsUsed !== undefined && input.secondsUsed !== lot.secondsUsed) {
    lot.secondsUsed = input.secondsUsed;
    await em.flush();
    // The time may be a tie-break.
    if (lot.units !== null) await scoreLot(em, lot.id, ctx.now, false);
  }
  return lot.id;
}
