import { isId, refuse, requireScope, type RequestContext } from '@gonghui/kit';
import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { BookingStatus } from '../booking/booking-status.js';
import { Worker } from '../worker/worker.entity.js';
import { CheckUpBatch } from './check-up-batch.entity.js';
import { CheckUpPackage } from './check-up-package.entity.js';
import { HealthCheckBooking } from './health-check-booking.entity.js';
import type { BookHealthCheckInput, CancelHealthCheckInput, ChangeHealthCheckInput } from './health-check.types.js';
import { judgeChoice } from './rules/judge-choice.js';

/**
 * Books the package that somebody chose. @returns id of the choice
 * @throws Refusal `HONOUR_TOO_LOW`, `DAY_OVER`, `BATCH_FULL`, `CHECK_UP_BOOKED`, `PACKAGE_NOT_OFFERED`, `…_NOT_FOUND`
 */
export async function bookHealthCheck(
  ctx: RequestContext,
  em: EntityManager,
  input: BookHealthCheckInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  const batch = await loadCheckUpBatch(em, input.batchId, 'batchId');
  const worker = await loadWorkerOf(em, batch, input.workerId);
  const answer = judgeChoice(batch, { honour: worker.honour, act: 'CHOOSE' }, ctx.today);
  if (answer.state === 'may not')
    refuse(answer.code, answer.reason, answer.code === 'HONOUR_TOO_LOW' ? 'workerId' : 'batchId');
  const chosen = await loadOffered(em, batch, input.packageId);
  await takePlace(em, batch);
  const booking = em.create(HealthCheckBooking, {
    id: v7(),
    batchId: batch.id,
    packageId: chosen.id,
    workerId: worker.id,
    unionId: worker.unionId,
    year: Number(batch.heldOn.slice(0, 4)),
    priceFen: chosen.priceFen,
    status: BookingStatus.BOOKED,
  });
  em.persist(booking);
  await flushOnce(em);
  return booking.id;
}

/**
 * Changes package, day, or both. @returns id of the choice
 * @throws Refusal `CHANGE_TOO_LATE`, `BOOKING_NOT_OPEN` and those of `bookHealthCheck`
 */
export async function changeHealthCheck(
  ctx: RequestContext,
  em: EntityManager,
  input: ChangeHealthCheckInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  const { booking, batch: before } = await loadChangeable(ctx, em, input.bookingId);
  const batch = input.batchId == null ? before : await loadCheckUpBatch(em, input.batchId, 'batchId');
  if (batch.id !== before.id) {
    const worker = await loadWorkerOf(em, batch, booking.workerId);
    const answer = judgeChoice(batch, { honour: worker.honour, act: 'CHOOSE' }, ctx.today);
    if (answer.state === 'may not') refuse(answer.code, answer.reason, 'batchId');
    await takePlace(em, batch);
  }
  if (batch.id !== before.id || input.packageId !== booking.packageId) {
    const chosen = await loadOffered(em, batch, input.packageId);
    Object.assign(booking, { packageId: chosen.id, priceFen: chosen.priceFen });
  }
  Object.assign(booking, { batchId: batch.id, year: Number(batch.heldOn.slice(0, 4)) });
  await flushOnce(em);
  return booking.id;
}

/** Calls a choice off. @returns its id @throws Refusal `CHANGE_TOO_LATE`, `BOOKING_NOT_FOUND`, `BOOKING_NOT_OPEN` */
export async function cancelHealthCheck(
  ctx: RequestContext,
  em: EntityManager,
  input: CancelHealthCheckInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  const { booking } = await loadChangeable(ctx, em, input.bookingId);
  booking.status = BookingStatus.CANCELLED;
  return booking.id;
}

/** The day that an input names. Unknown ids and those out of reach are refused alike. */
export async function loadCheckUpBatch(em: EntityManager, id: string, field: string): Promise<CheckUpBatch> {
  const batch = isId(id) ? await em.findOne(CheckUpBatch, { id }) : null;
  if (!batch) refuse('BATCH_NOT_FOUND', 'There is no such day of check-ups in your reach.', field);
  return batch;
}

/** Somebody on a roster at or below the union of the day. */
async function loadWorkerOf(em: EntityManager, batch: CheckUpBatch, id: string): Promise<Worker> {
  const worker = isId(id) ? await em.findOne(Worker, { id, leftOn: null }) : null;
  const [place] = worker
    ? await em.execute<{ below: boolean }[]>(
        'select tree.path_of(?::uuid) operator(public.<@) tree.path_of(?::uuid) as below',
        [worker.unionId, batch.unionId],
      )
    : [];
  if (!worker || !place?.below)
    return refuse('WORKER_NOT_FOUND', 'This person is on no roster of the union of the day.', 'workerId');
  return worker;
}

/** A package that the hospital of the day offers. */
async function loadOffered(em: EntityManager, batch: CheckUpBatch, id: string): Promise<CheckUpPackage> {
  const offered = isId(id)
    ? await em.findOne(CheckUpPackage, { id, providerId: batch.providerId, withdrawnOn: null })
    : null;
  if (!offered)
    return refuse('PACKAGE_NOT_OFFERED', 'The hospital of this day does not offer this package.', 'packageId');
  return offered;
}

/** Refuses a full day. Two who want the last place follow each other, of whatever unions they are. */
async function takePlace(em: EntityManager, batch: CheckUpBatch): Promise<void> {
  await em.execute(`select pg_advisory_xact_lock(hashtext('check-up day ' || ?))`, [batch.id]);
  const [{ taken }] = await em.execute<[{ taken: number }]>('select health.check_up_places_taken(?::uuid) as taken', [
    batch.id,
  ]);
  if (taken >= batch.places) refuse('BATCH_FULL', 'No place is left on this day. Choose another one.', 'batchId');
}

/** An open choice whose deadline has not passed, locked, with its day. */
async function loadChangeable(
  ctx: RequestContext,
  em: EntityManager,
  id: string,
): Promise<{ readonly booking: HealthCheckBooking; readonly batch: CheckUpBatch }> {
  const booking = isId(id)
    ? await em.findOne(HealthCheckBooking, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!booking) return refuse('BOOKING_NOT_FOUND', 'There is no such choice in your scope.', 'bookingId');
  if (booking.status !== BookingStatus.BOOKED)
    refuse('BOOKING_NOT_OPEN', 'It was kept, missed or called off already.', 'bookingId');
  const batch = await em.findOneOrFail(CheckUpBatch, { id: booking.batchId });
  const answer = judgeChoice(batch, { honour: batch.leastHonour, act: 'CHANGE' }, ctx.today);
  if (answer.state === 'may not') refuse(answer.code, answer.reason, 'bookingId');
  return { booking, batch };
}

/** Writes; the database refuses a second check-up of a year. */
async function flushOnce(em: EntityManager): Promise<void> {
  await em.flush().catch((error: unknown) => {
    if (error instanceof UniqueConstraintViolationException)
      refuse('CHECK_UP_BOOKED', 'This person has chosen a check-up of this year already. Change that one.', 'workerId');
    throw error;
  });
}
