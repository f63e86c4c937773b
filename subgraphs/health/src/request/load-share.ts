import { loadById, requireScope, type RequestContext } from '@gonghui/kit';
import { AidProgress } from './aid-progress.js';
import { AidShare } from './aid-share.entity.js';
import { loadDelivery } from './find-requests.js';
import { GrantRequest } from './grant-request.entity.js';

/** What is to be paid for a case or a claim, for its handler; null when nothing was proposed. Those of one tick together. */
export function loadShare(ctx: RequestContext, subjectId: string): Promise<AidShare | null> {
  requireScope(ctx.actor, 'health:handle');
  return ctx
    .loader<string, AidShare | null>('shareOf', (ids) =>
      ctx.read(async (em) => {
        const shares = await em.find(AidShare, { subjectId: { $in: [...ids] } });
        const bySubject = new Map(shares.map((share) => [share.subjectId, share]));
        return ids.map((id) => bySubject.get(id) ?? null);
      }),
    )
    .load(subjectId);
}

/** How far its money is. */
export async function progressOfShare(ctx: RequestContext, { requestId }: AidShare): Promise<AidProgress> {
  return requestId === null ? AidProgress.WAITING : (await loadDelivery(ctx, requestId)).progress;
}

/** The request that it went out with, for what was asked and awarded; null while it waits. */
export async function requestOfShare(ctx: RequestContext, { requestId }: AidShare): Promise<GrantRequest | null> {
  return requestId === null ? null : loadById(ctx, 'health:handle', GrantRequest, requestId);
}
