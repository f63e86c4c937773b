import type { EntityManager } from '@mikro-orm/postgresql';
import { Round } from '../event/round.entity.js';
import { Lot } from '../mark/lot.entity.js';
import { readLotMarks, readScheme } from '../mark/score-lot.js';
import { RoundOutcome } from '../entry/round-outcome.js';
import { advanceRound, readField, type FieldRow } from '../result/read-round-rows.js';
import type { Outcome } from '../rules/advance.js';
import { aggregate, type Score } from '../rules/aggregate.js';
import { rank } from '../rules/rank.js';
import { formatScore } from '../rules/score.js';
import type { CorrectionEffect } from './correction.inputs.js';
import type { CorrectionSet } from './correction-set.entity.js';

interface Change {
  readonly lot_id: string;
  readonly sheet_id: string;
  readonly criterion: string;
  readonly difference: number;
}

/** Scores of the lots that a proposed correction touches, with its marks in place. Nothing is written. */
export async function scoresWith(em: EntityManager, setId: string, roundId: string): Promise<Map<string, Score>> {
  const changes = await em.execute<Change[]>(
    `select sheet.lot_id, sheet.id as sheet_id, aspect.criterion, sum(item.after_hundredths - item.before_hundredths)::int as difference
       from competition.correction_item item
       join competition.mark on mark.id = item.mark_id
       join competition.score_sheet sheet on sheet.id = mark.sheet_id
       join competition.aspect on aspect.id = mark.aspect_id
      where item.set_id = ?::uuid group by sheet.lot_id, sheet.id, aspect.criterion`,
    [setId],
  );
  const { parts, tieBreaks } = await readScheme(em, roundId);
  const lots = await readLotMarks(em, [...new Set(changes.map((change) => change.lot_id))]);
  return new Map(
    // A lot that waits for other parts has no score that could change.
    lots
      .filter(({ sheets }) => parts.every(({ id }) => sheets[id]))
      .map((lot) => {
        const sheets = Object.fromEntries(
          Object.entries(lot.sheets).map(([part, of]) => [
            part,
            of.map((sheet) => {
              const criteria = { ...sheet.criteria };
              let { totalHundredths } = sheet;
              for (const { criterion, difference } of changes.filter((change) => change.sheet_id === sheet.id)) {
                criteria[criterion] = (criteria[criterion] ?? 0) + difference;
                totalHundredths += difference;
              }
              return { ...sheet, criteria, totalHundredths };
            }),
          ]),
        );
        return [lot.lotId, aggregate(parts, tieBreaks, { sheets, secondsUsed: lot.secondsUsed })];
      }),
  );
}

/** What a proposed correction would do to totals, ranks and advancement: every lot for which one of them changes. */
export async function effectOf(em: EntityManager, { id, roundId }: CorrectionSet): Promise<CorrectionEffect[]> {
  const round = await em.findOneOrFail(Round, { id: roundId });
  const before = await readField(em, roundId);
  const scores = await scoresWith(em, id, roundId);
  const after = before.map((one): FieldRow => {
    const score = scores.get(one.id);
    return score && one.row.state === 'RANKED' ? { ...one, row: { ...one.row, ...score } } : one;
  });
  const [was, will] = [standingOf(round, before), standingOf(round, after)];
  const changed = before.filter(
    ({ id: lot }) =>
      scores.has(lot) ||
      was.ranks.get(lot)?.rank !== will.ranks.get(lot)?.rank ||
      was.outcomes.get(lot) !== will.outcomes.get(lot),
  );
  const lots = new Map(
    (await em.find(Lot, { id: { $in: changed.flatMap(({ lotId }) => lotId ?? []) } })).map((lot) => [lot.id, lot]),
  );
  return changed
    .flatMap(({ id: row, lotId }) => {
      const lot = lots.get(lotId ?? '');
      if (!lot) return [];
      return [
        {
          lot,
          scoreBefore: scoreOf(was, row),
          scoreAfter: scoreOf(will, row),
          rankBefore: was.ranks.get(row)?.rank ?? null,
          rankAfter: will.ranks.get(row)?.rank ?? null,
          outcomeBefore: RoundOutcome[was.outcomes.get(row)!],
          outcomeAfter: RoundOutcome[will.outcomes.get(row)!],
        },
      ];
    })
    .toSorted((a, b) => (a.rankAfter ?? Infinity) - (b.rankAfter ?? Infinity));
}

interface Standing {
  readonly ranks: ReturnType<typeof rank>;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly rows: ReadonlyMap<string, FieldRow['row']>;
}

function standingOf(round: Round, field: readonly FieldRow[]): Standing {
  return {
    ranks: rank(field.flatMap(({ row }) => (row.state === 'RANKED' ? [row] : []))),
    outcomes: advanceRound(round, field).outcomes,
    rows: new Map(field.map((one) => [one.id, one.row])),
  };
}

function scoreOf({ rows }: Standing, id: string): string | null {
  const row = rows.get(id);
  return row?.state === 'RANKED' ? formatScore(row.units) : null;
}
