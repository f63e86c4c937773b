import { isId, monthOf, refuse, requireScope, type RequestContext } from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { randomUUID } from 'node:crypto';
import { proposeShare } from '../request/propose-share.js';
import { RequestKind } from '../request/request-kind.js';
import { loadClaimFacts, settleClaim } from './adjudicate-claim.js';
import { ClaimBill } from './claim-bill.entity.js';
import { ClaimOpening } from './claim-opening.entity.js';
import { ClaimStatus } from './claim-status.js';
import { Claim } from './claim.entity.js';
import { refuseHeldDays } from './refuse-duplicate.js';
import type { RejectionReason } from './rejection-reason.js';
import { claimFourEyes } from './rules/four-eyes.js';

/** Statuses in which a claim waits for a handler. */
export const OPEN_CLAIMS: readonly ClaimStatus[] = [ClaimStatus.SUBMITTED, ClaimStatus.CHECKED];

/**
 * Takes a claim for its next step; its file opens to nobody before, and that it did is written down for all hands of the
 * claim, whether it is given back or not. @returns its id
 * @throws Refusal `CLAIM_NOT_FOUND`, `CLAIM_CHANGED`, `CLAIM_TAKEN`, `CLAIM_SAME_PERSON`
 */
export async function takeClaim(ctx: RequestContext, em: EntityManager, id: string): Promise<string> {
  const { accountId, name } = requireScope(ctx.actor, 'health:handle');
  const claim = await lockClaim(em, id);
  if (!OPEN_CLAIMS.includes(claim.status)) refuse('CLAIM_CHANGED', `This claim is ${claim.status}.`, 'id');
  if (claim.handlerId === accountId) return claim.id;
  if (claim.handlerId !== null) refuse('CLAIM_TAKEN', 'Another handler has taken this claim.', 'id');
  const problem = claimFourEyes(claim, accountId);
  if (problem) refuse('CLAIM_SAME_PERSON', problem, 'id');
  claim.handlerId = accountId;
  const { id: claimId, unionId } = claim;
  em.persist(
    em.create(ClaimOpening, { id: randomUUID(), claimId, unionId, actorId: accountId, actorName: name, at: ctx.now }),
  );
  return claim.id;
}

/** Gives a taken claim back, for another handler to take. @returns its id @throws Refusal as `lockTaken` */
export async function releaseClaim(ctx: RequestContext, em: EntityManager, id: string): Promise<string> {
  const claim = await lockTaken(ctx, em, id, OPEN_CLAIMS);
  claim.handlerId = null;
  return claim.id;
}

/**
 * Finds a claim in order: another handler decides it. From here on it holds its days, and of two that are checked at once
 * one stands. @returns its id @throws Refusal `CLAIM_DUPLICATE`, and as `lockTaken`
 */
export async function checkClaim(ctx: RequestContext, em: EntityManager, id: string): Promise<string> {
  const claim = await lockTaken(ctx, em, id, [ClaimStatus.SUBMITTED]);
  claim.status = ClaimStatus.CHECKED;
  claim.checkerId = claim.handlerId;
  claim.handlerId = null;
  await em.flush().catch(refuseHeldDays);
  return claim.id;
}

/** Rejects a claim; its bills and its days may be claimed again. @returns its id @throws Refusal as `lockTaken` */
export async function rejectClaim(
  ctx: RequestContext,
  em: EntityManager,
  id: string,
  reason: RejectionReason,
): Promise<string> {
  const claim = await lockTaken(ctx, em, id, OPEN_CLAIMS);
  claim.status = ClaimStatus.REJECTED;
  await freeBills(em, claim);
  claim.rejection = reason;
  return claim.id;
}

/**
 * Decides a claim: each plan's share is computed on what is left of the caps now. The sum waits to be requested of the
 * grant subgraph. @returns its id
 * @throws Refusal `NOTHING_TO_PAY`, `CLAIM_AMOUNT_CHANGED` with the sum as it is now, and as `lockTaken`
 */
export async function decideClaim(
  ctx: RequestContext,
  em: EntityManager,
  id: string,
  shownFen: bigint,
): Promise<string> {
  const { accountId } = requireScope(ctx.actor, 'health:handle');
  const claim = await lockTaken(ctx, em, id, [ClaimStatus.CHECKED]);
  const { paidFen } = await settleClaim(em, claim, await loadClaimFacts(em, claim));
  if (paidFen === 0n) refuse('NOTHING_TO_PAY', 'No plan pays anything of this claim. Reject it with the reason.', 'id');
  if (paidFen !== shownFen)
    refuse(
      'CLAIM_AMOUNT_CHANGED',
      'Another decision has changed what is left of a cap. Load the claim again.',
      'amount',
    );
  claim.status = ClaimStatus.DECIDED;
  claim.deciderId = claim.handlerId;
  claim.month = monthOf(ctx.today);
  claim.grantedFen = paidFen;
  proposeShare(em, {
    kind: RequestKind.RELIEF,
    subjectId: claim.id,
    unionId: claim.unionId,
    programmeId: null,
    handlerId: accountId,
    amountFen: paidFen,
  });
  return claim.id;
}

/** Takes back a claim that nobody has taken, by who handed it in. @returns its id @throws Refusal `CLAIM_NOT_FOUND`, `CLAIM_CHANGED` */
export async function withdrawClaim(ctx: RequestContext, em: EntityManager, id: string): Promise<string> {
  const { accountId } = requireScope(ctx.actor, 'health:manage');
  const claim = await lockClaim(em, id);
  if (claim.submitterId !== accountId) refuse('CLAIM_NOT_FOUND', 'You handed in no such claim.', 'id');
  if (claim.status !== ClaimStatus.SUBMITTED || claim.handlerId !== null)
    refuse('CLAIM_CHANGED', 'A handler has taken this claim: it can be withdrawn no longer.', 'id');
  claim.status = ClaimStatus.WITHDRAWN;
  await freeBills(em, claim);
  return claim.id;
}

/** Lets bills of a claim that is over be claimed anew. */
async function freeBills(em: EntityManager, { id }: Claim): Promise<void> {
  await em.nativeDelete(ClaimBill, { claimId: id });
}

/** A claim that the caller has taken, locked. @throws Refusal `CLAIM_NOT_FOUND`, `CLAIM_NOT_TAKEN`, `CLAIM_CHANGED` */
async function lockTaken(
  ctx: RequestContext,
  em: EntityManager,
  id: string,
  statuses: readonly ClaimStatus[],
): Promise<Claim> {
  const { accountId } = requireScope(ctx.actor, 'health:handle');
  const claim = await lockClaim(em, id);
  if (!statuses.includes(claim.status)) refuse('CLAIM_CHANGED', `This claim is ${claim.status}. Load it again.`, 'id');
  if (claim.handlerId !== accountId) refuse('CLAIM_NOT_TAKEN', 'You have not taken this claim.', 'id');
  return claim;
}

/** A claim of the caller's scope, locked. @throws Refusal `CLAIM_NOT_FOUND` */
export async function lockClaim(em: EntityManager, id: string, field = 'id'): Promise<Claim> {
  const claim = isId(id) ? await em.findOne(Claim, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  return claim ?? refuse('CLAIM_NOT_FOUND', 'There is no such claim in your scope.', field);
}
