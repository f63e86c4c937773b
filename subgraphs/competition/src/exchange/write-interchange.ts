import type { RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { AdvancementKind } from '../event/advancement-kind.js';
import { exactScore, formatMark } from '../rules/score.js';
import type { ExportProgress } from './download-competition-export.js';
import {
  FORMAT_VERSION,
  type InterchangeFile,
  type InterchangeLot,
  type InterchangeRound,
} from './interchange-file.js';

/** Lots read at a time: with 20 judges of 30 aspects some megabytes. */
const BATCH = 50;

/** A moment as the file writes it, in UTC. */
const MOMENT = `'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'`;
const moment = (column: string): string => `to_char(${column} at time zone 'UTC', ${MOMENT})`;

/**
 * A whole competition as JSON, as docs/interchange/competition.md describes it. Lots come from a cursor, a few at a
 * time, so that the number of marks does not matter.
 */
export async function* writeInterchange(
  ctx: RequestContext,
  competitionId: string,
  progress: ExportProgress,
): AsyncGenerator<Uint8Array> {
  const head = await ctx.read((em) => readHead(em, competitionId));
  const { events, ...rest } = head;
  const start = { formatVersion: FORMAT_VERSION, exportedAt: new Date(progress.snapshotAt!).toISOString(), ...rest };
  yield text(`${JSON.stringify(start).slice(0, -1)},"events":[`);
  for (const [at, { rounds, ...event }] of events.entries()) {
    yield text(`${at > 0 ? ',' : ''}\n${JSON.stringify(event).slice(0, -1)},"rounds":[`);
    for (const [index, { lots: _lots, ...round }] of rounds.entries()) {
      yield text(`${index > 0 ? ',' : ''}\n${JSON.stringify(round).slice(0, -1)},"lots":[`);
      let isFirst = true;
      for await (const batch of lotsOf(ctx, round.id)) {
        progress.rows += batch.length;
        yield text(batch.map((lot) => `${isFirst ? '' : ','}\n${((isFirst = false), JSON.stringify(lot))}`).join(''));
      }
      yield text(']}');
    }
    yield text(']}');
  }
  yield text(']}\n');
}

const text = (part: string): Uint8Array => Buffer.from(part);

/** All of it but the lots; one statement. */
async function readHead(em: EntityManager, id: string): Promise<Omit<InterchangeFile, 'formatVersion' | 'exportedAt'>> {
  const union = (column: string): string =>
    `case when ${column} is null then null else jsonb_build_object('id', ${column},
       'code', (select home.code from reference.union_node home where home.id = ${column}),
       'name', (select home.name from reference.union_node home where home.id = ${column})) end`;
  const list = (rows: string): string => `(select coalesce(jsonb_agg(one.value), '[]') from (${rows}) one (value))`;
  const [row] = await em.execute<{ head: RawHead }[]>(
    `select jsonb_build_object(
       'competition', jsonb_build_object(
         'id', c.id, 'name', c.name, 'year', c.year, 'edition', c.edition, 'theme', c.theme, 'class', c.competition_class,
         'status', c.status, 'statusReason', c.status_reason, 'convertsResults', c.converts_results, 'startsOn', c.starts_on, 'endsOn', c.ends_on,
         'entryOpensOn', c.entry_opens_on, 'entryClosesOn', c.entry_closes_on, 'outsideBodies', to_jsonb(c.outside_bodies),
         'hosts', ${list(`select ${union('host.host_union_id')} || jsonb_build_object('name', host.name)
            from competition.competition_host host where host.competition_id = c.id order by host.position`)},
         'conditionChanges', ${list(`select jsonb_build_object('roundId', change.round_id, 'what', change.what,
            'reason', change.reason, 'changedAt', ${moment('change.changed_at')}, 'changedBy', change.changed_by)
            from competition.condition_change change where change.competition_id = c.id order by change.changed_at, change.id`)}),
       'teams', ${list(`select jsonb_build_object('id', team.id, 'name', team.name, 'union', ${union('team.entering_union_id')})
          from competition.team where team.competition_id = c.id order by team.name, team.id`)},
       'contestants', ${list(`select jsonb_build_object('id', one.id, 'name', one.name, 'personNo', one.person_no,
          'teamId', one.team_id, 'union', ${union('one.entering_union_id')})
          from competition.contestant one where one.competition_id = c.id order by one.name, one.id`)},
       'events', ${list(`select jsonb_build_object('id', event.id, 'name', event.name, 'scoredUnit', event.scored_unit,
          'minEntries', event.min_entries, 'maxEntries', event.max_entries, 'maxPerUnion', event.max_per_union,
          'entries', ${list(`select jsonb_build_object('id', entry.id, 'contestantId', entry.contestant_id,
             'teamId', entry.team_id, 'label', entry.label, 'union', ${union('entry.entering_union_id')},
             'status', entry.status, 'withdrawnBecause', entry.withdrawn_because)
             from competition.entry where entry.event_id = event.id order by entry.label, entry.id`)},
          'rounds', ${list(`select jsonb_build_object('id', round.id, 'name', round.name, 'stage', round.stage,
             'appealHours', round.appeal_hours, 'postedAt', ${moment('round.posted_at')},
             'appealsUntil', ${moment('round.appeals_until')}, 'quota', round.quota,
             'confirmedAt', ${moment('round.confirmed_at')}, 'confirmedBy', round.confirmed_by,
             'advancement', case when round.advancement_kind is null then null else jsonb_build_object(
               'kind', round.advancement_kind, 'value', round.advancement_value, 'tie', round.advancement_tie) end,
             'entries', ${list(`select jsonb_build_object('entryId', one.entry_id, 'isAbsent', one.is_absent,
                'outcome', one.outcome, 'rank', one.final_rank)
                from competition.round_entry one where one.round_id = round.id order by one.final_rank nulls last, one.entry_id`)},
             'schemes', ${list(`select jsonb_build_object('version', scheme.version, 'isPresent', scheme.id = round.scheme_id,
                'createdAt', ${moment('scheme.created_at')}, 'tieBreaks', scheme.tie_breaks,
                'parts', ${list(`select jsonb_build_object('id', part.id, 'name', part.name, 'kind', part.kind,
                   'station', part.station, 'weight', part.weight, 'aggregation', part.aggregation,
                   'alarmSpread', part.alarm_hundredths,
                   'aspects', ${list(`select jsonb_build_object('criterion', aspect.criterion,
                      'subCriterion', aspect.sub_criterion, 'name', aspect.name, 'kind', aspect.kind,
                      'maxMarks', aspect.max_hundredths)
                      from competition.aspect where aspect.part_id = part.id order by aspect.position`)})
                   from competition.scheme_part part where part.scheme_id = scheme.id order by part.position`)})
                from competition.marking_scheme scheme where scheme.round_id = round.id order by scheme.version`)},
             'panels', ${list(`select jsonb_build_object('id', panel.id, 'partId', panel.part_id, 'name', panel.name,
                'stationFrom', panel.station_from, 'stationTo', panel.station_to, 'closedAt', ${moment('panel.closed_at')},
                'judges', ${list(`select jsonb_build_object('id', judge.account_id, 'name', judge.name)
                   from competition.panel_judge judge where judge.panel_id = panel.id order by judge.name, judge.id`)})
                from competition.panel where panel.round_id = round.id order by panel.name, panel.id`)},
             'draw', (select jsonb_build_object('drawnAt', ${moment('draw.drawn_at')},
                'contestNumbers', jsonb_build_object('custodian', draw.layer_one_custodian, 'digest', draw.layer_one_digest,
                  'salt', draw.layer_one_salt, 'openedAt', ${moment('draw.layer_one_opened_at')}),
                'stationNumbers', jsonb_build_object('custodian', draw.layer_two_custodian, 'digest', draw.layer_two_digest,
                  'salt', draw.layer_two_salt, 'openedAt', ${moment('draw.layer_two_opened_at')}))
                from competition.draw where draw.round_id = round.id),
             'appeals', ${list(`select jsonb_build_object('id', appeal.id, 'entryId', appeal.entry_id,
                'grounds', appeal.grounds, 'status', appeal.status, 'filedBy', appeal.filed_by,
                'filedAt', ${moment('appeal.filed_at')}, 'decidedBy', appeal.decided_by,
                'decidedAt', ${moment('appeal.decided_at')}, 'decision', appeal.decision)
                from competition.appeal where appeal.round_id = round.id order by appeal.filed_at, appeal.id`)},
             'corrections', ${list(`select jsonb_build_object('id', corrected.id, 'appealId', corrected.appeal_id,
                'reason', corrected.reason, 'status', corrected.status, 'proposedBy', corrected.proposed_by,
                'proposedAt', ${moment('corrected.proposed_at')}, 'decidedBy', corrected.decided_by,
                'decidedAt', ${moment('corrected.decided_at')}, 'decision', corrected.decision,
                'items', ${list(`select jsonb_build_object('markId', item.mark_id, 'before', item.before_hundredths,
                   'after', item.after_hundredths)
                   from competition.correction_item item where item.set_id = corrected.id order by item.id`)})
                from competition.correction_set corrected where corrected.round_id = round.id
               order by corrected.proposed_at, corrected.id`)})
             from competition.round where round.event_id = event.id order by round.position`)})
          from competition.event where event.competition_id = c.id order by event.position`)}) as head
     from competition.competition c where c.id = ?::uuid`,
    [id],
  );
  return withDecimals(row!.head);
}

/** The head as the database writes it: marks and weights are whole hundredths. */
type Numbers<T, Key extends keyof T> = Omit<T, Key> & Readonly<Record<Key, number>>;
type Scheme = InterchangeRound['schemes'][number];
type Part = Scheme['parts'][number];
type Correction = InterchangeRound['corrections'][number];
type RawRound = Omit<InterchangeRound, 'schemes' | 'corrections' | 'advancement' | 'lots'> & {
  readonly advancement: Numbers<NonNullable<InterchangeRound['advancement']>, 'value'> | null;
  readonly schemes: readonly (Omit<Scheme, 'parts'> & {
    readonly parts: readonly (Omit<Numbers<Part, 'weight'>, 'aspects' | 'alarmSpread'> & {
      readonly alarmSpread: number | null;
      readonly aspects: readonly Numbers<Part['aspects'][number], 'maxMarks'>[];
    })[];
  })[];
  readonly corrections: readonly (Omit<Correction, 'items'> & {
    readonly items: readonly Numbers<Correction['items'][number], 'before' | 'after'>[];
  })[];
};
type RawHead = Pick<InterchangeFile, 'competition' | 'teams' | 'contestants'> & {
  readonly events: readonly (Omit<InterchangeFile['events'][number], 'rounds'> & {
    readonly rounds: readonly RawRound[];
  })[];
};

function withDecimals(head: RawHead): Omit<InterchangeFile, 'formatVersion' | 'exportedAt'> {
  return {
    ...head,
    events: head.events.map((event) => ({ ...event, rounds: event.rounds.map(roundWithDecimals) })),
  };
}

function roundWithDecimals({ advancement, schemes, corrections, ...round }: RawRound): InterchangeRound {
  return {
    ...round,
    advancement: advancement && {
      ...advancement,
      value: advancement.kind === AdvancementKind.TOP_N ? String(advancement.value) : formatMark(advancement.value),
    },
    schemes: schemes.map((scheme) => ({
      ...scheme,
      parts: scheme.parts.map((part) => ({
        ...part,
        weight: formatMark(part.weight),
        alarmSpread: part.alarmSpread === null ? null : formatMark(part.alarmSpread),
        aspects: part.aspects.map((aspect) => ({ ...aspect, maxMarks: formatMark(aspect.maxMarks) })),
      })),
    })),
    corrections: corrections.map((correction) => ({
      ...correction,
      items: correction.items.map((item) => ({
        ...item,
        before: formatMark(item.before),
        after: formatMark(item.after),
      })),
    })),
    lots: [],
  };
}

interface LotRow {
  readonly station_number: number;
  readonly contest_number: number | null;
  readonly entry_id: string | null;
  readonly is_absent: boolean;
  readonly seconds_used: number | null;
  readonly is_alarming: boolean;
  readonly alarm_decision: string | null;
  readonly units: string | null;
  readonly rank: number | null;
  readonly sheets: readonly {
    readonly panelId: string;
    readonly judgeId: string;
    readonly judgeName: string;
    readonly handedInAt: string;
    readonly marks: readonly {
      readonly id: string | null;
      readonly aspect: number;
      readonly marks: number;
      readonly at: string;
      readonly supersededAt: string | null;
    }[];
  }[];
}

async function* lotsOf(ctx: RequestContext, roundId: string): AsyncGenerator<InterchangeLot[]> {
  const cursor = `lots_${roundId.replaceAll('-', '')}`;
  await ctx.read((em) =>
    em.execute(
      `declare ${cursor} no scroll cursor for
       select lot.station_number, lot.contest_number, lot.entry_id, lot.is_absent, lot.seconds_used, lot.is_alarming,
              lot.alarm_decision, lot.units::text as units, ranked.rank, (
                select coalesce(jsonb_agg(jsonb_build_object('panelId', sheet.panel_id, 'judgeId', sheet.judge_id,
                         'judgeName', sheet.judge_name, 'handedInAt', ${moment('sheet.handed_in_at')}, 'marks', (
                           select jsonb_agg(jsonb_build_object(
                                    'id', case when exists (select from competition.correction_item item where item.mark_id = mark.id) then mark.id end,
                                    'aspect', aspect.position, 'marks', mark.hundredths, 'at', ${moment('mark.recorded_at')},
                                    'supersededAt', ${moment('mark.superseded_at')})
                                  order by aspect.position, mark.recorded_at, mark.id)
                             from competition.mark join competition.aspect on aspect.id = mark.aspect_id
                            where mark.sheet_id = sheet.id)) order by sheet.panel_id, sheet.judge_id), '[]')
                  from competition.score_sheet sheet where sheet.lot_id = lot.id and sheet.is_released) as sheets
         from competition.lot
         left join (
           select scored.id, rank() over (order by scored.units desc, scored.tie_keys desc)::int as rank
             from competition.lot scored
            where scored.round_id = ?::uuid and scored.units is not null and not scored.is_absent) ranked on ranked.id = lot.id
        where lot.round_id = ?::uuid order by lot.station_number`,
      [roundId, roundId],
    ),
  );
  for (;;) {
    const batch = await ctx.read((em) => em.execute<LotRow[]>(`fetch ${BATCH} from ${cursor}`));
    if (batch.length === 0) break;
    yield batch.map(toLot);
  }
  await ctx.read((em) => em.execute(`close ${cursor}`));
}

function toLot(row: LotRow): InterchangeLot {
  return {
    stationNumber: row.station_number,
    contestNumber: row.contest_number!,
    entryId: row.entry_id!,
    isAbsent: row.is_absent,
    secondsUsed: row.seconds_used,
    isAlarming: row.is_alarming,
    alarmDecision: row.alarm_decision,
    sheets: row.sheets.map((sheet) => ({
      ...sheet,
      marks: sheet.marks.map(({ id, marks, supersededAt, ...mark }) => ({
        ...(id && { id }),
        ...mark,
        marks: formatMark(marks),
        ...(supersededAt && { supersededAt }),
      })),
    })),
    result: row.rank === null ? null : { score: exactScore(BigInt(row.units!)), rank: row.rank },
  };
}
