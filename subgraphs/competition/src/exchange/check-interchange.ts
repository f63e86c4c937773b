import { checkName } from '@gonghui/kit';
import { digest } from '../draw/draw-round.js';
import { numberOf } from '../event/save-event.js';
import { LEAST_TRIMMED, type Score } from '../rules/aggregate.js';
import { checkCompetition, checkEvent, checkRound } from '../rules/check-competition.js';
import { checkScheme } from '../rules/check-scheme.js';
import { layerText } from '../rules/draw-lots.js';
import { formatMark, parseMark } from '../rules/score.js';
import { checkTieBreaks } from '../scheme/set-marking-scheme.js';
import { checkLots, checkOutcomes, checkResults } from './check-marks.js';
import type { InterchangeProblem } from './exchange.types.js';
import type { InterchangeEvent, InterchangeFile, InterchangeLot, InterchangeRound } from './interchange-file.js';
import { once, pass, type Step, type Tell } from './tell.js';

type Scheme = InterchangeRound['schemes'][number];

/** What is wrong with a file whose form is right, and the scores that follow from its marks. */
export interface CheckedInterchange {
  readonly problems: readonly InterchangeProblem[];
  /** Scores by lot. */
  readonly scores: ReadonlyMap<InterchangeLot, Score>;
}

/** Statuses in which all rounds are confirmed, and those in which none is drawn. */
const SCORED: ReadonlySet<string> = new Set(['SCORED', 'PUBLISHED', 'ARCHIVED']);

const BEFORE: ReadonlySet<string> = new Set(['DRAFT', 'ANNOUNCED', 'ENTRY_OPEN', 'ENTRY_CLOSED']);

/**
 * Checks what a schema cannot: that ids lead somewhere, that the rules of competitions made here hold, that the draw is
 * the one whose digest was published, and that every result follows from its marks. All of it at once.
 */
export function checkInterchange(file: InterchangeFile): CheckedInterchange {
  const problems: InterchangeProblem[] = [];
  const scores = new Map<InterchangeLot, Score>();
  const tell: Tell = (path, code, message) => {
    problems.push({ path: path.map((step) => `/${step}`).join(''), code, message });
  };
  const { competition, teams, contestants, events } = file;
  pass(tell, ['competition'], checkCompetition(competition));
  if (
    competition.status !== 'DRAFT' &&
    competition.status !== 'CANCELLED' &&
    !(competition.startsOn && competition.endsOn)
  )
    tell(['competition', 'startsOn'], 'DATES_MISSING', 'An announced competition has its first and last day.');
  once(tell, ['teams'], teams, 'id');
  once(tell, ['teams'], teams, 'name');
  once(tell, ['contestants'], contestants, 'id');
  once(tell, ['contestants'], contestants, 'personNo');
  once(tell, ['events'], events, 'name');
  const teamIds = new Set(teams.map(({ id }) => id));
  for (const [index, { teamId, name }] of contestants.entries()) {
    pass(tell, ['contestants', index], [['name', 'NAME_INVALID', checkName(name)]]);
    if (teamId !== null && !teamIds.has(teamId))
      tell(['contestants', index, 'teamId'], 'REFERENCE_UNKNOWN', 'There is no such team in the file.');
  }
  const teamOf = new Map(contestants.map(({ id, teamId }) => [id, teamId]));
  for (const [index, event] of events.entries()) {
    const path = ['events', index];
    pass(tell, path, checkEvent(event));
    checkEntries(tell, path, event, teamOf, teamIds);
    for (const [at, round] of event.rounds.entries()) {
      const score = checkOneRound(tell, [...path, 'rounds', at], event, at);
      for (const [lot, of] of score) scores.set(lot, of);
      const isEarly = BEFORE.has(competition.status) && round.stage !== 'PENDING';
      if (isEarly || (SCORED.has(competition.status) && round.stage !== 'CONFIRMED'))
        tell(
          [...path, 'rounds', at, 'stage'],
          'STATUS_DIFFERS',
          `The competition is ${competition.status}; the round is ${round.stage}.`,
        );
    }
  }
  const rounds = events.flatMap((event) => event.rounds);
  const ids = [
    ...events,
    ...rounds,
    ...events.flatMap(({ entries }) => entries),
    ...rounds.flatMap(({ schemes, panels, appeals, corrections, lots }) => [
      ...schemes.flatMap(({ parts }) => parts),
      ...panels,
      ...appeals,
      ...corrections,
      ...lots.flatMap(({ sheets }) => sheets.flatMap(({ marks }) => marks.filter(({ id }) => id !== undefined))),
    ]),
  ].map(({ id }) => id!);
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) tell(['events'], 'ID_TWICE', `The id ${id} is given twice.`);
    seen.add(id);
  }
  const roundIds = new Set(rounds.map(({ id }) => id));
  for (const [index, { roundId }] of competition.conditionChanges.entries())
    if (roundId !== null && !roundIds.has(roundId))
      tell(
        ['competition', 'conditionChanges', index, 'roundId'],
        'REFERENCE_UNKNOWN',
        'There is no such round in the file.',
      );
  return { problems, scores };
}

function checkEntries(
  tell: Tell,
  path: readonly Step[],
  { entries, scoredUnit }: InterchangeEvent,
  teamOf: ReadonlyMap<string, string | null>,
  teamIds: ReadonlySet<string>,
): void {
  once(tell, [...path, 'entries'], entries, 'contestantId');
  for (const [index, { contestantId, teamId }] of entries.entries()) {
    const at = [...path, 'entries', index];
    const isTeam = scoredUnit === 'TEAM';
    if (isTeam ? contestantId !== null || teamId === null : contestantId === null)
      tell(at, 'ENTRANT_INVALID', `An entry of this event is a ${isTeam ? 'team' : 'contestant'}.`);
    if (contestantId !== null && !teamOf.has(contestantId))
      tell([...at, 'contestantId'], 'REFERENCE_UNKNOWN', 'There is no such contestant in the file.');
    else if (contestantId !== null && teamOf.get(contestantId) !== teamId)
      tell([...at, 'teamId'], 'REFERENCE_UNKNOWN', 'The contestant stands in another team.');
    if (teamId !== null && !teamIds.has(teamId))
      tell([...at, 'teamId'], 'REFERENCE_UNKNOWN', 'There is no such team in the file.');
  }
}

function checkOneRound(
  tell: Tell,
  path: readonly Step[],
  event: InterchangeEvent,
  index: number,
): ReadonlyMap<InterchangeLot, Score> {
  const round = event.rounds[index]!;
  const { stage, schemes, lots, draw, panels } = round;
  const advancement = numberOf(round.advancement);
  pass(tell, path, checkRound({ ...round, advancement }));
  if (!round.advancement && index < event.rounds.length - 1 && stage !== 'PENDING')
    tell([...path, 'advancement'], 'ADVANCEMENT_MISSING', 'Say who goes on to the next round.');
  once(tell, [...path, 'schemes'], schemes, 'version');
  for (const [at, scheme] of schemes.entries()) {
    const plans = scheme.parts.map((part) => ({
      ...part,
      weight: parseMark(part.weight) ?? -1,
      aspects: part.aspects.map((aspect) => ({ ...aspect, maxHundredths: parseMark(aspect.maxMarks) })),
    }));
    pass(
      tell,
      [...path, 'schemes', at],
      [...checkScheme(plans), ...checkTieBreaks([...scheme.tieBreaks], scheme.parts)],
    );
  }
  const present = schemes.filter(({ isPresent }) => isPresent);
  if (present.length > 1 || (present.length === 0 && stage !== 'PENDING'))
    tell([...path, 'schemes'], 'SCHEME_MISSING', 'One version of the marking scheme is the present one.');
  const [scheme] = present;
  checkPanels(tell, path, round, scheme);
  checkStanding(tell, path, event, index);
  if (stage === 'MARKING') {
    tell(
      [...path, 'stage'],
      'RESULTS_SEALED',
      'A round that is marked blind cannot be taken over; open its draw first.',
    );
    return new Map();
  }
  const isHeld = stage !== 'PENDING';
  if (isHeld !== (draw !== null && lots.length > 0)) {
    tell(
      [...path, 'draw'],
      'DRAW_MISSING',
      isHeld ? 'A round that was held has its draw and lots.' : 'A round that is not drawn has no draw and no lots.',
    );
    return new Map();
  }
  if (!isHeld || !scheme) return new Map();
  checkDraw(tell, path, round);
  const scores = checkLots(tell, path, round, scheme, panels);
  checkResults(tell, path, round, scores);
  if (stage === 'CONFIRMED') checkOutcomes(tell, path, round, scores, advancement);
  checkCorrections(tell, path, round);
  return scores;
}

function checkPanels(
  tell: Tell,
  path: readonly Step[],
  { panels }: InterchangeRound,
  scheme: Scheme | undefined,
): void {
  for (const [index, panel] of panels.entries()) {
    const at = [...path, 'panels', index];
    const part = scheme?.parts.find(({ id }) => id === panel.partId);
    if (!part) tell([...at, 'partId'], 'REFERENCE_UNKNOWN', 'There is no such part in the present marking scheme.');
    once(tell, [...at, 'judges'], panel.judges, 'id');
    if (part?.aggregation === 'TRIMMED_MEAN' && panel.judges.length < LEAST_TRIMMED)
      tell([...at, 'judges'], 'TOO_FEW_JUDGES', `“${part.name}” takes ${LEAST_TRIMMED} judges or more.`);
    const { stationFrom, stationTo, partId } = panel;
    if (stationTo < stationFrom)
      tell([...at, 'stationTo'], 'STATIONS_INVALID', 'The first station comes before the last.');
    const other = panels.findIndex(
      (one, before) =>
        before < index && one.partId === partId && one.stationFrom <= stationTo && one.stationTo >= stationFrom,
    );
    if (other >= 0)
      tell([...at, 'stationFrom'], 'STATIONS_TAKEN', `“${panels[other]!.name}” marks some of these stations.`);
  }
}

/** Who stands in a round: entries of the event; in a later round those that advanced. */
function checkStanding(tell: Tell, path: readonly Step[], event: InterchangeEvent, index: number): void {
  const { entries, stage } = event.rounds[index]!;
  once(tell, [...path, 'entries'], entries, 'entryId');
  const known = new Set(event.entries.map(({ id }) => id));
  const before = event.rounds[index - 1];
  const advanced =
    before && new Set(before.entries.flatMap((one) => (one.outcome === 'ADVANCED' ? [one.entryId] : [])));
  for (const [at, { entryId, outcome, rank: place }] of entries.entries()) {
    const here = [...path, 'entries', at];
    if (!known.has(entryId)) tell([...here, 'entryId'], 'REFERENCE_UNKNOWN', 'There is no such entry of this event.');
    else if (advanced && !advanced.has(entryId))
      tell([...here, 'entryId'], 'ENTRY_NOT_ADVANCED', 'The entry did not advance from the round before.');
    if ((stage === 'CONFIRMED') !== (outcome !== null) || (place !== null && stage !== 'CONFIRMED'))
      tell([...here, 'outcome'], 'OUTCOME_DIFFERS', 'Outcomes stand in confirmed rounds, for every entry of them.');
  }
  if (before && stage !== 'PENDING' && before.stage !== 'CONFIRMED')
    tell([...path, 'stage'], 'EARLIER_ROUND_OPEN', `“${before.name}” is not confirmed.`);
}

/** Lots are those that were drawn: each number once, and as the published digests say. */
function checkDraw(tell: Tell, path: readonly Step[], { lots, draw, entries }: InterchangeRound): void {
  for (const key of ['stationNumber', 'contestNumber', 'entryId'] as const) once(tell, [...path, 'lots'], lots, key);
  const standing = new Set(entries.map(({ entryId }) => entryId));
  for (const [index, { entryId }] of lots.entries())
    if (!standing.has(entryId))
      tell([...path, 'lots', index, 'entryId'], 'REFERENCE_UNKNOWN', 'There is no such entry in this round.');
  if (draw!.contestNumbers.custodian === draw!.stationNumbers.custodian)
    tell([...path, 'draw'], 'CUSTODIANS_EQUAL', 'The two layers are kept by two persons.');
  const layers = {
    contestNumbers: new Map<string | number, number>(lots.map((lot) => [lot.entryId, lot.contestNumber])),
    stationNumbers: new Map<string | number, number>(lots.map((lot) => [lot.contestNumber, lot.stationNumber])),
  };
  for (const layer of ['contestNumbers', 'stationNumbers'] as const)
    if (digest(layerText(draw![layer].salt, layers[layer])) !== draw![layer].digest)
      tell(
        [...path, 'draw', layer, 'digest'],
        'DRAW_DIFFERS',
        'The numbers of the lots are not those whose digest was published.',
      );
}

function checkCorrections(
  tell: Tell,
  path: readonly Step[],
  { corrections, appeals, entries, lots }: InterchangeRound,
): void {
  const standing = new Set(entries.map(({ entryId }) => entryId));
  for (const [index, { entryId }] of appeals.entries())
    if (!standing.has(entryId))
      tell([...path, 'appeals', index, 'entryId'], 'REFERENCE_UNKNOWN', 'There is no such entry in this round.');
  const marks = new Map(
    lots.flatMap(({ sheets }) =>
      sheets.flatMap((sheet) => sheet.marks.flatMap((mark) => (mark.id ? [[mark.id, mark] as const] : []))),
    ),
  );
  for (const [index, { appealId, items, status }] of corrections.entries()) {
    const at = [...path, 'corrections', index];
    if (appealId !== null && !appeals.some(({ id }) => id === appealId))
      tell([...at, 'appealId'], 'REFERENCE_UNKNOWN', 'There is no such appeal against this round.');
    for (const [number, { markId, before }] of items.entries()) {
      const mark = marks.get(markId);
      if (!mark) tell([...at, 'items', number, 'markId'], 'REFERENCE_UNKNOWN', 'There is no such mark in this round.');
      else if (parseMark(mark.marks) !== parseMark(before) || (status === 'APPLIED' && mark.supersededAt === undefined))
        tell(
          [...at, 'items', number],
          'CORRECTION_DIFFERS',
          `The mark is ${formatMark(parseMark(mark.marks)!)} and was ${before}; an applied correction supersedes it.`,
        );
    }
  }
}
