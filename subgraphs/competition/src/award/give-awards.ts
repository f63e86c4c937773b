import {
  arrayLiteral,
  checkLine,
  checkName,
  checkRange,
  checkReason,
  isId,
  refuse,
  refuseProblems,
  requireScope,
  type InputCheck,
  type RequestContext,
} from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { randomInt } from 'node:crypto';
import { v7 } from 'uuid';
import { CompetitionStatus } from '../competition/competition-status.js';
import { Competition } from '../competition/competition.entity.js';
import { CompetitionEvent } from '../event/competition-event.entity.js';
import { assignAwards } from '../rules/assign-awards.js';
import { AwardQuota } from './award-quota.entity.js';
import { Award } from './award.entity.js';
import type { AwardQuotaInput, GiveAwardsInput, RevokeAwardInput, SetAwardQuotasInput } from './award.inputs.js';

const MAX_AWARDS = 20;
const MAX_QUOTA = 10_000;

/** Letters and digits that cannot be taken for one another. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Sets the awards of an event, the highest first, before they are given. @returns the event's id */
export async function setAwardQuotas(
  ctx: RequestContext,
  em: EntityManager,
  input: SetAwardQuotasInput,
): Promise<string> {
  requireScope(ctx.actor, 'competition:write');
  refuseProblems(...checkQuotas(input.quotas));
  const event = await loadEvent(em, input.eventId);
  if ((await em.count(Award, { eventId: event.id })) > 0)
    refuse('AWARDS_GIVEN', 'The awards of this event are given: their number is fixed.', 'eventId');
  await checkPrizeLines(em, event.unionId, input.quotas);
  await em.nativeDelete(AwardQuota, { eventId: event.id });
  for (const [index, { kind, title, quota, honours, prizeLineId }] of input.quotas.entries())
    em.persist(
      em.create(AwardQuota, {
        id: v7(),
        eventId: event.id,
        competitionId: event.competitionId,
        unionId: event.unionId,
        position: index + 1,
        kind,
        title: title.trim(),
        quota,
        honours: honours.map((honour) => honour.trim()),
        prizeLineId: prizeLineId ?? null,
      }),
    );
  return event.id;
}

/**
 * Gives the awards of an event by the confirmed ranks of its last round, once its competition is published. No award
 * without a result. Source: S84. @returns the event's id
 */
export async function giveAwards(ctx: RequestContext, em: EntityManager, input: GiveAwardsInput): Promise<string> {
  const actor = requireScope(ctx.actor, 'competition:write');
  const event = await loadEvent(em, input.eventId);
  const { status, year } = await em.findOneOrFail(Competition, { id: event.competitionId });
  if (status !== CompetitionStatus.PUBLISHED)
    refuse('RESULTS_NOT_PUBLISHED', `The competition is ${status}; awards follow from published results.`, 'eventId');
  if ((await em.count(Award, { eventId: event.id })) > 0)
    refuse('AWARDS_GIVEN', 'The awards of this event have been given.', 'eventId');
  const quotas = await em.find(AwardQuota, { eventId: event.id }, { orderBy: { position: 'asc' } });
  if (quotas.length === 0) refuse('QUOTAS_MISSING', 'Say first which awards there are, and how many.', 'eventId');
  const winners = await em.execute<{ id: string; label: string; rank: number }[]>(
    `select entry.id, entry.label, one.final_rank as rank
       from competition.round_entry one
       join competition.entry on entry.id = one.entry_id and entry.status = 'ENTERED'
       join competition.round on round.id = one.round_id
      where round.event_id = ?::uuid and one.final_rank is not null
        and not exists (select from competition.round later where later.event_id = round.event_id and later.position > round.position)
      order by one.final_rank, entry.label`,
    [event.id],
  );
  if (winners.length === 0)
    refuse('NO_RESULT', 'Nobody has a result in the last round: there is no award without.', 'eventId');
  const given = assignAwards(
    winners,
    quotas.map(({ id, quota }) => ({ id, count: quota })),
  );
  const series = randomText(4);
  let number = 0;
  for (const { id, label, rank } of winners) {
    const quota = quotas.find((one) => one.id === given.get(id));
    if (!quota) continue;
    em.persist(
      em.create(Award, {
        id: v7(),
        eventId: event.id,
        competitionId: event.competitionId,
        unionId: event.unionId,
        quotaId: quota.id,
        entryId: id,
        serial: `${year}-${series}-${String(++number).padStart(4, '0')}-${randomText(6)}`,
        kind: quota.kind,
        title: quota.title,
        recipient: label,
        rank,
        honours: quota.honours,
        givenOn: ctx.today,
        givenBy: actor.accountId,
        revokedAt: null,
        revokedBecause: null,
      }),
    );
  }
  return event.id;
}

/** Revokes an award; whoever checks its certificate sees that. @returns its id */
export async function revokeAward(ctx: RequestContext, em: EntityManager, input: RevokeAwardInput): Promise<string> {
  requireScope(ctx.actor, 'competition:write');
  refuseProblems(['reason', 'REASON_MISSING', checkReason(input.reason)]);
  const award = isId(input.id)
    ? await em.findOne(Award, { id: input.id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!award) refuse('AWARD_NOT_FOUND', 'There is no such award of your union.', 'id');
  if (award.revokedAt !== null) refuse('AWARD_REVOKED', 'The award has been revoked.', 'id');
  award.revokedAt = ctx.now;
  award.revokedBecause = input.reason.trim();
  return award.id;
}

/** Prize money comes from a budget line of the organizer, or of a union above it. */
async function checkPrizeLines(em: EntityManager, unionId: string, quotas: readonly AwardQuotaInput[]): Promise<void> {
  const named = quotas.flatMap(({ prizeLineId }, index) => (prizeLineId == null ? [] : [{ id: prizeLineId, index }]));
  if (named.length === 0) return;
  const known = await em.execute<{ id: string }[]>(
    `select line.id from reference.grant_budget_line line join tree.place funder on funder.id = line.union_id
      where line.id = any(?::uuid[]) and tree.path_of(?::uuid) operator(public.<@) funder.path`,
    [arrayLiteral(named.map(({ id }) => id).filter(isId)), unionId],
  );
  const ids = new Set(known.map(({ id }) => id));
  const unknown = named.find(({ id }) => !ids.has(id.toLowerCase()));
  if (unknown)
    refuse(
      'BUDGET_LINE_NOT_FOUND',
      'There is no such budget line of the organizer or of a union above it.',
      'quotas',
      String(unknown.index),
      'prizeLineId',
    );
}

async function loadEvent(em: EntityManager, id: string): Promise<CompetitionEvent> {
  const event = isId(id) ? await em.findOne(CompetitionEvent, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!event) refuse('EVENT_NOT_FOUND', 'There is no such event that your union organizes.', 'eventId');
  return event;
}

function checkQuotas(quotas: readonly AwardQuotaInput[]): InputCheck[] {
  return [
    [
      'quotas',
      'QUOTAS_INVALID',
      quotas.length >= 1 && quotas.length <= MAX_AWARDS ? null : `An event has 1 to ${MAX_AWARDS} awards.`,
    ],
    ...quotas.flatMap(({ title, quota, honours }, index): InputCheck[] => [
      [`quotas.${index}.title`, 'NAME_INVALID', checkName(title, 'The title')],
      [`quotas.${index}.quota`, 'QUOTAS_INVALID', checkRange(quota, 1, MAX_QUOTA, 'The number of awards')],
      ...honours.map((honour, at): InputCheck => [
        `quotas.${index}.honours.${at}`,
        'TEXT_INVALID',
        checkLine(honour, 'The honour'),
      ]),
    ]),
  ];
}

function randomText(length: number): string {
  return Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}
