import { checkReason, refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Outcome } from '../outcome/outcome.entity.js';
import { mayChangeCompetition, type EventFacts } from '../rules/may-change-competition.js';
import { refuseObstacles } from '../refuse-obstacles.js';
import { CompetitionStatus } from './competition-status.js';
import type { ChangeCompetitionStatusInput } from './competition.inputs.js';
import { loadCompetition } from './load-competition.js';
import { countContestants } from './save-competition.js';

/** A competition goes on to its next status, when nothing stands in the way, or is cancelled. @returns its id */
export async function changeCompetitionStatus(
  ctx: RequestContext,
  em: EntityManager,
  input: ChangeCompetitionStatusInput,
): Promise<string> {
  requireScope(ctx.actor, 'competition:write');
  const isCancelled = input.status === CompetitionStatus.CANCELLED;
  if (isCancelled) refuseProblems(['reason', 'REASON_MISSING', checkReason(input.reason ?? '')]);
  const competition = await loadCompetition(em, input.id, 'id');
  const events = await readEventFacts(em, competition.id, ctx.now);
  const { status, entryOpensOn, convertsResults } = competition;
  const awaitsConversion = convertsResults && (await em.count(Outcome, { competitionId: competition.id })) === 0;
  const step = mayChangeCompetition({ status, events, entryOpensOn, awaitsConversion }, input.status, ctx.today);
  if (step.state === 'refused') refuseObstacles(step.obstacles, 'status');
  if (input.status === CompetitionStatus.ANNOUNCED && !(competition.startsOn && competition.endsOn))
    refuse('DATES_MISSING', 'Give the first and the last day before it is announced.', 'status');
  competition.status = input.status;
  if (isCancelled) competition.statusReason = input.reason!.trim();
  await em.flush();
  if (input.status === CompetitionStatus.ENTRY_CLOSED) await fillFirstRounds(em, competition.id);
  await countContestants(em, competition);
  return competition.id;
}

/** The entries of each event stand in its first round. */
async function fillFirstRounds(em: EntityManager, competitionId: string): Promise<void> {
  await em.execute(
    `insert into competition.round_entry (round_id, entry_id, competition_id, union_id, is_absent)
     select round.id, entry.id, round.competition_id, round.union_id, false
       from competition.round join competition.entry on entry.event_id = round.event_id
      where round.competition_id = ?::uuid and round.position = 1 and entry.status = 'ENTERED'`,
    [competitionId],
  );
}

interface FactRow {
  readonly event_id: string;
  readonly event_name: string;
  readonly min_entries: number;
  readonly entries: number;
  readonly round_name: string | null;
  readonly has_scheme: boolean;
  readonly has_advancement: boolean;
  readonly is_last: boolean;
  readonly stage: string;
  readonly open_appeals: number;
  readonly open_corrections: number;
  readonly is_appealable: boolean;
}

/** What the guards of the lifecycle ask of the events and rounds of a competition; one statement. */
export async function readEventFacts(em: EntityManager, competitionId: string, now: Date): Promise<EventFacts[]> {
  const rows = await em.execute<FactRow[]>(
    `select event.id as event_id, event.name as event_name, event.min_entries,
            (select count(*)::int from competition.entry where entry.event_id = event.id and entry.status = 'ENTERED') as entries,
            round.name as round_name, round.scheme_id is not null as has_scheme,
            round.advancement_kind is not null as has_advancement,
            not exists (select from competition.round later where later.event_id = event.id and later.position > round.position) as is_last,
            round.stage,
            (select count(*)::int from competition.appeal where appeal.round_id = round.id and appeal.status = 'OPEN') as open_appeals,
            (select count(*)::int from competition.correction_set one where one.round_id = round.id and one.status = 'PROPOSED') as open_corrections,
            coalesce(round.appeals_until > ?, false) as is_appealable
       from competition.event left join competition.round on round.event_id = event.id
      where event.competition_id = ?::uuid order by event.position, round.position`,
    [now, competitionId],
  );
  return [...Map.groupBy(rows, (row) => row.event_id).values()].map((of) => ({
    name: of[0]!.event_name,
    entries: of[0]!.entries,
    minEntries: of[0]!.min_entries,
    rounds: of
      .filter((row) => row.round_name !== null)
      .map((row) => ({
        name: row.round_name!,
        hasScheme: row.has_scheme,
        hasAdvancement: row.has_advancement,
        isLast: row.is_last,
        isConfirmed: row.stage === 'CONFIRMED',
        openAppeals: row.open_appeals,
        openCorrections: row.open_corrections,
        isAppealable: row.is_appealable,
      })),
  }));
}
