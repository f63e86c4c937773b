import { arrayLiteral } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordBoardEvents } from '../board/record-board-events.js';
import { aggregate, type ScoredPart, type Score, type Sheet, type TieBreak } from '../rules/aggregate.js';
import { TieBreakKind } from '../scheme/tie-break-kind.js';
import type { TieBreakPlan } from '../scheme/tie-break-plan.js';

/** The scheme of a round as scores need it. */
export interface RoundScheme {
  readonly parts: readonly (ScoredPart & { readonly name: string })[];
  readonly tieBreaks: readonly TieBreak[];
}

/** What was marked at a lot; parts whose sheets are not released are missing. */
export interface LotMarks {
  readonly lotId: string;
  readonly secondsUsed: number | null;
  readonly sheets: Readonly<Record<string, readonly (Sheet & { readonly id: string })[]>>;
}

/**
 * Scores a lot when all its parts are marked; otherwise leaves it.
 * @param alarms whether differing judges raise an alarm now
 */
export async function scoreLot(em: EntityManager, lotId: string, now: Date, alarms = true): Promise<void> {
  const [lot] = await em.execute<{ round_id: string; is_absent: boolean }[]>(
    'select round_id, is_absent from competition.lot where id = ?::uuid',
    [lotId],
  );
  const scheme = await readScheme(em, lot!.round_id);
  const [marks] = await readLotMarks(em, [lotId]);
  const isComplete = marks && scheme.parts.every(({ id }) => (marks.sheets[id]?.length ?? 0) > 0);
  if (!isComplete || lot!.is_absent) return;
  await storeScores(em, new Map([[lotId, aggregate(scheme.parts, scheme.tieBreaks, marks)]]), alarms);
  await recordBoardEvents(em, lot!.round_id, [lotId], now);
}

/** Writes scores into their lots, with the trace. @param alarms whether differing judges raise an alarm now */
export async function storeScores(
  em: EntityManager,
  scores: ReadonlyMap<string, Score>,
  alarms: boolean,
): Promise<void> {
  if (scores.size === 0) return;
  const rows = [...scores].map(([id, { units, tieKeys, parts }]) => ({
    id,
    units: String(units),
    tie_keys: arrayLiteral(tieKeys.map(String)),
    trace: parts.map((part) => ({ ...part, units: String(part.units), weightedUnits: String(part.weightedUnits) })),
    is_alarming: parts.some(({ isAlarming }) => isAlarming),
  }));
  await em.execute(
    `update competition.lot set units = scored.units, tie_keys = scored.tie_keys::bigint[], trace = scored.trace,
            is_alarming = case when ? then scored.is_alarming else lot.is_alarming end
       from jsonb_to_recordset(?::jsonb) as scored (id uuid, units bigint, tie_keys text, trace jsonb, is_alarming boolean)
      where lot.id = scored.id`,
    [alarms, JSON.stringify(rows)],
  );
}

/** The present scheme of a round, its tie-breaks by part. */
export async function readScheme(em: EntityManager, roundId: string): Promise<RoundScheme> {
  const rows = await em.execute<
    {
      id: string;
      name: string;
      weight: number;
      aggregation: ScoredPart['aggregation'];
      alarm_hundredths: number | null;
      tie_breaks: readonly TieBreakPlan[];
    }[]
  >(
    `select part.id, part.name, part.weight, part.aggregation, part.alarm_hundredths, scheme.tie_breaks
       from competition.round
       join competition.marking_scheme scheme on scheme.id = round.scheme_id
       join competition.scheme_part part on part.scheme_id = scheme.id
      where round.id = ?::uuid order by part.position`,
    [roundId],
  );
  const parts = rows.map(({ id, name, weight, aggregation, alarm_hundredths: alarmHundredths }) => ({
    id,
    name,
    weight,
    aggregation,
    alarmHundredths,
  }));
  const idOf = (name: string | null): string => parts.find((part) => part.name === name)?.id ?? '';
  const tieBreaks = (rows[0]?.tie_breaks ?? []).map(({ kind, part, criterion }): TieBreak => {
    if (kind === TieBreakKind.TIME) return { kind };
    if (kind === TieBreakKind.PART) return { kind, part: idOf(part) };
    return { kind, part: idOf(part), criterion: criterion! };
  });
  return { parts, tieBreaks };
}

/** Released sheets of lots with their counting marks summed by criterion; one statement, however many lots. */
export async function readLotMarks(em: EntityManager, lotIds: readonly string[]): Promise<LotMarks[]> {
  const rows = await em.execute<
    {
      lot_id: string;
      seconds_used: number | null;
      sheets: readonly { id: string; part: string; judge: string; total: number; criteria: Record<string, number> }[];
    }[]
  >(
    `select lot.id as lot_id, lot.seconds_used,
            coalesce(jsonb_agg(jsonb_build_object('id', sheet.id, 'part', sheet.part_id, 'judge', sheet.judge_name,
              'total', sheet.total_hundredths, 'criteria', (
                select jsonb_object_agg(of.criterion, of.sum) from (
                  select aspect.criterion, sum(mark.hundredths) as sum
                    from competition.mark join competition.aspect on aspect.id = mark.aspect_id
                   where mark.sheet_id = sheet.id and mark.superseded_at is null group by aspect.criterion) of))
              order by sheet.judge_id) filter (where sheet.id is not null), '[]') as sheets
       from competition.lot
       left join competition.score_sheet sheet on sheet.lot_id = lot.id and sheet.is_released
      where lot.id = any(?::uuid[])
      group by lot.id`,
    [arrayLiteral(lotIds)],
  );
  return rows.map(({ lot_id: lotId, seconds_used: secondsUsed, sheets }) => {
    const byPart: Record<string, (Sheet & { id: string })[]> = {};
    for (const { id, part, judge, total, criteria } of sheets)
      (byPart[part] ??= []).push({ id, judge, totalHundredths: total, criteria: criteria ?? {} });
    return { lotId, secondsUsed, sheets: byPart };
  });
}
