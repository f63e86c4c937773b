import { isId, refuse, requireScope, type RequestContext } from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { randomUUID } from 'node:crypto';
import { FollowUp } from '../follow-up/follow-up.entity.js';
import { AidShare } from './aid-share.entity.js';
import { RequestKind } from './request-kind.js';

/** What one ill person is to get, for the handler of a case or claim. */
export interface NewShare extends Pick<AidShare, 'subjectId' | 'unionId' | 'programmeId' | 'handlerId' | 'amountFen'> {
  readonly kind: RequestKind.SOLATIUM | RequestKind.RELIEF;
}

/** Lets a share wait for its request, in the caller's transaction. Once per case or claim. */
export function proposeShare(em: EntityManager, share: NewShare): void {
  em.persist(em.create(AidShare, { ...share, id: randomUUID(), requestId: null }));
}

/**
 * Proposes a solatium for a case with a positive finding, one for a woman of a programme. How much it is is for the
 * scheme and the meeting to say.
 * @returns id of the case
 * @throws Refusal `FOLLOW_UP_NOT_FOUND`, `NOT_POSITIVE`, `SOLATIUM_PROPOSED`
 */
export async function proposeSolatium(ctx: RequestContext, em: EntityManager, followUpId: string): Promise<string> {
  const { accountId } = requireScope(ctx.actor, 'health:handle');
  const asked = isId(followUpId) ? await em.findOne(FollowUp, { id: followUpId, handlerId: accountId }) : null;
  // All of hers that the caller handles, in one order: of two proposals at once one waits. Others' cases stay untold.
  const hers = asked
    ? await em.find(
        FollowUp,
        { workerIndex: asked.workerIndex, programmeId: asked.programmeId, handlerId: accountId },
        { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
      )
    : [];
  const followUp = hers.find(({ id }) => id === followUpId);
  if (!followUp) return refuse('FOLLOW_UP_NOT_FOUND', 'You handle no such case.', 'followUpId');
  if (!followUp.isPositive) refuse('NOT_POSITIVE', 'Solatia are for positive findings.', 'followUpId');
  if ((await em.count(AidShare, { subjectId: { $in: hers.map(({ id }) => id) } })) > 0)
    refuse('SOLATIUM_PROPOSED', 'A solatium was proposed for this woman in this programme already.', 'followUpId');
  proposeShare(em, {
    kind: RequestKind.SOLATIUM,
    subjectId: followUp.id,
    unionId: followUp.unionId,
    programmeId: followUp.programmeId,
    handlerId: accountId,
    amountFen: null,
  });
  return followUp.id;
}
