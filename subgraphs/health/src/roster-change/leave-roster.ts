import {
  checkNotFuture,
  checkReason,
  isId,
  refuse,
  refuseProblems,
  requireScope,
  type RequestContext,
} from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { fieldKeys } from '../privacy/field-keys.js';
import { readIdentityNumber } from '../rules/identity-number.js';
import { loadActiveUnion } from '../trade-union/load-active-union.js';
import { ExamRecord } from '../worker/exam-record.entity.js';
import { logRead, openIdentity } from '../worker/read-identity.js';
import { Worker } from '../worker/worker.entity.js';
import { writeRoster } from '../worker/write-roster.js';
import { RosterChange } from './roster-change.entity.js';
import type { MoveToRosterInput, TakeOffRosterInput } from './roster-change.types.js';

/** What ends somebody's time on a roster. */
interface Ending {
  readonly on: string;
  /** The input field that says so. */
  readonly field: string;
  readonly reason: string;
  readonly toUnionId: string | null;
}

/**
 * Takes somebody off a roster. What was stays: examinations, appointments that are over, who read the name; open
 * appointments from that day on are given back, and nothing is owed to her any more. Whether a case is open plays no
 * part: to refuse would tell an officer who has one. The handler keeps it, and sees that she has left.
 * @returns her id @throws Refusal `WORKER_NOT_FOUND`, `WORKER_LEFT`, `PERIOD_INVALID`, `REASON`
 */
export async function takeOffRoster(
  ctx: RequestContext,
  em: EntityManager,
  { workerId, leftOn, reason }: TakeOffRosterInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  const ending = { on: leftOn, field: 'leftOn', reason, toUnionId: null };
  const worker = await loadRostered(ctx, em, workerId, ending);
  await end(ctx, em, worker, ending);
  return worker.id;
}

/**
 * Moves somebody to another employer's roster: she leaves this one, and stands on the other as somebody new, with the
 * days of her examinations. Her name is encrypted anew for that, which is a read of it and is logged as one.
 * @returns her id on the other roster
 * @throws Refusal `WORKER_NOT_FOUND`, `WORKER_LEFT`, `SAME_ROSTER`, `WORKER_ROSTERED_THERE`, `UNION_…`, `PERIOD_INVALID`, `REASON`
 */
export async function moveToRoster(
  ctx: RequestContext,
  em: EntityManager,
  { workerId, unionId, movedOn, reason }: MoveToRosterInput,
): Promise<string> {
  const actor = requireScope(ctx.actor, 'health:manage');
  const ending = { on: movedOn, field: 'movedOn', reason, toUnionId: unionId };
  const worker = await loadRostered(ctx, em, workerId, ending);
  const union = await loadActiveUnion(em, unionId, 'unionId');
  if (union.id === worker.unionId) refuse('SAME_ROSTER', 'She stands on this roster already.', 'unionId');
  const { identityIndex, gender, honour } = worker;
  if ((await em.count(Worker, { unionId: union.id, identityIndex, leftOn: null })) > 0)
    refuse('WORKER_ROSTERED_THERE', 'She stands on that roster, too. Take her off this one instead.', 'unionId');
  logRead(ctx, em, { actor, worker, reason, ofCase: false });
  await end(ctx, em, worker, { ...ending, toUnionId: union.id });
  await em.flush();
  const identity = await openIdentity(em, worker.id);
  const exams = await em.find(ExamRecord, { workerId: worker.id });
  const ids = await writeRoster(
    em,
    fieldKeys(),
    [
      {
        row: 1,
        name: identity.name,
        identity: identity.identityNumber,
        identityIndex,
        gender,
        honour,
        birthYear: worker.birthYear ?? birthYearOf(identity.identityNumber),
        unionId: union.id,
        unionCode: '',
        exams: exams.map(({ kind, examinedOn }) => ({ kind, examinedOn })),
      },
    ],
    movedOn,
  );
  return ids.get(identityIndex)!;
}

/** Somebody on a roster whose time there can end so, locked: two who change her at once follow each other. */
async function loadRostered(
  ctx: RequestContext,
  em: EntityManager,
  id: string,
  { on, field, reason }: Ending,
): Promise<Worker> {
  refuseProblems(['reason', 'REASON', checkReason(reason)], [field, 'PERIOD_INVALID', checkNotFuture(on, ctx.today)]);
  const worker = isId(id) ? await em.findOne(Worker, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!worker) return refuse('WORKER_NOT_FOUND', 'There is no such worker in your scope.', 'workerId');
  if (worker.leftOn !== null) refuse('WORKER_LEFT', `She left this roster on ${worker.leftOn}.`, 'workerId');
  if (on < worker.rosteredOn) refuse('PERIOD_INVALID', `She came onto the roster on ${worker.rosteredOn}.`, field);
  return worker;
}

/** Ends her time on the roster, writes down why, and gives her open appointments back. */
async function end(ctx: RequestContext, em: EntityManager, worker: Worker, ending: Ending): Promise<void> {
  const actor = requireScope(ctx.actor, 'health:manage');
  worker.leftOn = ending.on;
  em.persist(
    em.create(RosterChange, {
      id: v7(),
      workerId: worker.id,
      unionId: worker.unionId,
      changedOn: ending.on,
      toUnionId: ending.toUnionId,
      reason: ending.reason.trim(),
      actorId: actor.accountId,
      actorName: actor.name,
      at: ctx.now,
    }),
  );
  await em.execute(
    `update health.booking set status = 'CANCELLED' where worker_id = ? and status = 'BOOKED' and held_on >= ?::date`,
    [worker.id, ending.on],
  );
  await em.execute(
    `update health.health_check_booking k set status = 'CANCELLED' from health.check_up_batch b
      where b.id = k.batch_id and k.worker_id = ? and k.status = 'BOOKED' and b.held_on >= ?::date`,
    [worker.id, ending.on],
  );
}

function birthYearOf(number: string): number {
  const reading = readIdentityNumber(number);
  if (reading.state === 'refused') throw new Error('an identity number on a roster is none');
  return Number(reading.facts.bornOn.slice(0, 4));
}
