import {
  arrayLiteral,
  checkNotFuture,
  checkReason,
  refuse,
  refuseProblems,
  requireScope,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { mayChangeStatus } from '../rules/may-change-status.js';
import { loadVenue } from './load-venue.js';
import { VenueStatusPeriod } from './venue-status-period.entity.js';
import { VenueStatus } from './venue-status.js';
import type { ChangeVenueStatusInput } from './venue.inputs.js';

/** A venue takes another status; totals of every union above it change in the same commit. @returns its id */
export async function changeVenueStatus(
  ctx: RequestContext,
  em: EntityManager,
  input: ChangeVenueStatusInput,
): Promise<string> {
  requireScope(ctx.actor, 'venue:write');
  refuseProblems(
    ['on', 'STATUS_IN_FUTURE', checkNotFuture(input.on, ctx.today)],
    ['reason', 'REASON_MISSING', checkReason(input.reason)],
  );
  const venue = await loadVenue(em, input.id, 'id');
  // The lock order of the totals: tree and unions before facts.
  await em.execute('select tree.lock_unions(?::uuid[])', [arrayLiteral([venue.unionId])]);
  const [open, before] = await em.find(
    VenueStatusPeriod,
    { venueId: venue.id },
    { orderBy: { startsOn: 'desc' }, limit: 2 },
  );
  if (!open || open.endsOn !== null) throw new Error(`venue ${venue.id} has no open status period`);
  if (input.on < open.startsOn)
    refuse(
      'STATUS_TOO_EARLY',
      `The venue is ${open.status} since ${open.startsOn}; a new status begins on that day or later.`,
      'on',
    );

  const corrects = input.on === open.startsOn;
  // A status recorded on the wrong foot is replaced; what came before it decides what is allowed.
  const from = corrects ? before?.status : open.status;
  if (corrects && open.status === input.status) refuse('SAME_STATUS', `The venue is ${open.status} already.`, 'status');
  const change = from ? mayChangeStatus(venue.kind, from, input.status) : { state: 'allowed' as const };
  if (change.state === 'refused') refuse(change.code, change.reason, 'status');

  if (corrects) {
    if (open.status === VenueStatus.IN_USE && venue.openedOn === open.startsOn) venue.openedOn = null;
    open.status = input.status;
    open.reason = input.reason.trim();
  } else {
    open.endsOn = input.on;
    // The old period must end before the new one begins, also between two statements.
    await em.flush();
    em.persist(
      em.create(VenueStatusPeriod, {
        id: v7(),
        venueId: venue.id,
        unionId: venue.unionId,
        kind: venue.kind,
        status: input.status,
        startsOn: input.on,
        endsOn: null,
        reason: input.reason.trim(),
      }),
    );
  }
  venue.status = input.status;
  venue.statusSince = input.on;
  if (input.status === VenueStatus.IN_USE) venue.openedOn ??= input.on;
  return venue.id;
}
