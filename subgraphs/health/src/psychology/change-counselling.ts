import { calendarDate, checkName, isId, refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v4 } from 'uuid';
import { decryptField, encryptField } from '../privacy/field-cipher.js';
import { fieldKeys } from '../privacy/field-keys.js';
import { clientPlace, CounsellingSession, notePlace, type CounsellingClient } from './counselling-session.entity.js';
import {
  CounsellingOutcome,
  type CloseCounsellingInput,
  type OfferCounsellingInput,
  type SaveCounsellingNoteInput,
} from './counselling.types.js';
import { Counsellor } from './counsellor.entity.js';
import { PsychologicalService } from './psychological-service.entity.js';
import { CounsellingStatus } from './psychology-kinds.js';

/** Most characters of a note. */
const MOST_NOTE = 10_000;

/**
 * Offers an hour, as the counsellor that one is. @returns id of the session
 * @throws Refusal `COUNSELLING_PLACE_INVALID`, `COUNSELLING_HOUR_PAST`, `NOT_ITS_COUNSELLOR`, `COUNSELLOR_CERTIFICATE_ENDED`, `PSYCHOLOGICAL_SERVICE_CLOSED`, `COUNSELLING_HOUR_TAKEN`
 */
export async function offerCounselling(
  ctx: RequestContext,
  em: EntityManager,
  input: OfferCounsellingInput,
): Promise<string> {
  const { accountId } = requireScope(ctx.actor, 'health:handle');
  refuseProblems(
    ['place', 'COUNSELLING_PLACE_INVALID', checkName(input.place, 'The place')],
    ['startsAt', 'COUNSELLING_HOUR_PAST', input.startsAt > ctx.now ? null : 'Offer an hour of the future.'],
  );
  const counsellor = isId(input.counsellorId)
    ? await em.findOne(Counsellor, { id: input.counsellorId, accountId })
    : null;
  if (!counsellor || (counsellor.endedOn !== null && counsellor.endedOn < ctx.today))
    return refuse('NOT_ITS_COUNSELLOR', 'You are no counsellor of this service.', 'counsellorId');
  if (counsellor.certifiedUntil !== null && counsellor.certifiedUntil < calendarDate(input.startsAt))
    refuse(
      'COUNSELLOR_CERTIFICATE_ENDED',
      `Your certificate ends on ${counsellor.certifiedUntil}; renew it first.`,
      'startsAt',
    );
  const service = await em.findOneOrFail(PsychologicalService, { id: counsellor.serviceId });
  if (service.closedOn !== null)
    refuse('PSYCHOLOGICAL_SERVICE_CLOSED', `${service.name} was closed on ${service.closedOn}.`, 'counsellorId');
  const session = em.create(CounsellingSession, {
    id: v4(),
    counsellorId: counsellor.id,
    unionId: counsellor.unionId,
    handlerId: accountId,
    startsAt: input.startsAt,
    delivery: input.delivery,
    place: input.place.trim(),
    status: CounsellingStatus.OFFERED,
    bearer: null,
    clientSealed: null,
    noteSealed: null,
  });
  em.persist(session);
  await em.flush().catch((error: unknown) => {
    if (error instanceof UniqueConstraintViolationException)
      refuse('COUNSELLING_HOUR_TAKEN', 'You offer a session that begins at this time already.', 'startsAt');
    throw error;
  });
  return session.id;
}

/** Ends a session of one's own. @returns its id @throws Refusal `COUNSELLING_NOT_FOUND`, `COUNSELLING_OVER`, `COUNSELLING_NOT_BOOKED`, `COUNSELLING_NOT_YET` */
export async function closeCounselling(
  ctx: RequestContext,
  em: EntityManager,
  { id, outcome }: CloseCounsellingInput,
): Promise<string> {
  const session = await loadOwnSession(ctx, em, id);
  const { status, startsAt } = session;
  if (status !== CounsellingStatus.OFFERED && status !== CounsellingStatus.CONFIRMED)
    refuse('COUNSELLING_OVER', 'This session has ended already.', 'id');
  if (outcome !== CounsellingOutcome.CANCELLED) {
    if (status === CounsellingStatus.OFFERED) refuse('COUNSELLING_NOT_BOOKED', 'Nobody booked this session.', 'id');
    if (startsAt > ctx.now) refuse('COUNSELLING_NOT_YET', 'This session has not begun.', 'id');
  }
  session.status = CounsellingStatus[outcome];
  return session.id;
}

/** Keeps what the counsellor wrote of a session, encrypted. @returns its id @throws Refusal `COUNSELLING_NOT_FOUND`, `COUNSELLING_NOT_BOOKED`, `COUNSELLING_NOTE_INVALID` */
export async function saveCounsellingNote(
  ctx: RequestContext,
  em: EntityManager,
  { id, note }: SaveCounsellingNoteInput,
): Promise<string> {
  const session = await loadOwnSession(ctx, em, id);
  refuseProblems([
    'note',
    'COUNSELLING_NOTE_INVALID',
    note.length <= MOST_NOTE && !/[\p{Cs}\0]/u.test(note) ? null : `A note has at most ${MOST_NOTE} characters.`,
  ]);
  if (session.bearer === null) refuse('COUNSELLING_NOT_BOOKED', 'Nobody booked this session.', 'id');
  session.noteSealed = encryptField(fieldKeys(), notePlace(session.id), note);
  return session.id;
}

/** Who comes to a session; null while nobody has booked it, or nothing is recorded. */
export function clientOf({ id, clientSealed }: CounsellingSession): CounsellingClient | null {
  return clientSealed === null
    ? null
    : (JSON.parse(decryptField(fieldKeys(), clientPlace(id), clientSealed)) as CounsellingClient);
}

/** What the counsellor wrote of a session; null when nothing. */
export function noteOf({ id, noteSealed }: CounsellingSession): string | null {
  return noteSealed === null ? null : decryptField(fieldKeys(), notePlace(id), noteSealed);
}

/** A session of the caller, locked. */
async function loadOwnSession(ctx: RequestContext, em: EntityManager, id: string): Promise<CounsellingSession> {
  const { accountId } = requireScope(ctx.actor, 'health:handle');
  const session = isId(id)
    ? await em.findOne(CounsellingSession, { id, handlerId: accountId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!session) refuse('COUNSELLING_NOT_FOUND', 'You hold no such session.', 'id');
  return session;
}
