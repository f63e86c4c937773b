import { isId, refuse, refuseProblems, requireScope, type Actor, type RequestContext } from '@gonghui/kit';
import { checkReason } from '@gonghui/kit/rules';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { CareCase } from '../care/care-case.entity.js';
import { Claim } from '../claim/claim.entity.js';
import { personIndexOf } from '../claim/person-index.js';
import { FollowUp } from '../follow-up/follow-up.entity.js';
import { blindIndex, decryptField, encryptField } from '../privacy/field-cipher.js';
import { fieldKeys } from '../privacy/field-keys.js';
import { PersonalRead, reasonPlace } from './personal-read.entity.js';
import { readerScope } from './reader-scope.js';
import { identityPlace, namePlace, WorkerIdentity } from './worker-identity.entity.js';
import { Worker } from './worker.entity.js';
import type { ReadWorkerIdentityInput } from './worker.types.js';

/** Who a worker is. */
export interface NamedWorker {
  readonly name: string;
  readonly identityNumber: string;
}

/** Writes down who reads, and why, before anything is shown. @returns id of the worker @throws Refusal `REASON`, `WORKER_NOT_FOUND` */
export async function logIdentityRead(
  ctx: RequestContext,
  em: EntityManager,
  input: ReadWorkerIdentityInput,
): Promise<string> {
  const actor = requireReader(ctx);
  refuseProblems(['reason', 'REASON', checkReason(input.reason)]);
  const worker = isId(input.workerId) ? await em.findOne(Worker, { id: input.workerId }) : null;
  // Whoever is an officer, too, still reads as a handler of hers: everybody else would learn that she has a case.
  const ofCase = worker !== null && (await handles(em, actor, worker));
  if (!worker || !(ofCase || actor.scopes.has('health:manage')))
    return refuse('WORKER_NOT_FOUND', 'There is no such worker in your scope.', 'workerId');
  logRead(ctx, em, { actor, worker, reason: input.reason, ofCase });
  return worker.id;
}

/** That somebody reads who a worker is. */
interface IdentityRead {
  readonly actor: Actor;
  readonly worker: Worker;
  readonly reason: string;
  /** Whether the reader handles a case or a claim of hers; the log then shows it to the reader alone. */
  readonly ofCase: boolean;
}

/** Writes down that somebody reads who a worker is; from then on this transaction can. */
export function logRead(ctx: RequestContext, em: EntityManager, { actor, worker, reason, ofCase }: IdentityRead): void {
  const id = v7();
  em.persist(
    em.create(PersonalRead, {
      id,
      workerId: worker.id,
      unionId: worker.unionId,
      actorId: actor.accountId,
      actorName: actor.name,
      request: ctx.requestId,
      at: ctx.now,
      ofCase,
      reasonSealed: encryptField(fieldKeys(), reasonPlace(id), reason.trim()),
      reason: null,
    }),
  );
}

/** Who a worker is, once it is written down who reads it and why. @throws Refusal `REASON`, `WORKER_NOT_FOUND` */
export async function readIdentity(
  ctx: RequestContext,
  em: EntityManager,
  input: ReadWorkerIdentityInput,
): Promise<NamedWorker> {
  const workerId = await logIdentityRead(ctx, em, input);
  await em.flush();
  return openIdentity(em, workerId);
}

/** Who a worker is, within the transaction that has logged the read: to any other the policy hides the row. */
export async function openIdentity(em: EntityManager, workerId: string): Promise<NamedWorker> {
  const { nameSealed, identitySealed } = await em.findOneOrFail(WorkerIdentity, { workerId });
  const keys = fieldKeys();
  return {
    name: decryptField(keys, namePlace(workerId), nameSealed),
    identityNumber: decryptField(keys, identityPlace(workerId), identitySealed),
  };
}

/** Officers, and handlers. @throws GraphQLError `UNAUTHENTICATED` or `FORBIDDEN` */
function requireReader(ctx: RequestContext): Actor {
  return requireScope(ctx.actor, readerScope(ctx));
}

/** Whether somebody has a case or a claim of a worker in hand. Officers besides call whomever is on their lists. */
async function handles(em: EntityManager, { accountId }: Actor, worker: Worker): Promise<boolean> {
  const workerIndex = blindIndex(fieldKeys(), 'case of worker', worker.id);
  const own = { workerIndex, handlerId: accountId };
  const hands = [{ handlerId: accountId }, { checkerId: accountId }, { deciderId: accountId }];
  return (
    (await em.count(FollowUp, own)) > 0 ||
    (await em.count(CareCase, own)) > 0 ||
    (await em.count(Claim, { personIndex: personIndexOf(worker), $or: hands })) > 0
  );
}
