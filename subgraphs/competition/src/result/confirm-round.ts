import { arrayLiteral, checkReason, refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { loadRound } from '../event/load-round.js';
import { RoundStage } from '../event/round-stage.js';
import type { Round } from '../event/round.entity.js';
import { rank } from '../rules/rank.js';
import { advanceRound, readField, type FieldRow } from './read-round-rows.js';
import type { EndAppealWindowInput, RoundStepInput } from './ranking.types.js';

const HOUR_MS = 3_600_000;

/** Posts the results of a round: from now on appeals are taken for as long as the round says. @returns its id */
export async function postResults(ctx: RequestContext, em: EntityManager, input: RoundStepInput): Promise<string> {
  requireScope(ctx.actor, 'competition:write');
  const round = await loadRound(em, input.roundId, 'roundId');
  if (round.stage !== RoundStage.OPENED)
    refuse(
      'ROUND_NOT_OPENED',
      `The round is ${round.stage}; results are posted once both layers of the draw are opened, and once only.`,
      'roundId',
    );
  await refuseAlarms(em, round);
  round.stage = RoundStage.POSTED;
  round.postedAt = ctx.now;
  round.appealsUntil = new Date(ctx.now.getTime() + round.appealHours * HOUR_MS);
  return round.id;
}

/** Ends the time for appeals before it is over. @returns the round's id */
export async function endAppealWindow(
  ctx: RequestContext,
  em: EntityManager,
  input: EndAppealWindowInput,
): Promise<string> {
  requireScope(ctx.actor, 'competition:write');
  refuseProblems(['reason', 'REASON_MISSING', checkReason(input.reason)]);
  const round = await loadRound(em, input.roundId, 'roundId');
  if (round.appealsUntil === null || round.appealsUntil <= ctx.now)
    refuse('APPEAL_WINDOW_CLOSED', 'No appeals are taken now.', 'roundId');
  round.appealsUntil = ctx.now;
  await em.flush();
  await em.execute(
    `insert into competition.condition_change (id, competition_id, union_id, round_id, what, reason, changed_at, changed_by)
     values (platform.uuid7(), ?::uuid, ?::uuid, ?::uuid, 'APPEAL_WINDOW', ?, ?, ?)`,
    [round.competitionId, round.unionId, round.id, input.reason.trim(), ctx.now, ctx.actor!.accountId],
  );
  return round.id;
}

/**
 * Confirms the results of a round, and with them who advances; they stand in the next round from now on. Of two
 * organizers at once the second is refused. @returns the round's id
 */
export async function confirmResults(ctx: RequestContext, em: EntityManager, input: RoundStepInput): Promise<string> {
  const actor = requireScope(ctx.actor, 'competition:write');
  const round = await loadRound(em, input.roundId, 'roundId');
  if (round.stage === RoundStage.CONFIRMED)
    refuse('ROUND_CONFIRMED', 'The results have been confirmed already; look at the round again.', 'roundId');
  if (round.stage !== RoundStage.POSTED)
    refuse('ROUND_NOT_POSTED', `The round is ${round.stage}; post its results first.`, 'roundId');
  await refuseAlarms(em, round);
  const [{ appeals, corrections }] = (await em.execute<{ appeals: number; corrections: number }[]>(
    `select (select count(*)::int from competition.appeal where round_id = ?::uuid and status = 'OPEN') as appeals,
            (select count(*)::int from competition.correction_set where round_id = ?::uuid and status = 'PROPOSED') as corrections`,
    [round.id, round.id],
  )) as [{ appeals: number; corrections: number }];
  if (appeals > 0) refuse('APPEALS_OPEN', `${appeals} appeals are open; decide them first.`, 'roundId');
  if (corrections > 0)
    refuse('CORRECTIONS_OPEN', `${corrections} corrections are proposed; apply or cancel them first.`, 'roundId');
  const field = await readField(em, round.id);
  const advancement = advanceRound(round, field);
  const left = [...advancement.outcomes.values()].filter((outcome) => outcome === 'QUESTIONABLE').length;
  if (left > 0) refuse('RESULTS_MISSING', `${left} outcomes hang on missing results.`, 'roundId');
  round.stage = RoundStage.CONFIRMED;
  round.confirmedAt = ctx.now;
  round.confirmedBy = actor.accountId;
  round.quota = round.advancementKind === null ? null : advancement.quota;
  await em.flush();
  await storeOutcomes(em, round, field);
  return round.id;
}

/** Writes what became of every entry, with its rank, and lets the next round have those that advanced. */
export async function storeOutcomes(em: EntityManager, round: Round, field: readonly FieldRow[]): Promise<void> {
  const { outcomes } = advanceRound(round, field);
  const ranks = rank(field.flatMap(({ row }) => (row.state === 'RANKED' ? [row] : [])));
  await em.execute(
    `update competition.round_entry one set outcome = found.outcome, final_rank = found.final_rank
       from jsonb_to_recordset(?::jsonb) as found (entry_id uuid, outcome text, final_rank int)
      where one.round_id = ?::uuid and one.entry_id = found.entry_id
        and (one.outcome, one.final_rank) is distinct from (found.outcome, found.final_rank)`,
    [
      JSON.stringify(
        field.map(({ id, entryId }) => ({
          entry_id: entryId,
          outcome: outcomes.get(id),
          final_rank: ranks.get(id)?.rank ?? null,
        })),
      ),
      round.id,
    ],
  );
  const advanced = field.flatMap(({ id, entryId }) => (outcomes.get(id) === 'ADVANCED' && entryId ? [entryId] : []));
  await em.execute(
    `insert into competition.round_entry (round_id, entry_id, competition_id, union_id, is_absent)
     select next.id, advanced.entry_id, next.competition_id, next.union_id, false
       from competition.round next cross join unnest(?::uuid[]) advanced (entry_id)
      where next.event_id = ?::uuid and next.position = ? and next.stage = 'PENDING'
     on conflict do nothing`,
    [arrayLiteral(advanced), round.eventId, round.position + 1],
  );
}

/** Judges who differ too much must have looked again before results are posted. */
async function refuseAlarms(em: EntityManager, { id }: Round): Promise<void> {
  const lots = await em.execute<{ station_number: number }[]>(
    'select station_number from competition.lot where round_id = ?::uuid and is_alarming order by station_number',
    [id],
  );
  if (lots.length > 0)
    refuse(
      'RESCORE_OPEN',
      `Judges differ too much at ${lots.length} stations (${lots
        .slice(0, 5)
        .map((lot) => lot.station_number)
        .join(', ')}${lots.length > 5 ? ' …' : ''}); note the decision for each.`,
      'roundId',
    );
}
