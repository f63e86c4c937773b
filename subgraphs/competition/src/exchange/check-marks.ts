import { advance, type RoundRow } from '../rules/advance.js';
import {
  aggregate,
  LEAST_TRIMMED,
  type Score,
  type ScoredPart,
  type Sheet,
  type TieBreak,
} from '../rules/aggregate.js';
import { rank, type Rankable } from '../rules/rank.js';
import { exactScore, parseMark } from '../rules/score.js';
import type { InterchangeLot, InterchangeRound } from './interchange-file.js';
import type { Step, Tell } from './tell.js';

type Scheme = InterchangeRound['schemes'][number];

/** Every lot was marked whole by its panels, or nobody turned up. */
export function checkLots(
  tell: Tell,
  path: readonly Step[],
  { lots }: InterchangeRound,
  scheme: Scheme,
  panels: InterchangeRound['panels'],
): Map<InterchangeLot, Score> {
  const parts = scheme.parts.map((part): ScoredPart => ({
    id: part.id,
    weight: parseMark(part.weight) ?? 0,
    aggregation: part.aggregation,
    alarmHundredths: part.alarmSpread === null ? null : parseMark(part.alarmSpread),
  }));
  const idOf = (name: string | null): string => scheme.parts.find((part) => part.name === name)?.id ?? '';
  const tieBreaks = scheme.tieBreaks.map(({ kind, part, criterion }): TieBreak =>
    kind === 'TIME'
      ? { kind }
      : kind === 'PART'
        ? { kind, part: idOf(part) }
        : { kind, part: idOf(part), criterion: criterion ?? '' },
  );
  const scores = new Map<InterchangeLot, Score>();
  for (const [index, lot] of lots.entries()) {
    const at = [...path, 'lots', index];
    if (lot.isAbsent) {
      if (lot.sheets.length > 0)
        tell([...at, 'sheets'], 'LOT_ABSENT', 'Nobody turned up at this station: there is nothing to mark.');
      continue;
    }
    const sheets: Record<string, Sheet[]> = {};
    let isWhole = true;
    const fault = (where: readonly Step[], code: string, message: string): void => {
      isWhole = false;
      tell([...at, ...where], code, message);
    };
    const judged = new Set<string>();
    for (const [number, sheet] of lot.sheets.entries()) {
      const where = ['sheets', number];
      const panel = panels.find(({ id }) => id === sheet.panelId);
      const part = scheme.parts.find(({ id }) => id === panel?.partId);
      if (!panel || !part || lot.stationNumber < panel.stationFrom || lot.stationNumber > panel.stationTo) {
        fault([...where, 'panelId'], 'REFERENCE_UNKNOWN', 'No such panel marks this station.');
        continue;
      }
      if (!panel.judges.some(({ id }) => id === sheet.judgeId))
        fault([...where, 'judgeId'], 'NOT_ON_PANEL', `${sheet.judgeName} is not on “${panel.name}”.`);
      if (judged.has(`${panel.id} ${sheet.judgeId}`))
        fault(where, 'SHEET_TWICE', `${sheet.judgeName} has two sheets here.`);
      judged.add(`${panel.id} ${sheet.judgeId}`);
      (sheets[part.id] ??= []).push(
        sheetOf(sheet, part, (step, code, message) => fault([...where, ...step], code, message)),
      );
    }
    for (const part of scheme.parts) {
      const count = sheets[part.id]?.length ?? 0;
      if (count === 0 || (part.aggregation === 'TRIMMED_MEAN' && count < LEAST_TRIMMED))
        fault(['sheets'], 'SHEETS_MISSING', `“${part.name}” has ${count} sheets; that is too few for its score.`);
    }
    if (isWhole) scores.set(lot, aggregate(parts, tieBreaks, { sheets, secondsUsed: lot.secondsUsed }));
  }
  return scores;
}

/** A sheet as scores need it: every aspect has one mark that counts, none above its maximum. */
function sheetOf(
  { judgeName, marks }: InterchangeLot['sheets'][number],
  { aspects }: Scheme['parts'][number],
  tell: Tell,
): Sheet {
  const counting = new Map<number, number>();
  for (const [index, mark] of marks.entries()) {
    const aspect = aspects[mark.aspect - 1];
    const hundredths = parseMark(mark.marks) ?? 0;
    if (!aspect) tell(['marks', index, 'aspect'], 'REFERENCE_UNKNOWN', 'The part has no such aspect.');
    else if (hundredths > parseMark(aspect.maxMarks)!)
      tell(['marks', index, 'marks'], 'MARK_ABOVE_MAXIMUM', `“${aspect.name}” has at most ${aspect.maxMarks} marks.`);
    if (mark.supersededAt !== undefined) continue;
    if (counting.has(mark.aspect)) tell(['marks', index], 'MARK_TWICE', 'Two marks of this aspect count.');
    counting.set(mark.aspect, hundredths);
  }
  const criteria: Record<string, number> = {};
  let totalHundredths = 0;
  for (const [index, { criterion, name }] of aspects.entries()) {
    const hundredths = counting.get(index + 1);
    if (hundredths === undefined) tell(['marks'], 'SHEET_INCOMPLETE', `“${name}” has no mark that counts.`);
    criteria[criterion] = (criteria[criterion] ?? 0) + (hundredths ?? 0);
    totalHundredths += hundredths ?? 0;
  }
  return { judge: judgeName, totalHundredths, criteria };
}

/** The stated totals and ranks are those that follow from the marks. */
export function checkResults(
  tell: Tell,
  path: readonly Step[],
  { lots }: InterchangeRound,
  scores: ReadonlyMap<InterchangeLot, Score>,
): void {
  const ranks = rank([...scores].map(([lot, score]): Rankable => ({ ...score, id: String(lot.stationNumber) })));
  for (const [index, lot] of lots.entries()) {
    const score = scores.get(lot);
    const at = [...path, 'lots', index, 'result'];
    if (lot.isAbsent && lot.result) tell(at, 'RESULT_DIFFERS', 'Nobody turned up at this station: there is no result.');
    if (!score) continue;
    const found = { score: exactScore(score.units), rank: ranks.get(String(lot.stationNumber))!.rank };
    if (found.score !== lot.result?.score || found.rank !== lot.result.rank)
      tell(
        at,
        'RESULT_DIFFERS',
        `From the marks follow ${found.score} and rank ${found.rank}; the file says ${lot.result?.score ?? '—'} and ${lot.result?.rank ?? '—'}.`,
      );
  }
}

/** Who advanced, by the rule and with the places of then; who was withdrawn later did take part. */
export function checkOutcomes(
  tell: Tell,
  path: readonly Step[],
  { entries, lots, quota }: InterchangeRound,
  scores: ReadonlyMap<InterchangeLot, Score>,
  rule: {
    readonly kind: 'TOP_N' | 'TOP_PERCENT' | 'MIN_SCORE';
    readonly value: number;
    readonly tie: 'ALL_IN' | 'ALL_OUT';
  } | null,
): void {
  const scoreOf = new Map([...scores].map(([{ entryId }, score]) => [entryId, score]));
  // Faults of marks were told; what follows from them would be told again.
  if (scores.size < lots.filter(({ isAbsent }) => !isAbsent).length) return;
  const rows = entries.map(({ entryId: id, outcome }): RoundRow => {
    if (outcome === 'WITHDRAWN' || outcome === 'ABSENT') return { state: outcome, id };
    const score = scoreOf.get(id);
    return score ? { state: 'RANKED', id, ...score } : { state: 'MISSING', id };
  });
  const { outcomes } = rule
    ? advance(rows, rule, quota)
    : advance(rows, { kind: 'MIN_SCORE', value: 0, tie: 'ALL_IN' });
  const ranks = rank(rows.flatMap((row) => (row.state === 'RANKED' ? [row] : [])));
  for (const [index, { entryId, outcome, rank: place }] of entries.entries()) {
    const [found, at] = [outcomes.get(entryId), ranks.get(entryId)?.rank ?? null];
    if (found !== outcome || at !== place)
      tell(
        [...path, 'entries', index],
        'OUTCOME_DIFFERS',
        `From the results follow ${found} and rank ${at ?? '—'}; the file says ${outcome} and ${place ?? '—'}.`,
      );
  }
}
