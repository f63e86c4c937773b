import { arrayLiteral, isId, refuse, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { loadCheckUpBatch } from './choose-package.js';
import type { RecordHealthCheckAttendanceInput } from './health-check.types.js';

/** Most choices of one request. */
const MOST_BOOKINGS = 500;

/** Records who came. @returns id of the day @throws Refusal `ATTENDANCE_INVALID`, `BATCH_NOT_YET`, `BOOKING_NOT_FOUND` */
export async function recordHealthCheckAttendance(
  ctx: RequestContext,
  em: EntityManager,
  { batchId, attendedIds, absentIds }: RecordHealthCheckAttendanceInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  const ids = [...attendedIds, ...absentIds];
  if (ids.length < 1 || ids.length > MOST_BOOKINGS || new Set(ids).size < ids.length || !ids.every(isId))
    refuse('ATTENDANCE_INVALID', `Name 1 to ${MOST_BOOKINGS} choices, each once.`, 'attendedIds');
  const batch = await loadCheckUpBatch(em, batchId, 'batchId');
  if (batch.heldOn > ctx.today) refuse('BATCH_NOT_YET', `This day is ${batch.heldOn}.`, 'batchId');
  const settled = await em.execute<unknown[]>(
    `update health.health_check_booking
        set status = case when id = any(?::uuid[]) then 'ATTENDED' else 'ABSENT' end
      where batch_id = ? and id = any(?::uuid[]) and status = 'BOOKED' returning 1`,
    [arrayLiteral(attendedIds), batch.id, arrayLiteral(ids)],
  );
  if (settled.length < ids.length)
    refuse('BOOKING_NOT_FOUND', `${ids.length - settled.length} of them have no open choice that day.`, 'attendedIds');
  return batch.id;
}
