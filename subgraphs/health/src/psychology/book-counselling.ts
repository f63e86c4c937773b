import {
  checkName,
  isId,
  mutate,
  refuse,
  refuseProblems,
  type MutationOutcome,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { hash } from 'node:crypto';
import { blindIndex, encryptField } from '../privacy/field-cipher.js';
import { fieldKeys } from '../privacy/field-keys.js';
import { clientPlace, type CounsellingClient } from './counselling-session.entity.js';
import type {
  BookCounsellingInput,
  CancelCounsellingInput,
  CounsellingBooking,
  CounsellingHour,
  GeneralPsychologicalService,
} from './counselling.types.js';
import type { CounsellingStatus, Delivery } from './psychology-kinds.js';

interface HourRow {
  readonly id: string;
  readonly union_id: string;
  readonly counsellor_name: string;
  readonly certificate: string;
  readonly service_name: string;
  readonly starts_at: Date;
  readonly delivery: Delivery;
}

interface BookingRow extends Omit<HourRow, 'service_name'> {
  readonly place: string;
  readonly status: CounsellingStatus;
}

/** Hours that the bearer of a household's code may book; null for any other code. */
export function readCounsellingHours(ctx: RequestContext, code: string): Promise<CounsellingHour[] | null> {
  return ctx.read(async (em) => {
    const unionId = await hardshipUnion(em, code);
    return unionId === null ? null : (await hoursFor(em, unionId, ctx.now)).map(presentHour);
  });
}

/** The booking that a session's code opens; null for any other code. */
export function readCounsellingBooking(ctx: RequestContext, code: string): Promise<CounsellingBooking | null> {
  return ctx.read(async (em) => {
    const found = await bookingOf(em, bearerOf(code));
    return (
      found && {
        counsellorName: found.counsellor_name,
        certificate: found.certificate,
        startsAt: new Date(found.starts_at),
        delivery: found.delivery,
        place: found.place,
        status: found.status,
      }
    );
  });
}

/** General services, which everybody may turn to. */
export function readGeneralServices(ctx: RequestContext): Promise<GeneralPsychologicalService[]> {
  return ctx.read(general);
}

/** The code of a session: worked out from its id with a key that the database does not hold, so that a repeat answers alike. */
export const sessionCode = (sessionId: string): string => blindIndex(fieldKeys(), 'code of session', sessionId);

/**
 * Books an hour for a worker of a household on the hardship register. Nobody is signed in: the household's code says
 * that there is a right to it, and the session is entered in the name of its own new code, never of the household.
 * Nothing that it answers depends on other bookings of the household, whose members share the code: a limit for them all
 * would tell one that another sees a counsellor.
 * @returns id of the session
 * @throws Refusal `NOT_ON_HARDSHIP_REGISTER`, `CALL_NAME_INVALID`, `CONTACT_INVALID`, `CONCERN_INVALID`, `COUNSELLING_HOUR_GONE`
 */
export function bookCounselling(ctx: RequestContext, input: BookCounsellingInput): Promise<MutationOutcome> {
  return mutate(ctx, 'bookCounselling', input, async (em) => {
    const { callName, contact, concern } = input;
    refuseProblems(
      [
        'callName',
        'CALL_NAME_INVALID',
        /^[^\p{Cc}\p{Cs}]{1,30}$/u.test(callName.trim()) ? null : 'A name has 1 to 30 characters.',
      ],
      ['contact', 'CONTACT_INVALID', checkName(contact, 'How to be reached')],
      [
        'concern',
        'CONCERN_INVALID',
        concern.length <= 2_000 && !/[\p{Cs}\0]/u.test(concern) ? null : 'Say it in at most 2000 characters.',
      ],
    );
    const unionId = await hardshipUnion(em, input.code);
    if (unionId === null) return refuse('NOT_ON_HARDSHIP_REGISTER', await referral(em), 'code');
    const hour = isId(input.hourId)
      ? (await hoursFor(em, unionId, ctx.now)).find(({ id }) => id === input.hourId.toLowerCase())
      : undefined;
    if (!hour) return refuse('COUNSELLING_HOUR_GONE', 'This hour can no longer be booked; choose another.', 'hourId');
    const bearer = bearerOf(sessionCode(hour.id));
    const client: CounsellingClient = { callName: callName.trim(), contact: contact.trim(), concern: concern.trim() };
    const booked = await inNameOf(ctx, em, bearer, hour.union_id, 'bookCounselling', () =>
      em.execute<unknown[]>(
        `update health.counselling_session
            set status = 'CONFIRMED', bearer = ?, client_sealed = ?
          where id = ? and status = 'OFFERED' returning 1`,
        [bearer, encryptField(fieldKeys(), clientPlace(hour.id), JSON.stringify(client)), hour.id],
      ),
    );
    // Who comes second waited for the first, and finds it gone.
    if (booked.length === 0)
      refuse('COUNSELLING_HOUR_GONE', 'This hour can no longer be booked; choose another.', 'hourId');
    return hour.id;
  });
}

/** Calls a booked hour off before it begins; the counsellor’s hour is offered anew, as another session. @returns id of the session @throws Refusal `COUNSELLING_CODE_UNKNOWN`, `COUNSELLING_OVER` */
export function cancelCounselling(ctx: RequestContext, input: CancelCounsellingInput): Promise<MutationOutcome> {
  return mutate(ctx, 'cancelCounselling', input, async (em) => {
    const bearer = bearerOf(input.code);
    const booking = await bookingOf(em, bearer);
    if (!booking)
      return refuse('COUNSELLING_CODE_UNKNOWN', 'This code is not known. Look it up where you kept it.', 'code');
    const cancelled = await inNameOf(ctx, em, bearer, booking.union_id, 'cancelCounselling', async () => {
      const [hour] = await em.execute<{ id: string }[]>(
        `update health.counselling_session set status = 'CANCELLED'
          where bearer = ? and status = 'CONFIRMED' and starts_at > ? returning id`,
        [bearer, ctx.now],
      );
      if (hour) await offerAnew(em, hour.id);
      return hour;
    });
    if (!cancelled) refuse('COUNSELLING_OVER', 'This hour has begun or ended; it can’t be called off.', 'code');
    return booking.id;
  });
}

/** Offers the hour of a session that was called off as a session of its own, with nothing of who had booked it. */
async function offerAnew(em: EntityManager, sessionId: string): Promise<void> {
  await em.execute(
    `insert into health.counselling_session (id, counsellor_id, union_id, handler_id, starts_at, delivery, place, status)
     select gen_random_uuid(), counsellor_id, union_id, handler_id, starts_at, delivery, place, 'OFFERED'
       from health.counselling_session where id = ?`,
    [sessionId],
  );
}

/** Runs a step in the name of the bearer of a code, for whom row-level security opens one session; then goes on as before. */
async function inNameOf<T>(
  ctx: RequestContext,
  em: EntityManager,
  bearer: string,
  unionId: string,
  action: string,
  step: () => Promise<T>,
): Promise<T> {
  const enter = (actor: string | null, union: string | null): Promise<unknown> =>
    em.execute('select tree.enter(?, ?, ?, ?)', [actor, union, ctx.requestId, action]);
  await enter(bearer, unionId);
  const result = await step();
  await enter(ctx.actor?.accountId ?? null, ctx.actor?.unionId ?? null);
  return result;
}

/** SHA-256 of a session's code, as the account that its bearer acts as. What is random needs no salt. */
const bearerOf = (code: string): string => `bearer:${hash('sha256', code)}`;

/** The union that helps the household of a code; null unless it is on the hardship register. */
async function hardshipUnion(em: EntityManager, code: string): Promise<string | null> {
  const [row] = await em.execute<{ union_id: string | null }[]>('select reference.hardship_union(?) as union_id', [
    hash('sha256', code),
  ]);
  return row?.union_id ?? null;
}

function hoursFor(em: EntityManager, unionId: string, at: Date): Promise<HourRow[]> {
  return em.execute<HourRow[]>('select * from health.counselling_hours(?::uuid, ?)', [unionId, at]);
}

function general(em: EntityManager): Promise<GeneralPsychologicalService[]> {
  return em.execute<GeneralPsychologicalService[]>('select * from health.general_psychological_services()');
}

/** Where to turn instead. */
async function referral(em: EntityManager): Promise<string> {
  const services = (await general(em))
    .slice(0, 3)
    .map(({ name, place, contact }) => `${name} (${[place, contact].filter((part) => part !== null).join(', ')})`);
  return `Counsellors are for workers of households on the hardship register. Please turn to ${services.join(', ') || 'your union'}.`;
}

async function bookingOf(em: EntityManager, bearer: string): Promise<BookingRow | null> {
  const [row] = await em.execute<BookingRow[]>('select * from health.counselling_booking(?)', [bearer]);
  return row ?? null;
}

const presentHour = (row: HourRow): CounsellingHour => ({
  id: row.id,
  counsellorName: row.counsellor_name,
  certificate: row.certificate,
  serviceName: row.service_name,
  startsAt: new Date(row.starts_at),
  delivery: row.delivery,
});
