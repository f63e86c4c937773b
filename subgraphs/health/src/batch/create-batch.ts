import { checkName, checkRange, isId, refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { refuseOutside } from '../programme/change-programme.js';
import { loadOpenProgramme } from '../programme/load-programme.js';
import { refuseEmployers } from '../programme/refuse-employers.js';
import { checkCost } from '../programme/rules/cost-cap.js';
import { refuseHandler } from '../staff-account/refuse-handler.js';
import { loadActiveUnion } from '../trade-union/load-active-union.js';
import { UnionLevel } from '../trade-union/union-level.js';
import type { CreateScreeningBatchInput, CreateScreeningProviderInput } from './batch.types.js';
import { ScreeningBatch } from './screening-batch.entity.js';
import { ScreeningProvider } from './screening-provider.entity.js';

/** Most women that one hospital examines in a day. */
export const MOST_PLACES = 10_000;

/** Registers a hospital. @returns its id @throws Refusal `NAME_INVALID`, `PLACES_INVALID` */
export async function createProvider(
  ctx: RequestContext,
  em: EntityManager,
  input: CreateScreeningProviderInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  refuseProblems(
    ['name', 'NAME_INVALID', checkName(input.name)],
    ['dailyPlaces', 'PLACES_INVALID', checkRange(input.dailyPlaces, 1, MOST_PLACES, 'Places of a day')],
  );
  const union = await loadActiveUnion(em, input.unionId, 'unionId');
  const provider = em.create(ScreeningProvider, {
    id: v7(),
    unionId: union.id,
    name: input.name.trim(),
    dailyPlaces: input.dailyPlaces,
  });
  em.persist(provider);
  return provider.id;
}

/**
 * Arranges a day of examinations. @returns its id
 * @throws Refusal `PLACES_INVALID`, `PROVIDER_FULL`, `PERIOD_INVALID`, `BATCH_OVER`, `HANDLER_INVALID`, `COST_ABOVE_CAP`, `COHORT_EMPLOYER_…`,
 * `…_NOT_FOUND`, `UNION_OUTSIDE`
 */
export async function createBatch(
  ctx: RequestContext,
  em: EntityManager,
  input: CreateScreeningBatchInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  refuseProblems(['places', 'PLACES_INVALID', checkRange(input.places, 1, MOST_PLACES, 'Places')]);
  const programme = await loadOpenProgramme(em, input.programmeId, 'programmeId');
  const union = await loadActiveUnion(em, input.unionId, 'unionId');
  await refuseOutside(em, programme, union.id);
  // One above several employers is judged woman by woman, when they are booked.
  if (union.level === UnionLevel.GRASSROOTS) await refuseEmployers(em, programme, [union], 'unionId');
  await refuseHandler(em, input.handlerId, [union.id]);
  if (input.heldOn < programme.startsOn || (programme.endsOn !== null && input.heldOn > programme.endsOn))
    refuse('PERIOD_INVALID', 'This day lies outside the programme.', 'heldOn');
  if (input.heldOn < ctx.today) refuse('BATCH_OVER', `${input.heldOn} is over; nobody can be booked for it.`, 'heldOn');
  refuseProblems(['unitCost', 'COST_ABOVE_CAP', checkCost(programme.costCapFen, input.unitCost ?? null, 1)]);
  const provider = isId(input.providerId) ? await em.findOne(ScreeningProvider, { id: input.providerId }) : null;
  if (!provider) return refuse('PROVIDER_NOT_FOUND', 'There is no such hospital in your reach.', 'providerId');
  const taken = await placesTaken(em, provider.id, input.heldOn);
  const free = provider.dailyPlaces - taken;
  if (input.places > free)
    refuse('PROVIDER_FULL', `${provider.name} has ${Math.max(free, 0)} places left on ${input.heldOn}.`, 'places');
  const batch = em.create(ScreeningBatch, {
    id: v7(),
    programmeId: programme.id,
    unionId: union.id,
    providerId: provider.id,
    heldOn: input.heldOn,
    places: input.places,
    unitCostFen: input.unitCost ?? null,
    handlerId: input.handlerId,
  });
  em.persist(batch);
  return batch.id;
}

/** Places of a hospital's day that are taken, by whatever union. Two who arrange the same day follow each other. */
export async function placesTaken(em: EntityManager, providerId: string, heldOn: string): Promise<number> {
  await em.execute(`select pg_advisory_xact_lock(hashtext('screening day ' || ? || ?))`, [providerId, heldOn]);
  const [{ taken }] = await em.execute<[{ taken: number }]>('select health.places_taken(?::uuid, ?::date) as taken', [
    providerId,
    heldOn,
  ]);
  return taken;
}

/** The day that an input names, locked. Unknown ids and those outside the scope are refused alike. */
export async function loadBatch(em: EntityManager, id: string, field: string): Promise<ScreeningBatch> {
  const batch = isId(id) ? await em.findOne(ScreeningBatch, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!batch) refuse('BATCH_NOT_FOUND', 'There is no such day of examinations in your scope.', field);
  return batch;
}
