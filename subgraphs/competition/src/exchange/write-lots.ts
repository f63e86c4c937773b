import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { insertRows } from '../insert-rows.js';
import { parseMark } from '../rules/score.js';
import type { CheckedInterchange } from './check-interchange.js';
import type { InterchangeLot } from './interchange-file.js';
import type { RoundWork } from './write-round.js';

/** Sheets written at a time. */
const BATCH = 1_000;

/** Writes the lots of a round, their scores as they follow from the marks, and the sheets with every mark. */
export async function writeLots(
  em: EntityManager,
  { own, idOf, round }: RoundWork,
  aspectIdOf: (panelId: string, place: number) => string,
  scores: CheckedInterchange['scores'],
): Promise<void> {
  const lotIds = new Map(round.lots.map((lot): [InterchangeLot, string] => [lot, v7()]));
  await insertRows(
    em,
    'lot',
    round.lots.map((lot) => {
      const score = scores.get(lot);
      return {
        id: lotIds.get(lot),
        ...own,
        round_id: idOf(round.id),
        station_number: lot.stationNumber,
        contest_number: lot.contestNumber,
        entry_id: idOf(lot.entryId),
        is_absent: lot.isAbsent,
        seconds_used: lot.secondsUsed,
        is_alarming: lot.isAlarming,
        alarm_decision: lot.alarmDecision,
        ...(score && {
          units: String(score.units),
          tie_keys: score.tieKeys.map(String),
          trace: score.parts.map((part) => ({
            ...part,
            part: idOf(part.part),
            units: String(part.units),
            weightedUnits: String(part.weightedUnits),
          })),
        }),
      };
    }),
  );
  const sheets = round.lots.flatMap((lot) =>
    lot.sheets.map((sheet) => ({ ...sheet, id: v7(), lotId: lotIds.get(lot)! })),
  );
  for (let start = 0; start < sheets.length; start += BATCH) {
    const batch = sheets.slice(start, start + BATCH);
    await em.execute('select competition.import_marks(?::uuid, ?::jsonb, ?::jsonb)', [
      own.competition_id,
      JSON.stringify(
        batch.map((sheet) => ({
          id: sheet.id,
          panel_id: idOf(sheet.panelId),
          lot_id: sheet.lotId,
          judge_id: sheet.judgeId,
          judge_name: sheet.judgeName,
          handed_in_at: sheet.handedInAt,
          total_hundredths: sheet.marks.reduce(
            (sum, mark) => sum + (mark.supersededAt === undefined ? parseMark(mark.marks)! : 0),
            0,
          ),
        })),
      ),
      JSON.stringify(
        batch.flatMap((sheet) =>
          sheet.marks.map((mark) => ({
            id: mark.id === undefined ? v7() : idOf(mark.id),
            sheet_id: sheet.id,
            aspect_id: aspectIdOf(sheet.panelId, mark.aspect),
            hundredths: parseMark(mark.marks),
            recorded_at: mark.at,
            superseded_at: mark.supersededAt ?? null,
          })),
        ),
      ),
    ]);
  }
}
