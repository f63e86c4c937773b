import {
  checkName,
  isId,
  mutate,
  namePinyin,
  Refusal,
  refuse,
  refuseProblems,
  requireScope,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { recordBoardEvents } from '../board/record-board-events.js';
import { Competition } from '../competition/competition.entity.js';
import { takeApproval } from '../competition/save-competition.js';
import { digest } from '../draw/draw-round.js';
import { findUnions } from '../entry/write-entries.js';
import { numberOf } from '../event/save-event.js';
import { insertRows } from '../insert-rows.js';
import { holdsWithoutApproval } from '../rules/class-rule.js';
import { layerText } from '../rules/draw-lots.js';
import { parseMark } from '../rules/score.js';
import { loadActiveUnion } from '../trade-union/load-active-union.js';
import { checkInterchange, type CheckedInterchange } from './check-interchange.js';
import type { ImportCompetitionInput, ImportCompetitionPayload, InterchangeProblem } from './exchange.types.js';
import type { InterchangeFile, InterchangeLot, InterchangeUnion } from './interchange-file.js';
import { readInterchange } from './read-interchange.js';

/** Problems that one answer lists: more than a person corrects before trying again. */
const MAX_PROBLEMS = 1_000;

/** Sheets written at a time. */
const BATCH = 1_000;

/** Ends the transaction of a trial: nothing of it is kept. */
class TrialEnded extends Error {
  constructor(readonly outcome: Written) {
    super('the trial has ended');
  }
}

interface Written {
  readonly id: string;
  readonly unknownUnions: readonly string[];
}

/**
 * Takes in a competition that another system exported, all of it or nothing. Ids are given anew, results are those that
 * follow from the marks. A trial does the same work in a transaction that is rolled back.
 */
export async function importCompetition(
  ctx: RequestContext,
  input: ImportCompetitionInput,
): Promise<ImportCompetitionPayload> {
  requireScope(ctx.actor, 'competition:write');
  const { clientMutationId, dryRun } = input;
  const nothing = {
    clientMutationId,
    dryRun,
    problems: [],
    unknownUnions: [],
    markCount: 0,
    lotCount: 0,
    competition: null,
    userErrors: [],
  };
  try {
    refuseProblems(['fileName', 'FILE_NAME_INVALID', checkName(input.fileName, 'The file name')]);
    const read = readInterchange(input.contentBase64);
    if (read.state === 'faulty') return { ...nothing, ...faulty(read.problems, dryRun) };
    const { file, sha256 } = read;
    const lots = file.events.flatMap(({ rounds }) => rounds.flatMap((round) => round.lots));
    const counts = {
      lotCount: lots.length,
      markCount: lots.reduce((sum, { sheets }) => sum + sheets.reduce((of, { marks }) => of + marks.length, 0), 0),
    };
    const checked = checkInterchange(file);
    if (checked.problems.length > 0) return { ...nothing, ...counts, ...faulty(checked.problems, dryRun) };
    const work = (em: EntityManager): Promise<Written> => write(ctx, em, input, file, sha256, checked);
    if (dryRun) {
      const { unknownUnions } = await ctx
        .write('importCompetition', async (em): Promise<Written> => {
          throw new TrialEnded(await work(em));
        })
        .catch((error: unknown) => {
          if (!(error instanceof TrialEnded)) throw error;
          return error.outcome;
        });
      return { ...nothing, ...counts, unknownUnions: [...unknownUnions] };
    }
    const { result, userErrors } = await mutate(ctx, 'importCompetition', input, work);
    if (!result) return { ...nothing, ...counts, userErrors };
    const competition = await ctx.read((em) => em.findOne(Competition, { id: result.id }));
    return { ...nothing, ...counts, unknownUnions: [...result.unknownUnions], competition };
  } catch (error) {
    if (error instanceof Refusal) return { ...nothing, userErrors: [...error.userErrors] };
    throw error;
  }
}

function faulty(
  problems: readonly InterchangeProblem[],
  dryRun: boolean,
): Pick<ImportCompetitionPayload, 'problems' | 'userErrors'> {
  const message = `${problems.length} errors; nothing was imported. Export the competition anew rather than correct the file.`;
  return {
    problems: problems.slice(0, MAX_PROBLEMS),
    userErrors: dryRun ? [] : [{ code: 'FILE_REFUSED', message, field: ['contentBase64'] }],
  };
}

async function write(
  ctx: RequestContext,
  em: EntityManager,
  input: ImportCompetitionInput,
  file: InterchangeFile,
  sha256: string,
  { scores }: CheckedInterchange,
): Promise<Written> {
  const actor = requireScope(ctx.actor, 'competition:write');
  const union = await loadActiveUnion(em, input.unionId, 'unionId');
  const { competition } = file;
  const { class: competitionClass, year } = competition;
  await refuseKnown(em, union.id, competition.id);
  const approvalId = holdsWithoutApproval(union.level, competitionClass)
    ? null
    : await takeApproval(em, union.id, { competitionClass, year });
  const { unionOf, unknownUnions } = await matchUnions(em, file);
  const newIds = new Map<string, string>();
  const idOf = (id: string): string => {
    const known = newIds.get(id) ?? v7();
    newIds.set(id, known);
    return known;
  };
  const orNull = (id: string | null): string | null => (id === null ? null : idOf(id));
  const id = idOf(competition.id);
  const own = { competition_id: id, union_id: union.id };
  const isCounted = competition.status !== 'DRAFT' && competition.status !== 'CANCELLED';

  await insertRows(em, 'competition', [
    {
      id,
      union_id: union.id,
      name: competition.name,
      pinyin: namePinyin(competition.name),
      year,
      edition: competition.edition,
      theme: competition.theme,
      competition_class: competitionClass,
      approval_id: approvalId,
      status: competition.status,
      status_reason: competition.statusReason,
      converts_results: competition.convertsResults,
      starts_on: competition.startsOn,
      ends_on: competition.endsOn,
      entry_opens_on: competition.entryOpensOn,
      entry_closes_on: competition.entryClosesOn,
      outside_bodies: competition.outsideBodies,
      created_by: actor.accountId,
    },
  ]);
  await em.execute(
    `insert into competition.imported_competition (competition_id, union_id, source_id, format_version, file_name, sha256, imported_by)
     values (?::uuid, ?::uuid, ?::uuid, ?, ?, ?, ?)`,
    [id, union.id, competition.id, file.formatVersion, input.fileName.trim(), sha256, actor.accountId],
  );
  // Whoever imports is the organizer here; the other hosts stay what they were.
  const others = competition.hosts.slice(1).map((host) => ({ id: unionOf(host) ?? host.id, name: host.name }));
  const hosts = [{ id: union.id, name: union.name }, ...others.filter((host) => host.id !== union.id)];
  await insertRows(
    em,
    'competition_host',
    [...new Map(hosts.map((host) => [host.id, host])).values()].map((host, index) => ({
      ...own,
      host_union_id: host.id,
      name: host.name,
      position: index + 1,
    })),
  );
  await insertRows(
    em,
    'team',
    file.teams.map((team) => ({ id: idOf(team.id), ...own, entering_union_id: unionOf(team.union), name: team.name })),
  );
  await insertRows(
    em,
    'contestant',
    file.contestants.map((one) => ({
      id: idOf(one.id),
      ...own,
      entering_union_id: unionOf(one.union),
      team_id: orNull(one.teamId),
      name: one.name,
      person_no: one.personNo,
      counted_on: isCounted ? competition.startsOn : null,
    })),
  );
  for (const [index, event] of file.events.entries()) {
    await insertRows(em, 'event', [
      {
        id: idOf(event.id),
        ...own,
        position: index + 1,
        name: event.name,
        scored_unit: event.scoredUnit,
        min_entries: event.minEntries,
        max_entries: event.maxEntries,
        max_per_union: event.maxPerUnion,
      },
    ]);
    await insertRows(
      em,
      'entry',
      event.entries.map((entry) => ({
        id: idOf(entry.id),
        ...own,
        event_id: idOf(event.id),
        entering_union_id: unionOf(entry.union),
        contestant_id: orNull(entry.contestantId),
        team_id: orNull(entry.teamId),
        label: entry.label,
        status: entry.status,
        withdrawn_because: entry.withdrawnBecause,
      })),
    );
    for (const [at, round] of event.rounds.entries())
      await writeRound(ctx, em, { own, idOf, orNull, eventId: idOf(event.id), position: at + 1, round, scores });
  }
  await insertRows(
    em,
    'condition_change',
    competition.conditionChanges.map((change) => ({
      id: v7(),
      ...own,
      round_id: orNull(change.roundId),
      what: change.what,
      reason: change.reason,
      changed_at: change.changedAt,
      changed_by: change.changedBy,
    })),
  );
  return { id, unknownUnions };
}

interface RoundWork {
  readonly own: Readonly<{ competition_id: string; union_id: string }>;
  readonly idOf: (id: string) => string;
  readonly orNull: (id: string | null) => string | null;
  readonly eventId: string;
  readonly position: number;
  readonly round: InterchangeFile['events'][number]['rounds'][number];
  readonly scores: CheckedInterchange['scores'];
}

async function writeRound(ctx: RequestContext, em: EntityManager, work: RoundWork): Promise<void> {
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

/** Entries have other ids here: the digests are made anew over them, with the salts that were published. */
async function writeDraw(
  em: EntityManager,
  { own, idOf, round }: RoundWork,
  { contestNumbers: one, stationNumbers: two, drawnAt }: NonNullable<RoundWork['round']['draw']>,
): Promise<void> {
  const roundId = idOf(round.id);
  const union = { round_id: roundId, union_id: own.union_id };
  const entries = new Map(round.lots.map((lot) => [idOf(lot.entryId), lot.contestNumber]));
  const stations = new Map(round.lots.map((lot) => [lot.contestNumber, lot.stationNumber]));
  await insertRows(em, 'draw', [
    {
      round_id: roundId,
      ...own,
      lot_count: round.lots.length,
      layer_one_custodian: one.custodian,
      layer_two_custodian: two.custodian,
      layer_one_digest: digest(layerText(one.salt, entries)),
      layer_two_digest: digest(layerText(two.salt, stations)),
      drawn_at: drawnAt,
      layer_two_opened_at: two.openedAt,
      layer_one_opened_at: one.openedAt,
      layer_one_salt: one.salt,
      layer_two_salt: two.salt,
    },
  ]);
  await insertRows(
    em,
    'sealed_contest_number',
    [...entries].map(([entry_id, contest_number]) => ({ ...union, entry_id, contest_number })),
  );
  await insertRows(
    em,
    'sealed_station',
    [...stations].map(([contest_number, station_number]) => ({ ...union, contest_number, station_number })),
  );
  await insertRows(em, 'sealed_salt', [
    { ...union, layer: 1, salt: one.salt },
    { ...union, layer: 2, salt: two.salt },
  ]);
  await insertRows(em, 'board', [{ round_id: roundId, ...own, state: 'HIDDEN', sequence: 0 }]);
}

async function writeLots(
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

/** A competition is taken in once, and not beside the original. */
async function refuseKnown(em: EntityManager, unionId: string, sourceId: string): Promise<void> {
  // Two imports of one file at once: the second waits here and then finds the first.
  await em.execute(`select pg_advisory_xact_lock(hashtextextended('import ' || ?, 0))`, [`${unionId} ${sourceId}`]);
  const [known] = await em.execute<{ id: string }[]>(
    `select competition.id from competition.competition
      where competition.union_id = ?::uuid and (competition.id = ?::uuid or competition.id = (
        select one.competition_id from competition.imported_competition one
         where one.union_id = competition.union_id and one.source_id = ?::uuid))`,
    [unionId, sourceId, sourceId],
  );
  if (known)
    refuse(
      'COMPETITION_KNOWN',
      'This competition is here already: it was imported before, or it is your own.',
      'contentBase64',
    );
}

/** Unions of the file as this system knows them: by their id where it is the same system, else by their code. */
async function matchUnions(
  em: EntityManager,
  { competition, teams, contestants, events }: InterchangeFile,
): Promise<{ readonly unionOf: (union: InterchangeUnion | null) => string | null; readonly unknownUnions: string[] }> {
  const named = [
    ...teams.map(({ union }) => union),
    ...contestants.map(({ union }) => union),
    ...events.flatMap(({ entries }) => entries.map(({ union }) => union)),
  ].filter((union) => union !== null);
  const keys = [...named, ...competition.hosts].flatMap(({ id, code }) => (code ? [id, code] : [id]));
  const known = await findUnions(
    em,
    [...new Set(keys)].filter((key) => isId(key) || /^\d+$/.test(key)),
  );
  const unionOf = (union: InterchangeUnion | null): string | null =>
    union && (known.get(union.id) ?? (union.code ? known.get(union.code) : undefined) ?? null);
  const unknown = named.filter((union) => unionOf(union) === null).map(({ name, code, id }) => name ?? code ?? id);
  return { unionOf, unknownUnions: [...new Set(unknown)].toSorted() };
}
