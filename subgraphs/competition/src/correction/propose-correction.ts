import {
  arrayLiteral,
  checkReason,
  isId,
  refuse,
  refuseProblems,
  requireScope,
  type InputCheck,
  type RequestContext,
} from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { AppealStatus } from '../appeal/appeal-status.js';
import { Appeal } from '../appeal/appeal.entity.js';
import { recordBoardEvents } from '../board/record-board-events.js';
import { loadRound } from '../event/load-round.js';
import { RoundStage } from '../event/round-stage.js';
import { storeScores } from '../mark/score-lot.js';
import { formatMark, parseMark } from '../rules/score.js';
import { scoresWith } from './correction-effect.js';
import { CorrectionItem } from './correction-item.entity.js';
import { CorrectionSet } from './correction-set.entity.js';
import { CorrectionStatus } from './correction-status.js';
import type { DecideCorrectionInput, ProposeCorrectionInput } from './correction.inputs.js';

const MAX_MARKS = 1_000;

interface CountingMark {
  readonly id: string;
  readonly hundredths: number;
  readonly max_hundredths: number;
  readonly name: string;
  readonly is_superseded: boolean;
}

/** Proposes marks to be corrected together. Nothing changes until another person applies them. @returns the set's id */
export async function proposeCorrection(
  ctx: RequestContext,
  em: EntityManager,
  input: ProposeCorrectionInput,
): Promise<string> {
  const actor = requireScope(ctx.actor, 'competition:write');
  refuseProblems(
    ['reason', 'REASON_MISSING', checkReason(input.reason)],
    [
      'marks',
      'MARKS_INVALID',
      input.marks.length >= 1 && input.marks.length <= MAX_MARKS ? null : `A set has 1 to ${MAX_MARKS} marks.`,
    ],
  );
  const round = await loadRound(em, input.roundId, 'roundId');
  if (round.stage === RoundStage.CONFIRMED)
    refuse('ROUND_CONFIRMED', 'The results are confirmed and do not change any more.', 'roundId');
  const appeal = input.appealId == null ? null : await findAppeal(em, input.appealId, round.id);
  const marks = await em.execute<CountingMark[]>(
    `select mark.id, mark.hundredths, aspect.max_hundredths, aspect.name, mark.superseded_at is not null as is_superseded
       from competition.mark
       join competition.score_sheet sheet on sheet.id = mark.sheet_id
       join competition.aspect on aspect.id = mark.aspect_id
      where sheet.round_id = ?::uuid and sheet.is_released and mark.id = any(?::uuid[])`,
    [round.id, arrayLiteral(input.marks.map(({ markId }) => markId).filter(isId))],
  );
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const seen = new Set<string>();
  const set = em.create(CorrectionSet, {
    id: v7(),
    roundId: round.id,
    competitionId: round.competitionId,
    unionId: round.unionId,
    appealId: appeal?.id ?? null,
    reason: input.reason.trim(),
    status: CorrectionStatus.PROPOSED,
    proposedBy: actor.accountId,
    proposedAt: ctx.now,
    decidedBy: null,
    decidedAt: null,
    decision: null,
  });
  em.persist(set);
  const checks = input.marks.flatMap(({ markId, marks: text }, index): InputCheck[] => {
    const mark = byId.get(markId.toLowerCase());
    const after = parseMark(text);
    if (!mark || mark.is_superseded)
      return [[`marks.${index}.markId`, 'MARK_NOT_FOUND', 'There is no such mark that counts in this round.']];
    if (seen.has(mark.id)) return [[`marks.${index}.markId`, 'MARK_TWICE', 'This mark stands in the set twice.']];
    seen.add(mark.id);
    if (after === null)
      return [[`marks.${index}.marks`, 'MARK_UNREADABLE', 'Give marks with at most two decimals, e.g. "8.75".']];
    if (after > mark.max_hundredths)
      return [
        [
          `marks.${index}.marks`,
          'MARK_ABOVE_MAXIMUM',
          `“${mark.name}” has at most ${formatMark(mark.max_hundredths)} marks.`,
        ],
      ];
    em.persist(
      em.create(CorrectionItem, {
        id: v7(),
        setId: set.id,
        markId: mark.id,
        unionId: round.unionId,
        beforeHundredths: mark.hundredths,
        afterHundredths: after,
      }),
    );
    return [];
  });
  refuseProblems(...checks);
  return set.id;
}

/** Applies or cancels a set of corrections, as another person than who proposed it. @returns its id */
export async function decideCorrection(
  ctx: RequestContext,
  em: EntityManager,
  input: DecideCorrectionInput,
): Promise<string> {
  const actor = requireScope(ctx.actor, 'competition:write');
  refuseProblems(['decision', 'REASON_MISSING', checkReason(input.decision, 'The decision')]);
  const set = isId(input.id)
    ? await em.findOne(CorrectionSet, { id: input.id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!set) refuse('CORRECTION_NOT_FOUND', 'There is no such correction that your union decides.', 'id');
  if (set.status !== CorrectionStatus.PROPOSED)
    refuse('CORRECTION_DECIDED', `The correction is ${set.status} already.`, 'id');
  if (set.proposedBy === actor.accountId && input.apply)
    refuse('NEEDS_ANOTHER_PERSON', 'Who proposed a correction does not apply it; ask a colleague.', 'id');
  if (input.apply) await applyMarks(ctx, em, set);
  set.status = input.apply ? CorrectionStatus.APPLIED : CorrectionStatus.CANCELLED;
  set.decidedBy = actor.accountId;
  set.decidedAt = ctx.now;
  set.decision = input.decision.trim();
  return set.id;
}

async function applyMarks(ctx: RequestContext, em: EntityManager, { id, roundId }: CorrectionSet): Promise<void> {
  const round = await loadRound(em, roundId, 'id');
  if (round.stage === RoundStage.CONFIRMED)
    refuse('ROUND_CONFIRMED', 'The results are confirmed and do not change any more.', 'id');
  const scores = await scoresWith(em, id, roundId);
  const superseded = await em.execute<unknown[]>(
    `update competition.mark set superseded_at = ? from competition.correction_item item
      where item.set_id = ?::uuid and mark.id = item.mark_id and mark.superseded_at is null returning 1`,
    [ctx.now, id],
  );
  const [{ items }] = (await em.execute<{ items: number }[]>(
    'select count(*)::int as items from competition.correction_item where set_id = ?::uuid',
    [id],
  )) as [{ items: number }];
  if (superseded.length < items)
    refuse(
      'MARKS_CHANGED',
      'Another correction has changed some of these marks. Cancel this one and propose anew.',
      'id',
    );
  await em.execute(
    `insert into competition.mark (id, sheet_id, aspect_id, union_id, judge_id, hundredths, key, recorded_at)
     select platform.uuid7(), mark.sheet_id, mark.aspect_id, mark.union_id, mark.judge_id, item.after_hundredths,
            'correction-' || item.id, ?
       from competition.correction_item item join competition.mark on mark.id = item.mark_id where item.set_id = ?::uuid`,
    [ctx.now, id],
  );
  await em.execute(
    `update competition.score_sheet sheet set total_hundredths = (
        select sum(mark.hundredths) from competition.mark where mark.sheet_id = sheet.id and mark.superseded_at is null)
      where sheet.id in (select mark.sheet_id from competition.correction_item item
        join competition.mark on mark.id = item.mark_id where item.set_id = ?::uuid)`,
    [id],
  );
  await storeScores(em, scores, false);
  await recordBoardEvents(em, roundId, [...scores.keys()], ctx.now);
}

async function findAppeal(em: EntityManager, id: string, roundId: string): Promise<Appeal> {
  const appeal = isId(id) ? await em.findOne(Appeal, { id, roundId }) : null;
  if (!appeal) refuse('APPEAL_NOT_FOUND', 'There is no such appeal against this round.', 'appealId');
  if (appeal.status === AppealStatus.REJECTED)
    refuse('APPEAL_REJECTED', 'This appeal was rejected: nothing follows from it.', 'appealId');
  return appeal;
}
