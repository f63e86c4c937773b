import {
  checkNotFuture,
  checkRange,
  checkReason,
  isId,
  refuse,
  refuseProblems,
  requireScope,
  type RequestContext,
} from '@gonghui/kit';
import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { randomBytes, randomUUID } from 'node:crypto';
import { blindIndex, encryptField } from '../privacy/field-cipher.js';
import { fieldKeys } from '../privacy/field-keys.js';
import { readIdentityNumber } from '../rules/identity-number.js';
import { loadActiveUnion } from '../trade-union/load-active-union.js';
import { UnionLevel } from '../trade-union/union-level.js';
import { CareCase, careSubjectPlace, type CareSubject } from './care-case.entity.js';
import { writeVisitDue } from './care-course.js';
import { CareInterval } from './care-interval.entity.js';
import type { CloseCareCaseInput, OpenCareCaseInput } from './care.types.js';

/** Most days between two visits. */
export const MOST_DAYS = 366;

/** Levels whose unions are too small: whoever knows the people there could tell who is meant. */
const TOO_SMALL: ReadonlySet<UnionLevel> = new Set([UnionLevel.GRASSROOTS, UnionLevel.TOWNSHIP]);

/**
 * Begins to look after somebody on a roster. The roster is not touched: a record of both in one request would lead
 * from the case to the person. @returns id of the case
 * @throws Refusal `ILLNESS_INVALID`, `ALIAS_INVALID`, `INTERVAL_INVALID`, `PERIOD_INVALID`, `IDENTITY_…`,
 *   `CARE_UNION_LEVEL`, `WORKER_NOT_FOUND`, `CARE_CASE_OPEN`
 */
export async function openCareCase(ctx: RequestContext, em: EntityManager, input: OpenCareCaseInput): Promise<string> {
  const { accountId } = requireScope(ctx.actor, 'health:handle');
  const identity = readIdentityNumber(input.identityNumber);
  const alias = input.alias?.trim();
  refuseProblems(
    [
      'identityNumber',
      identity.state === 'refused' ? identity.code : '',
      identity.state === 'refused' ? identity.reason : null,
    ],
    ['alias', 'ALIAS_INVALID', alias == null || /^[^\p{C}]{2,20}$/u.test(alias) ? null : 'Write 2 to 20 characters.'],
    ['illness', 'ILLNESS_INVALID', checkReason(input.illness, 'What happened')],
    ['intervalDays', 'INTERVAL_INVALID', checkRange(input.intervalDays, 1, MOST_DAYS, 'Days between visits')],
    ['openedOn', 'PERIOD_INVALID', checkNotFuture(input.openedOn, ctx.today)],
  );
  const union = await loadActiveUnion(em, input.unionId, 'unionId');
  if (TOO_SMALL.has(union.level))
    refuse(
      'CARE_UNION_LEVEL',
      'Choose the federation of the county or one above: a smaller union would tell who it is.',
      'unionId',
    );
  const workerId = identity.state === 'read' ? await findOnRoster(em, union.id, identity.number) : null;
  if (!workerId)
    return refuse(
      'WORKER_NOT_FOUND',
      'Nobody with this number is on a roster of this union. Have an officer put the person on one first.',
      'identityNumber',
    );
  const keys = fieldKeys();
  // By chance, not by time: an order of ids would tell who was reported when.
  const id = randomUUID();
  const subject: CareSubject = { workerId, illness: input.illness.trim(), isSevere: input.isSevere };
  const own = { unionId: union.id, handlerId: accountId };
  const care = em.create(CareCase, {
    id,
    ...own,
    alias: alias ?? chanceAlias(),
    openedOn: input.openedOn,
    closedOn: null,
    subjectSealed: encryptField(keys, careSubjectPlace(id), JSON.stringify(subject)),
    workerIndex: blindIndex(keys, 'case of worker', workerId),
  });
  em.persist(care);
  await em.flush().catch((error: unknown) => {
    if (error instanceof UniqueConstraintViolationException)
      refuse('CARE_CASE_OPEN', 'You look after this person already.', 'identityNumber');
    throw error;
  });
  em.persist(
    em.create(CareInterval, {
      id: randomUUID(),
      caseId: id,
      ...own,
      effectiveFrom: input.openedOn,
      days: input.intervalDays,
    }),
  );
  await writeVisitDue(em, care, ctx.today);
  return id;
}

/** Ends a care. @returns id of the case @throws Refusal `CARE_CASE_NOT_FOUND`, `CARE_CASE_CLOSED`, `PERIOD_INVALID` */
export async function closeCareCase(
  ctx: RequestContext,
  em: EntityManager,
  { caseId, closedOn }: CloseCareCaseInput,
): Promise<string> {
  const care = await loadOwnCase(ctx, em, caseId);
  const [{ last }] = await em.execute<[{ last: string }]>(
    'select coalesce(max(visited_on), ?::date)::text as last from health.care_visit where case_id = ?',
    [care.openedOn, care.id],
  );
  refuseProblems(
    ['closedOn', 'PERIOD_INVALID', closedOn >= last ? null : `The last visit was on ${last}.`],
    ['closedOn', 'PERIOD_INVALID', checkNotFuture(closedOn, ctx.today)],
  );
  care.closedOn = closedOn;
  await writeVisitDue(em, care, ctx.today);
  return care.id;
}

/** An open case in the caller's hands, locked. @throws Refusal `CARE_CASE_NOT_FOUND`, `CARE_CASE_CLOSED` */
export async function loadOwnCase(ctx: RequestContext, em: EntityManager, id: string): Promise<CareCase> {
  const care = await loadHandledCase(ctx, em, id);
  if (care.closedOn !== null) refuse('CARE_CASE_CLOSED', `It was closed on ${care.closedOn}.`, 'caseId');
  return care;
}

/** A case in the caller's hands, open or closed, locked. @throws Refusal `CARE_CASE_NOT_FOUND` */
export async function loadHandledCase(ctx: RequestContext, em: EntityManager, id: string): Promise<CareCase> {
  const { accountId } = requireScope(ctx.actor, 'health:handle');
  const care = isId(id)
    ? await em.findOne(CareCase, { id, handlerId: accountId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  return care ?? refuse('CARE_CASE_NOT_FOUND', 'You handle no such case.', 'caseId');
}

async function findOnRoster(em: EntityManager, unionId: string, identity: string): Promise<string | null> {
  const [worker] = await em.execute<{ id: string }[]>(
    `select w.id from health.worker w
      where w.identity_index = ? and w.left_on is null
        and tree.path_of(w.union_id) operator(public.<@) tree.path_of(?::uuid)
      order by w.rostered_on desc limit 1`,
    [blindIndex(fieldKeys(), 'identity', identity), unionId],
  );
  return worker?.id ?? null;
}

/** A name that says nothing: eight digits by chance. */
function chanceAlias(): string {
  return `C${(randomBytes(4).readUInt32BE() % 100_000_000).toString().padStart(8, '0')}`;
}
