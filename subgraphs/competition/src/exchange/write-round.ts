import type { RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { recordBoardEvents } from '../board/record-board-events.js';
import { numberOf } from '../event/save-event.js';
import { insertRows } from '../insert-rows.js';
import { parseMark } from '../rules/score.js';
import type { CheckedInterchange } from './check-interchange.js';
import type { InterchangeFile } from './interchange-file.js';
import { writeDraw } from './write-draw.js';
import { writeLots } from './write-lots.js';

/** A round of a file, and what its rows need of the whole. */
export interface RoundWork {
  readonly own: Readonly<{ competition_id: string; union_id: string }>;
  readonly idOf: (id: string) => string;
  readonly orNull: (id: string | null) => string | null;
  readonly eventId: string;
  readonly position: number;
  readonly round: InterchangeFile['events'][number]['rounds'][number];
  readonly scores: CheckedInterchange['scores'];
}

/** Writes a round with all that was recorded of it. */
export async function writeRound(ctx: RequestContext, em: EntityManager, work: RoundWork): Promise<void> {
  const { own, idOf, orNull, eventId, position, round, scores } = work;
  const roundId = idOf(round.id);
  const advancement = numberOf(round.advancement);
  const schemes = round.schemes.map((scheme) => ({ ...scheme, id: v7() }));
  await insertRows(em, 'round', [
    {
      id: roundId,
      ...own,
      event_id: eventId,
      position,
      name: round.name,
      stage: round.stage,
      scheme_id: schemes.find(({ isPresent }) => isPresent)?.id ?? null,
      advancement_kind: advancement?.kind ?? null,
      advancement_value: advancement?.value ?? null,
      advancement_tie: advancement?.tie ?? null,
      appeal_hours: round.appealHours,
      posted_at: round.postedAt,
      appeals_until: round.appealsUntil,
      quota: round.quota,
      confirmed_at: round.confirmedAt,
      confirmed_by: round.confirmedBy,
    },
  ]);
  await insertRows(
    em,
    'round_entry',
    round.entries.map((one) => ({
      round_id: roundId,
      entry_id: idOf(one.entryId),
      ...own,
      is_absent: one.isAbsent,
      outcome: one.outcome,
      final_rank: one.rank,
    })),
  );
  await insertRows(
    em,
    'marking_scheme',
    schemes.map((scheme) => ({
      id: scheme.id,
      ...own,
      round_id: roundId,
      version: scheme.version,
      tie_breaks: scheme.tieBreaks,
      created_at: scheme.createdAt,
    })),
  );
  const aspectIds = new Map<string, readonly string[]>();
  const parts = schemes.flatMap((scheme) =>
    scheme.parts.map((part, index) => ({ ...part, schemeId: scheme.id, position: index + 1 })),
  );
  await insertRows(
    em,
    'scheme_part',
    parts.map((part) => ({
      id: idOf(part.id),
      ...own,
      scheme_id: part.schemeId,
      position: part.position,
      name: part.name,
      kind: part.kind,
      station: part.station,
      weight: parseMark(part.weight),
      aggregation: part.aggregation,
      alarm_hundredths: part.alarmSpread === null ? null : parseMark(part.alarmSpread),
    })),
  );
  await insertRows(
    em,
    'aspect',
    parts.flatMap((part) => {
      const ids = part.aspects.map(() => v7());
      aspectIds.set(part.id, ids);
      return part.aspects.map((aspect, index) => ({
        id: ids[index],
        ...own,
        part_id: idOf(part.id),
        position: index + 1,
        criterion: aspect.criterion,
        sub_criterion: aspect.subCriterion,
        name: aspect.name,
        kind: aspect.kind,
        max_hundredths: parseMark(aspect.maxMarks),
      }));
    }),
  );
  await insertRows(
    em,
    'panel',
    round.panels.map((panel) => ({
      id: idOf(panel.id),
      ...own,
      round_id: roundId,
      part_id: idOf(panel.partId),
      name: panel.name,
      station_from: panel.stationFrom,
      station_to: panel.stationTo,
      closed_at: panel.closedAt,
    })),
  );
  await insertRows(
    em,
    'panel_judge',
    round.panels.flatMap((panel) =>
      panel.judges.map((judge) => ({
        id: v7(),
        ...own,
        panel_id: idOf(panel.id),
        account_id: judge.id,
        name: judge.name,
      })),
    ),
  );
  if (round.draw) {
    await writeDraw(em, work, round.draw);
    const partOf = new Map(round.panels.map(({ id, partId }) => [id, partId]));
    await writeLots(em, work, (panelId, place) => aspectIds.get(partOf.get(panelId)!)![place - 1]!, scores);
  }
  await insertRows(
    em,
    'appeal',
    round.appeals.map((appeal) => ({
      id: idOf(appeal.id),
      ...own,
      round_id: roundId,
      entry_id: idOf(appeal.entryId),
      grounds: appeal.grounds,
      status: appeal.status,
      filed_by: appeal.filedBy,
      filed_at: appeal.filedAt,
      decided_by: appeal.decidedBy,
      decided_at: appeal.decidedAt,
      decision: appeal.decision,
    })),
  );
  await insertRows(
    em,
    'correction_set',
    round.corrections.map((one) => ({
      id: idOf(one.id),
      ...own,
      round_id: roundId,
      appeal_id: orNull(one.appealId),
      reason: one.reason,
      status: one.status,
      proposed_by: one.proposedBy,
      proposed_at: one.proposedAt,
      decided_by: one.decidedBy,
      decided_at: one.decidedAt,
      decision: one.decision,
    })),
  );
  await insertRows(
    em,
    'correction_item',
    round.corrections.flatMap((one) =>
      one.items.map((item) => ({
        id: v7(),
        set_id: idOf(one.id),
        mark_id: idOf(item.markId),
        union_id: own.union_id,
        before_hundredths: parseMark(item.before),
        after_hundredths: parseMark(item.after),
      })),
    ),
  );
  if (round.draw) await recordBoardEvents(em, roundId, null, ctx.now);
}
