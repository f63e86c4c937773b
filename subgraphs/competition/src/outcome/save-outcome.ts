import { isId, refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { CompetitionStatus } from '../competition/competition-status.js';
import { loadCompetition } from '../competition/load-competition.js';
import { Entry } from '../entry/entry.entity.js';
import { CompetitionEvent } from '../event/competition-event.entity.js';
import { checkOutcome, parseAmount } from '../rules/check-outcome.js';
import { OutcomeEffect } from './outcome-effect.entity.js';
import { Outcome } from './outcome.entity.js';
import type { RemoveOutcomeInput, SaveOutcomeInput } from './outcome.inputs.js';

/** Statuses in which something can have come of a competition. */
const HELD: ReadonlySet<CompetitionStatus> = new Set([CompetitionStatus.PUBLISHED, CompetitionStatus.ARCHIVED]);

/** Registers what came of a competition, or writes an outcome anew, with its measured effects. @returns its id */
export async function saveOutcome(ctx: RequestContext, em: EntityManager, input: SaveOutcomeInput): Promise<string> {
  const actor = requireScope(ctx.actor, 'competition:write');
  refuseProblems(...checkOutcome(input));
  const competition = await loadCompetition(em, input.competitionId, 'competitionId');
  if (!HELD.has(competition.status))
    refuse(
      'RESULTS_NOT_PUBLISHED',
      `The competition is ${competition.status}; outcomes follow from published results.`,
      'competitionId',
    );
  const { eventId, entryId } = await readOrigin(em, competition.id, input);
  const values = {
    eventId,
    entryId,
    kind: input.kind,
    title: input.title.trim(),
    document: input.document?.trim() || null,
    users: input.users?.trim() || null,
    unified: [...new Set(input.unified)],
  };
  const own = { competitionId: competition.id, unionId: competition.unionId };
  let id: string;
  if (input.id == null) {
    id = v7();
    em.persist(em.create(Outcome, { id, ...own, ...values, registeredOn: ctx.today, registeredBy: actor.accountId }));
  } else {
    const outcome = await loadOutcome(em, input.id);
    if (outcome.competitionId !== competition.id)
      refuse('OUTCOME_NOT_FOUND', 'The competition has no such outcome.', 'id');
    Object.assign(outcome, values);
    id = outcome.id;
    await em.nativeDelete(OutcomeEffect, { outcomeId: id });
  }
  await em.flush();
  for (const [index, { name, qualifier, amount, unit }] of input.effects.entries())
    em.persist(
      em.create(OutcomeEffect, {
        id: v7(),
        outcomeId: id,
        ...own,
        position: index + 1,
        name: name.trim(),
        qualifier,
        amountHundredths: parseAmount(amount)!,
        unit: unit.trim(),
      }),
    );
  return id;
}

/** Takes an outcome out of the register; the audit trail keeps it. @returns its id */
export async function removeOutcome(
  ctx: RequestContext,
  em: EntityManager,
  input: RemoveOutcomeInput,
): Promise<string> {
  requireScope(ctx.actor, 'competition:write');
  const outcome = await loadOutcome(em, input.id);
  const competition = await loadCompetition(em, outcome.competitionId, 'id');
  if (competition.status === CompetitionStatus.ARCHIVED)
    refuse('COMPETITION_FIXED', 'The competition is ARCHIVED; its outcomes stay.', 'id');
  await em.nativeDelete(OutcomeEffect, { outcomeId: outcome.id });
  await em.nativeDelete(Outcome, { id: outcome.id });
  return outcome.id;
}

async function loadOutcome(em: EntityManager, id: string): Promise<Outcome> {
  const outcome = isId(id) ? await em.findOne(Outcome, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!outcome) refuse('OUTCOME_NOT_FOUND', 'There is no such outcome that your union registered.', 'id');
  return outcome;
}

/** The event and the entry that an outcome comes from; of an entry its event follows. */
async function readOrigin(
  em: EntityManager,
  competitionId: string,
  { eventId, entryId }: SaveOutcomeInput,
): Promise<{ eventId: string | null; entryId: string | null }> {
  const event =
    eventId == null ? null : isId(eventId) ? await em.findOne(CompetitionEvent, { id: eventId, competitionId }) : null;
  if (eventId != null && !event) refuse('EVENT_NOT_FOUND', 'The competition has no such event.', 'eventId');
  const entry = entryId == null ? null : isId(entryId) ? await em.findOne(Entry, { id: entryId, competitionId }) : null;
  if (entryId != null && (!entry || (event && entry.eventId !== event.id)))
    refuse('ENTRY_NOT_FOUND', 'The event has no such entry.', 'entryId');
  return { eventId: event?.id ?? entry?.eventId ?? null, entryId: entry?.id ?? null };
}
