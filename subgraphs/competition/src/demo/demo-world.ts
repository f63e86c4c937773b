import { namePinyin } from '@gonghui/kit';
import { demoId, seededRandom, type SeededRandom } from '@gonghui/kit/demo';
import type { AdvancementKind } from '../event/advancement-kind.js';
import type { CutTie } from '../event/cut-tie.js';
import { aggregate, type Aggregation, type Sheet, type TieBreak } from '../rules/aggregate.js';
import { drawLots, layerText } from '../rules/draw-lots.js';
import { rank } from '../rules/rank.js';
import type { TieBreakPlan } from '../scheme/tie-break-plan.js';
import { digest } from '../draw/draw-round.js';

/** A general federation that the demo data is placed by. */
export interface Federation {
  readonly id: string;
  /** Division code, GB/T 2260, six digits. */
  readonly code: string;
  readonly name: string;
}

/** A row as the database takes it: column to value. */
export type DemoRow = Readonly<Record<string, unknown>>;

/** Tables of the demo data, in the order in which they can be written. */
export const DEMO_TABLES = [
  'competition',
  'competition_host',
  'event',
  'round',
  'marking_scheme',
  'scheme_part',
  'aspect',
  'team',
  'contestant',
  'entry',
  'round_entry',
  'draw',
  'sealed_contest_number',
  'sealed_station',
  'sealed_salt',
  'lot',
  'panel',
  'panel_judge',
  'score_sheet',
  'mark',
  'board',
] as const;

export type DemoTable = (typeof DEMO_TABLES)[number];

/** A competition to add. */
export interface NewCompetition {
  readonly key: string;
  /** The organizer first. */
  readonly hosts: readonly Federation[];
  readonly outsideBodies: readonly string[];
  readonly name: string;
  readonly edition: number | null;
  readonly theme: string | null;
  readonly competitionClass: string;
  readonly status: string;
  readonly heldOn: string;
  /** Whether its results are to become something that lasts; not when left out. */
  readonly convertsResults?: boolean;
}

/** A part of a scheme: weight in basis points, aspects as criterion, name and marks. */
export interface NewPart {
  readonly name: string;
  readonly kind: 'THEORY' | 'PRACTICAL';
  readonly station?: string;
  readonly weight: number;
  readonly aggregation: Aggregation;
  readonly alarmMarks?: number;
  readonly judges: readonly { readonly id: string; readonly name: string }[];
  readonly aspects: readonly (readonly [criterion: string, name: string, marks: number])[];
}

/** A round to add. */
export interface NewRound {
  readonly name: string;
  readonly advancement?: { readonly kind: AdvancementKind; readonly value: number; readonly tie: CutTie };
  readonly parts: readonly NewPart[];
  readonly tieBreaks: readonly TieBreakPlan[];
}

/** Somebody who enters. */
export interface NewEntrant {
  readonly team: string | null;
  readonly union: Federation | null;
  readonly contestants: readonly string[];
}

/** The demo data while it is put together. */
export interface DemoWorld {
  readonly rows: Readonly<Record<DemoTable, DemoRow[]>>;
  /** The federation of a division. @throws when there is none */
  federation(code: string): Federation;
  /** The account of that name, or an id that nobody bears. */
  account(username: string): string;
  /** Adds a competition. @returns what its parts are added to */
  addCompetition(competition: NewCompetition): CompetitionBuilder;
}

/** A competition while it is put together. */
export interface CompetitionBuilder {
  /** Registers teams and persons; they can enter events. */
  register(entrants: readonly NewEntrant[]): void;
  /** Adds an event that all who are registered enter. @param held whether its rounds were held, with synthetic marks */
  addEvent(name: string, scoredUnit: 'CONTESTANT' | 'TEAM', rounds: readonly NewRound[], held: boolean): void;
}

/** An empty world over the federations and accounts that are there. */
export function createDemoWorld(federations: readonly Federation[], accounts: ReadonlyMap<string, string>): DemoWorld {
  const byCode = new Map(federations.map((federation) => [federation.code, federation]));
  const rows = Object.fromEntries(DEMO_TABLES.map((table) => [table, [] as DemoRow[]])) as Record<DemoTable, DemoRow[]>;
  return {
    rows,
    federation(code) {
      const found = byCode.get(code);
      if (!found)
        throw new Error(
          `there is no federation with the code ${code}; load the organization subgraph's demo data first`,
        );
      return found;
    },
    account: (username) => accounts.get(username) ?? demoId('account', username),
    addCompetition: (competition) => buildCompetition(rows, competition),
  };
}

interface Registered {
  readonly contestantId: string | null;
  readonly teamId: string | null;
  readonly label: string;
  readonly unionId: string | null;
}

function buildCompetition(rows: Record<DemoTable, DemoRow[]>, competition: NewCompetition): CompetitionBuilder {
  const { key, hosts, heldOn } = competition;
  const [organizer] = hosts;
  const own = { competition_id: demoId('competition', key), union_id: organizer!.id };
  const at = (time: string): string => `${heldOn}T${time}+08:00`;
  rows.competition.push({
    id: own.competition_id,
    union_id: own.union_id,
    name: competition.name,
    pinyin: namePinyin(competition.name),
    year: Number(heldOn.slice(0, 4)),
    edition: competition.edition,
    theme: competition.theme,
    competition_class: competition.competitionClass,
    status: competition.status,
    starts_on: heldOn,
    ends_on: heldOn,
    outside_bodies: competition.outsideBodies,
    converts_results: competition.convertsResults ?? false,
    created_by: 'demo',
  });
  for (const [index, host] of hosts.entries())
    rows.competition_host.push({ ...own, host_union_id: host.id, name: host.name, position: index + 1 });

  const persons: Registered[] = [];
  const teams: Registered[] = [];
  let events = 0;

  return {
    register(entrants) {
      for (const { team, union, contestants } of entrants) {
        const unionId = union?.id ?? null;
        const teamId = team === null ? null : demoId('competition team', `${key} ${team}`);
        if (teamId !== null) {
          rows.team.push({ id: teamId, ...own, name: team, entering_union_id: unionId });
          teams.push({ contestantId: null, teamId, label: team!, unionId });
        }
        for (const name of contestants) {
          const id = demoId('contestant', `${key} ${team ?? ''} ${name}`);
          rows.contestant.push({ id, ...own, entering_union_id: unionId, team_id: teamId, name, counted_on: heldOn });
          persons.push({ contestantId: id, teamId, label: name, unionId });
        }
      }
    },
    addEvent(name, scoredUnit, rounds, held) {
      const eventId = demoId('competition event', `${key} ${name}`);
      const random = seededRandom(`competition ${key} ${name}`);
      rows.event.push({ id: eventId, ...own, position: ++events, name, scored_unit: scoredUnit, min_entries: 1 });
      const entryIds = (scoredUnit === 'TEAM' ? teams : persons).map(({ contestantId, teamId, label, unionId }) => {
        const id = demoId('competition entry', `${eventId} ${contestantId ?? teamId}`);
        rows.entry.push({
          id,
          ...own,
          event_id: eventId,
          contestant_id: contestantId,
          team_id: teamId,
          label,
          entering_union_id: unionId,
          status: 'ENTERED',
        });
        return id;
      });
      for (const [index, round] of rounds.entries()) {
        const roundId = demoId('competition round', `${eventId} ${index + 1}`);
        const schemeId = demoId('marking scheme', roundId);
        rows.round.push({
          id: roundId,
          ...own,
          event_id: eventId,
          position: index + 1,
          name: round.name,
          stage: held ? 'CONFIRMED' : 'PENDING',
          scheme_id: schemeId,
          advancement_kind: round.advancement?.kind,
          advancement_value: round.advancement?.value,
          advancement_tie: round.advancement?.tie,
          appeal_hours: 2,
          ...(held && {
            posted_at: at('17:00:00'),
            appeals_until: at('19:00:00'),
            confirmed_at: at('19:30:00'),
            confirmed_by: 'demo',
          }),
        });
        const parts = addScheme(rows, own, roundId, schemeId, round, at('07:00:00'));
        if (index > 0) continue;
        if (held) holdRound(rows, own, { roundId, entryIds, round, parts, random, at });
        else
          for (const entryId of entryIds)
            rows.round_entry.push({ round_id: roundId, entry_id: entryId, ...own, is_absent: false });
      }
    },
  };
}

interface BuiltPart {
  readonly id: string;
  readonly panelId: string;
  readonly plan: NewPart;
  readonly aspects: readonly { readonly id: string; readonly criterion: string; readonly marks: number }[];
}

type Own = Readonly<{ competition_id: string; union_id: string }>;

function addScheme(
  rows: Record<DemoTable, DemoRow[]>,
  own: Own,
  roundId: string,
  schemeId: string,
  { parts, tieBreaks }: NewRound,
  createdAt: string,
): BuiltPart[] {
  rows.marking_scheme.push({
    id: schemeId,
    ...own,
    round_id: roundId,
    version: 1,
    tie_breaks: tieBreaks,
    created_at: createdAt,
  });
  return parts.map((plan, index) => {
    const id = demoId('scheme part', `${schemeId} ${index + 1}`);
    const panelId = demoId('panel', id);
    rows.scheme_part.push({
      id,
      ...own,
      scheme_id: schemeId,
      position: index + 1,
      name: plan.name,
      kind: plan.kind,
      station: plan.station,
      weight: plan.weight,
      aggregation: plan.aggregation,
      alarm_hundredths: plan.alarmMarks === undefined ? null : plan.alarmMarks * 100,
    });
    rows.panel.push({
      id: panelId,
      ...own,
      round_id: roundId,
      part_id: id,
      name: `${plan.name}评委组`,
      station_from: 1,
      station_to: 20_000,
    });
    for (const judge of plan.judges)
      rows.panel_judge.push({
        id: demoId('panel judge', `${panelId} ${judge.id}`),
        ...own,
        panel_id: panelId,
        account_id: judge.id,
        name: judge.name,
      });
    const aspects = plan.aspects.map(([criterion, name, marks], at) => {
      const aspectId = demoId('aspect', `${id} ${at + 1}`);
      rows.aspect.push({
        id: aspectId,
        ...own,
        part_id: id,
        position: at + 1,
        criterion,
        name,
        kind: plan.kind === 'THEORY' ? 'MEASUREMENT' : 'JUDGEMENT',
        max_hundredths: marks * 100,
      });
      return { id: aspectId, criterion, marks };
    });
    return { id, panelId, plan, aspects };
  });
}

interface HeldRound {
  readonly roundId: string;
  readonly entryIds: readonly string[];
  readonly round: NewRound;
  readonly parts: readonly BuiltPart[];
  readonly random: SeededRandom;
  readonly at: (time: string) => string;
}

/** A round as it was held: drawn, marked, opened, confirmed. Marks are synthetic; scores follow from them by the rule. */
function holdRound(rows: Record<DemoTable, DemoRow[]>, own: Own, held: HeldRound): void {
  const { roundId, entryIds, round, parts, random, at } = held;
  const { contestNumbers, stationNumbers } = drawLots(entryIds, (limit) => random.between(0, limit - 1));
  const salts = [demoId('salt one', roundId), demoId('salt two', roundId)] as const;
  rows.draw.push({
    round_id: roundId,
    ...own,
    lot_count: entryIds.length,
    layer_one_custodian: demoId('account', `${roundId} one`),
    layer_two_custodian: demoId('account', `${roundId} two`),
    layer_one_digest: digest(layerText(salts[0], contestNumbers)),
    layer_two_digest: digest(layerText(salts[1], stationNumbers)),
    drawn_at: at('08:00:00'),
    layer_two_opened_at: at('16:00:00'),
    layer_one_opened_at: at('16:10:00'),
    layer_one_salt: salts[0],
    layer_two_salt: salts[1],
  });
  for (const [index, salt] of salts.entries())
    rows.sealed_salt.push({ round_id: roundId, layer: index + 1, union_id: own.union_id, salt });
  const tieBreaks = round.tieBreaks.map((tieBreak): TieBreak => {
    const part = parts.find(({ plan }) => plan.name === tieBreak.part)?.id ?? '';
    if (tieBreak.kind === 'TIME') return { kind: 'TIME' };
    return tieBreak.kind === 'PART'
      ? { kind: 'PART', part }
      : { kind: 'CRITERION', part, criterion: tieBreak.criterion! };
  });
  const ranked: { entryId: string; units: bigint; tieKeys: readonly bigint[] }[] = [];
  for (const [entryId, contestNumber] of contestNumbers) {
    const stationNumber = stationNumbers.get(contestNumber)!;
    const lotId = demoId('lot', `${roundId} ${stationNumber}`);
    const union = own.union_id;
    rows.sealed_contest_number.push({
      round_id: roundId,
      entry_id: entryId,
      union_id: union,
      contest_number: contestNumber,
    });
    rows.sealed_station.push({
      round_id: roundId,
      contest_number: contestNumber,
      union_id: union,
      station_number: stationNumber,
    });
    const skill = random.between(70, 92);
    const sheets: Record<string, Sheet[]> = {};
    for (const { id, panelId, plan, aspects } of parts)
      sheets[id] = plan.judges.map((judge): Sheet => {
        const sheetId = demoId('sheet', `${lotId} ${id} ${judge.id}`);
        const criteria: Record<string, number> = {};
        let totalHundredths = 0;
        for (const aspect of aspects) {
          // Judges mark in steps of half a mark.
          const hundredths = Math.min(
            aspect.marks * 100,
            Math.round((aspect.marks * (skill + random.between(-6, 6))) / 50) * 50,
          );
          criteria[aspect.criterion] = (criteria[aspect.criterion] ?? 0) + hundredths;
          totalHundredths += hundredths;
          rows.mark.push({
            id: demoId('mark', `${sheetId} ${aspect.id}`),
            sheet_id: sheetId,
            aspect_id: aspect.id,
            union_id: union,
            judge_id: judge.id,
            hundredths,
            key: demoId('key', `${sheetId} ${aspect.id}`),
            recorded_at: at('12:00:00'),
          });
        }
        rows.score_sheet.push({
          id: sheetId,
          ...own,
          panel_id: panelId,
          part_id: id,
          lot_id: lotId,
          round_id: roundId,
          judge_id: judge.id,
          judge_name: judge.name,
          total_hundredths: totalHundredths,
          handed_in_at: at('12:00:00'),
          is_released: true,
        });
        return { judge: judge.name, totalHundredths, criteria };
      });
    const score = aggregate(
      parts.map(({ id, plan }) => ({ id, weight: plan.weight, aggregation: plan.aggregation, alarmHundredths: null })),
      tieBreaks,
      { sheets, secondsUsed: null },
    );
    ranked.push({ entryId, units: score.units, tieKeys: score.tieKeys });
    rows.lot.push({
      id: lotId,
      ...own,
      round_id: roundId,
      station_number: stationNumber,
      is_absent: false,
      units: String(score.units),
      tie_keys: score.tieKeys.map(String),
      trace: score.parts.map((part) => ({
        ...part,
        units: String(part.units),
        weightedUnits: String(part.weightedUnits),
      })),
      is_alarming: false,
      contest_number: contestNumber,
      entry_id: entryId,
    });
  }
  const ranks = rank(ranked.map(({ entryId, ...row }) => ({ id: entryId, ...row })));
  for (const { entryId } of ranked)
    rows.round_entry.push({
      round_id: roundId,
      entry_id: entryId,
      ...own,
      is_absent: false,
      outcome: 'ADVANCED',
      final_rank: ranks.get(entryId)!.rank,
    });
  rows.board.push({ round_id: roundId, ...own, state: 'HIDDEN', sequence: 0 });
}
