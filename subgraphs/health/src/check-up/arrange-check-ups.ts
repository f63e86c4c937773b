import { checkName, checkRange, isId, refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { MOST_PLACES, placesTaken } from '../batch/create-batch.js';
import { ScreeningProvider } from '../batch/screening-provider.entity.js';
import { loadActiveUnion } from '../trade-union/load-active-union.js';
import { CheckUpBatch } from './check-up-batch.entity.js';
import { CheckUpPackage } from './check-up-package.entity.js';
import type {
  CreateCheckUpBatchInput,
  CreateCheckUpPackageInput,
  WithdrawCheckUpPackageInput,
} from './check-up.types.js';

/** Most tests of one package. */
const MOST_ITEMS = 60;

/** Offers a package. @returns its id @throws Refusal `NAME_INVALID`, `ITEMS_INVALID`, `PRICE_INVALID`, `…_NOT_FOUND` */
export async function createPackage(
  ctx: RequestContext,
  em: EntityManager,
  input: CreateCheckUpPackageInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  const items = input.items.map((item) => item.trim());
  const wrong = items.findIndex((item) => checkName(item) !== null);
  refuseProblems(
    ['name', 'NAME_INVALID', checkName(input.name)],
    ['items', 'ITEMS_INVALID', checkRange(items.length, 1, MOST_ITEMS, 'The number of tests')],
    ['items', 'ITEMS_INVALID', wrong < 0 ? null : checkName(items[wrong]!, `Test ${wrong + 1}`)],
    ['items', 'ITEMS_INVALID', new Set(items).size === items.length ? null : 'A test stands in it twice.'],
    ['price', 'PRICE_INVALID', input.price >= 0n ? null : 'The price must be at least 0.'],
  );
  const union = await loadActiveUnion(em, input.unionId, 'unionId');
  const provider = await loadProvider(em, input.providerId);
  const offered = em.create(CheckUpPackage, {
    id: v7(),
    unionId: union.id,
    providerId: provider.id,
    name: input.name.trim(),
    items,
    priceFen: input.price,
    withdrawnOn: null,
  });
  em.persist(offered);
  return offered.id;
}

/** Ends the offer of a package. @returns its id @throws Refusal `PACKAGE_NOT_FOUND`, `PACKAGE_WITHDRAWN` */
export async function withdrawPackage(
  ctx: RequestContext,
  em: EntityManager,
  { id }: WithdrawCheckUpPackageInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  // The lock asks for the right to change: a package of a union above can be chosen and not withdrawn.
  const offered = isId(id) ? await em.findOne(CheckUpPackage, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!offered) return refuse('PACKAGE_NOT_FOUND', 'There is no such package in your scope.', 'id');
  if (offered.withdrawnOn !== null) refuse('PACKAGE_WITHDRAWN', `It was withdrawn on ${offered.withdrawnOn}.`, 'id');
  offered.withdrawnOn = ctx.today;
  return offered.id;
}

/**
 * Arranges a day of check-ups; the hospital's places of that day are shared with screening. @returns its id
 * @throws Refusal `PLACES_INVALID`, `PROVIDER_FULL`, `DAY_OVER`, `DEADLINE_INVALID`, `…_NOT_FOUND`
 */
export async function createCheckUpBatch(
  ctx: RequestContext,
  em: EntityManager,
  input: CreateCheckUpBatchInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  const { heldOn, changeUntil, places } = input;
  refuseProblems(
    ['places', 'PLACES_INVALID', checkRange(places, 1, MOST_PLACES, 'Places')],
    ['heldOn', 'DAY_OVER', heldOn >= ctx.today ? null : `This day lies in the past; today is ${ctx.today}.`],
    ['changeUntil', 'DEADLINE_INVALID', changeUntil <= heldOn ? null : 'The deadline lies after the day itself.'],
  );
  const union = await loadActiveUnion(em, input.unionId, 'unionId');
  const provider = await loadProvider(em, input.providerId);
  const free = provider.dailyPlaces - (await placesTaken(em, provider.id, heldOn));
  if (places > free)
    refuse('PROVIDER_FULL', `${provider.name} has ${Math.max(free, 0)} places left on ${heldOn}.`, 'places');
  const batch = em.create(CheckUpBatch, {
    id: v7(),
    unionId: union.id,
    providerId: provider.id,
    heldOn,
    places,
    changeUntil,
    leastHonour: input.leastHonour,
  });
  em.persist(batch);
  return batch.id;
}

async function loadProvider(em: EntityManager, id: string): Promise<ScreeningProvider> {
  const provider = isId(id) ? await em.findOne(ScreeningProvider, { id }) : null;
  if (!provider) return refuse('PROVIDER_NOT_FOUND', 'There is no such hospital in your reach.', 'providerId');
  return provider;
}
