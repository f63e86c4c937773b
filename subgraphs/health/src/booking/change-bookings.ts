import { arrayLiteral, isId, refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { loadBatch } from '../batch/create-batch.js';
import { EXPECTED } from '../batch/find-batches.js';
import { loadOpenProgramme, lockBookings } from '../programme/load-programme.js';
import { refuseEmployers } from '../programme/refuse-employers.js';
import type { ScreeningProgramme } from '../programme/screening-programme.entity.js';
import { inCohort } from '../schedule/rules/in-cohort.js';
import { KEPT } from './booking-status.js';
import type { BookScreeningInput, CancelScreeningInput, RecordScreeningAttendanceInput } from './booking.types.js';
import { bookableAgain } from './rules/bookable-again.js';

/** Most workers of one request. */
const MOST_WORKERS = 500;

/**
 * Books workers for a day, all or none. Whom the programme does not examine now is named one by one, by her place in the
 * input. @returns id of the day
 * @throws Refusal `WORKERS_INVALID`, `WORKER_NOT_FOUND`, `BATCH_FULL`, `WORKER_BOOKED`, `WORKER_EXAMINED`, `BATCH_OVER`,
 * `COHORT_…`
 */
export async function bookScreening(
  ctx: RequestContext,
  em: EntityManager,
  input: BookScreeningInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  const ids = distinctIds(input.workerIds, 'workerIds');
  const batch = await loadBatch(em, input.batchId, 'batchId');
  await lockBookings(em, batch.programmeId, 'BOOKS');
  const programme = await loadOpenProgramme(em, batch.programmeId, 'batchId');
  if (batch.heldOn < ctx.today) refuse('BATCH_OVER', `This day was ${batch.heldOn}.`, 'batchId');
  // Locked: who is taken off the roster meanwhile is not booked.
  const workers = await em.execute<CalledWorker[]>(
    `select w.id, w.birth_year as "birthYear" from health.worker w
      where w.id = any(?::uuid[]) and w.gender = 'FEMALE' and w.left_on is null
        and tree.path_of(w.union_id) operator(public.<@) tree.path_of(?::uuid)
      order by w.id for no key update of w`,
    [arrayLiteral(ids), batch.unionId],
  );
  if (workers.length < ids.length)
    refuse(
      'WORKER_NOT_FOUND',
      `${ids.length - workers.length} of them are no women on a roster of this union.`,
      'workerIds',
    );
  refuseCohort(programme, workers, input.workerIds);
  await refuseBooked(em, programme, batch.heldOn, input.workerIds);
  if (programme.ownerships.length > 0) await refuseEmployers(em, programme, await employersOf(em, ids), 'workerIds');
  const [{ expected }] = await em.execute<[{ expected: number }]>(
    `select count(*)::int as expected from health.booking where batch_id = ? and ${EXPECTED}`,
    [batch.id],
  );
  if (expected + ids.length > batch.places)
    refuse('BATCH_FULL', `${Math.max(batch.places - expected, 0)} places are left.`, 'workerIds');
  await em
    .execute(
      `insert into health.booking (id, batch_id, programme_id, worker_id, union_id, held_on, status)
       select platform.uuid7(), ?, ?, w.id, w.union_id, ?::date, 'BOOKED' from health.worker w where w.id = any(?::uuid[])`,
      [batch.id, batch.programmeId, batch.heldOn, arrayLiteral(ids)],
    )
    .catch((error: unknown) => {
      if (error instanceof UniqueConstraintViolationException)
        refuse('WORKER_BOOKED', 'One of them has an open appointment in this programme already.', 'workerIds');
      throw error;
    });
  return batch.id;
}

/** A woman who is to be booked, as far as her age goes. */
interface CalledWorker {
  readonly id: string;
  readonly birthYear: number | null;
}

/** Refuses women of ages that a programme does not examine, each with her reason. @throws Refusal `COHORT_…` */
function refuseCohort(programme: ScreeningProgramme, workers: readonly CalledWorker[], asked: readonly string[]): void {
  const year = Number(programme.startsOn.slice(0, 4));
  refuseProblems(
    ...workers.flatMap(({ id, birthYear }) => {
      const answer = inCohort(programme, { birthYear, gender: 'FEMALE' }, year);
      if (answer.state === 'in') return [];
      return answer.reasons.map(({ code, reason }) => [`workerIds.${asked.indexOf(id)}`, code, reason] as const);
    }),
  );
}

/**
 * Refuses women who have an open appointment in the programme, and those who were examined in it so lately that no
 * finding can call them yet. @throws Refusal `WORKER_BOOKED`, `WORKER_EXAMINED`
 */
async function refuseBooked(
  em: EntityManager,
  programme: ScreeningProgramme,
  heldOn: string,
  asked: readonly string[],
): Promise<void> {
  const known = await em.execute<{ id: string; open: boolean; examined: string | null }[]>(
    `select b.worker_id as id, bool_or(b.status = 'BOOKED') as open,
            max(b.held_on) filter (where b.status in (${KEPT}))::text as examined
       from health.booking b where b.programme_id = ? and b.worker_id = any(?::uuid[]) group by 1`,
    [programme.id, arrayLiteral(asked)],
  );
  refuseProblems(
    ...known.map(({ id, open, examined }) => {
      const at = `workerIds.${asked.indexOf(id)}`;
      if (open) return [at, 'WORKER_BOOKED', 'She has an open appointment in this programme.'] as const;
      const from = examined === null ? heldOn : bookableAgain(examined, programme);
      const problem = `She was examined in this programme on ${examined}; book her for ${from} or later.`;
      return [at, 'WORKER_EXAMINED', heldOn < from ? problem : null] as const;
    }),
  );
}

/** The unions on whose rosters workers stand. */
function employersOf(em: EntityManager, workerIds: readonly string[]): Promise<{ id: string; name: string }[]> {
  return em.execute(
    `select u.id, u.name from reference.union_node u
      where u.id in (select w.union_id from health.worker w where w.id = any(?::uuid[])) order by u.name`,
    [arrayLiteral(workerIds)],
  );
}

/** Calls appointments off. @returns id of the day @throws Refusal `BOOKING_NOT_FOUND` */
export async function cancelScreening(
  ctx: RequestContext,
  em: EntityManager,
  input: CancelScreeningInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  const ids = distinctIds(input.workerIds, 'workerIds');
  const batch = await loadBatch(em, input.batchId, 'batchId');
  await settle(em, batch.id, ids, `'CANCELLED'`, 'workerIds');
  return batch.id;
}

/**
 * Records who came: she was examined that day, in every kind of the programme. In a programme she counts once, however
 * often she comes. @returns id of the day
 * @throws Refusal `ATTENDANCE_TWICE`, `BATCH_NOT_YET`, `BOOKING_NOT_FOUND`
 */
export async function recordScreeningAttendance(
  ctx: RequestContext,
  em: EntityManager,
  input: RecordScreeningAttendanceInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  const attended = input.attendedIds.length > 0 ? distinctIds(input.attendedIds, 'attendedIds') : [];
  const absent = input.absentIds.length > 0 ? distinctIds(input.absentIds, 'absentIds') : [];
  if (attended.some((id) => absent.includes(id)))
    refuse('ATTENDANCE_TWICE', 'Somebody is named in both lists.', 'absentIds');
  const batch = await loadBatch(em, input.batchId, 'batchId');
  if (batch.heldOn > ctx.today) refuse('BATCH_NOT_YET', `This day is ${batch.heldOn}.`, 'batchId');
  await settle(em, batch.id, attended, ATTENDED_ONCE, 'attendedIds');
  await settle(em, batch.id, absent, `'ABSENT'`, 'absentIds');
  await em.execute(
    `insert into health.exam_record (id, worker_id, union_id, kind, examined_on)
     select platform.uuid7(), b.worker_id, b.union_id, kind, b.held_on
       from health.booking b join health.screening_programme p on p.id = b.programme_id
      cross join lateral unnest(p.kinds) kind
      where b.batch_id = ? and b.status in (${KEPT}) and b.worker_id = any(?::uuid[])
     on conflict (worker_id, kind, examined_on) do nothing`,
    [batch.id, arrayLiteral(attended)],
  );
  return batch.id;
}

/** Status of an appointment `booking` that is kept: the first of the programme counts her. */
const ATTENDED_ONCE = `case when exists (select from health.booking first
    where first.programme_id = booking.programme_id and first.worker_id = booking.worker_id and first.status = 'ATTENDED')
  then 'ATTENDED_AGAIN' else 'ATTENDED' end`;

/** Gives open appointments their end, an expression; all must be open. */
async function settle(
  em: EntityManager,
  batchId: string,
  workerIds: readonly string[],
  status: string,
  field: string,
): Promise<void> {
  if (workerIds.length === 0) return;
  const settled = await em.execute<unknown[]>(
    `update health.booking set status = ${status} where batch_id = ? and worker_id = any(?::uuid[]) and status = 'BOOKED' returning 1`,
    [batchId, arrayLiteral(workerIds)],
  );
  if (settled.length < workerIds.length)
    refuse(
      'BOOKING_NOT_FOUND',
      `${workerIds.length - settled.length} of them have no open appointment that day.`,
      field,
    );
}

function distinctIds(ids: readonly string[], field: string): string[] {
  const distinct = [...new Set(ids)];
  if (distinct.length < 1 || distinct.length > MOST_WORKERS || !distinct.every(isId))
    refuse('WORKERS_INVALID', `Name 1 to ${MOST_WORKERS} workers.`, field);
  return distinct;
}
