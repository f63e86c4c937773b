import { refuse, refuseProblems, requireScope, type InputCheck, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { CompetitionStatus } from '../competition/competition-status.js';
import { Competition } from '../competition/competition.entity.js';
import { ConditionChange } from '../competition/condition-change.entity.js';
import { loadCompetition } from '../competition/load-competition.js';
import { checkEvent, checkRound } from '../rules/check-competition.js';
import { mayChangeConditions } from '../rules/may-change-competition.js';
import { parseMark } from '../rules/score.js';
import { AdvancementKind } from './advancement-kind.js';
import { CompetitionEvent } from './competition-event.entity.js';
import type { AddCompetitionEventInput, AdvancementInput, UpdateRoundInput } from './event.inputs.js';
import { loadRound } from './load-round.js';
import { RoundStage } from './round-stage.js';
import { Round } from './round.entity.js';

const MAX_EVENTS = 50;
const MAX_ROUNDS = 10;

/** Adds a project with its rounds to a competition whose entries are not open yet. @returns its id */
export async function addCompetitionEvent(
  ctx: RequestContext,
  em: EntityManager,
  input: AddCompetitionEventInput,
): Promise<string> {
  requireScope(ctx.actor, 'competition:write');
  const { rounds } = input;
  refuseProblems(
    ...checkEvent(input),
    [
      'rounds',
      'ROUNDS_INVALID',
      rounds.length >= 1 && rounds.length <= MAX_ROUNDS ? null : `An event has 1 to ${MAX_ROUNDS} rounds.`,
    ],
    ...rounds.flatMap((round, index): InputCheck[] =>
      checkRound({ ...round, advancement: numberOf(round.advancement) }).map(([field, code, problem]) => [
        `rounds.${index}.${field}`,
        code,
        problem,
      ]),
    ),
  );
  const competition = await loadCompetition(em, input.competitionId, 'competitionId');
  if (competition.status !== CompetitionStatus.DRAFT && competition.status !== CompetitionStatus.ANNOUNCED)
    refuse('COMPETITION_FIXED', `The competition is ${competition.status}; events are added before entries open.`);
  const known = await em.find(CompetitionEvent, { competitionId: competition.id });
  const name = input.name.trim();
  if (known.length >= MAX_EVENTS) refuse('TOO_MANY_EVENTS', `A competition has at most ${MAX_EVENTS} events.`);
  if (known.some((one) => one.name === name))
    refuse('NAME_TAKEN', `The competition has an event “${name}” already.`, 'name');
  const { unionId, id: competitionId } = competition;
  const event = em.create(CompetitionEvent, {
    id: v7(),
    competitionId,
    unionId,
    position: Math.max(0, ...known.map(({ position }) => position)) + 1,
    name,
    scoredUnit: input.scoredUnit,
    minEntries: input.minEntries,
    maxEntries: input.maxEntries ?? null,
    maxPerUnion: input.maxPerUnion ?? null,
  });
  em.persist(event);
  for (const [index, round] of rounds.entries()) {
    const advancement = numberOf(round.advancement);
    em.persist(
      em.create(Round, {
        id: v7(),
        eventId: event.id,
        competitionId,
        unionId,
        position: index + 1,
        name: round.name.trim(),
        stage: RoundStage.PENDING,
        schemeId: null,
        advancementKind: advancement?.kind ?? null,
        advancementValue: advancement?.value ?? null,
        advancementTie: advancement?.tie ?? null,
        appealHours: round.appealHours,
        postedAt: null,
        appealsUntil: null,
        quota: null,
        confirmedAt: null,
        confirmedBy: null,
      }),
    );
  }
  return event.id;
}

/** Changes who advances from a round, or how long appeals are taken. @returns its id */
export async function updateRound(ctx: RequestContext, em: EntityManager, input: UpdateRoundInput): Promise<string> {
  requireScope(ctx.actor, 'competition:write');
  const advancement = numberOf(input.advancement);
  refuseProblems(...checkRound({ appealHours: input.appealHours, advancement }));
  const round = await loadRound(em, input.id, 'id');
  await recordConditionChange(ctx, em, round, 'ADVANCEMENT', input.reason ?? null);
  if (round.stage === RoundStage.POSTED || round.stage === RoundStage.CONFIRMED)
    refuse('ROUND_POSTED', 'The results of this round are posted: who advances is fixed.');
  if (advancement) {
    round.advancementKind = advancement.kind;
    round.advancementValue = advancement.value;
    round.advancementTie = advancement.tie;
  }
  if (input.appealHours != null) round.appealHours = input.appealHours;
  return round.id;
}

/** Refuses a change of conditions that may not be, and records the reason of one that is made after entries closed. */
export async function recordConditionChange(
  ctx: RequestContext,
  em: EntityManager,
  round: Round,
  what: string,
  reason: string | null,
): Promise<void> {
  const { status } = await em.findOneOrFail(Competition, { id: round.competitionId });
  const [code, problem] = mayChangeConditions(status, reason);
  refuseProblems(['reason', code, problem]);
  if (status === CompetitionStatus.ENTRY_CLOSED || status === CompetitionStatus.RUNNING)
    em.persist(
      em.create(ConditionChange, {
        id: v7(),
        competitionId: round.competitionId,
        unionId: round.unionId,
        roundId: round.id,
        what,
        reason: reason!.trim(),
        changedAt: ctx.now,
        changedBy: ctx.actor!.accountId,
      }),
    );
}

/** The rule with its value as it is stored: entries, basis points or hundredths of a mark; −1 where it is no number. */
export function numberOf<Advancement extends AdvancementInput>(
  advancement: Advancement | null | undefined,
): (Omit<Advancement, 'value'> & { value: number }) | null {
  if (!advancement) return null;
  const { value, kind } = advancement;
  const number = kind === AdvancementKind.TOP_N ? (/^\d{1,6}$/.test(value) ? Number(value) : null) : parseMark(value);
  return { ...advancement, value: number ?? -1 };
}
