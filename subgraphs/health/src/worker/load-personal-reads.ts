import { loadListBy, requireScope, type RequestContext } from '@gonghui/kit';
import { PersonalRead } from './personal-read.entity.js';
import { readerScope } from './reader-scope.js';

/** Who read who a worker is, the latest first; reads of a case for whoever read alone. One statement for all workers of a tick. */
export function loadPersonalReads(ctx: RequestContext, workerId: string): Promise<PersonalRead[]> {
  const { accountId } = requireScope(ctx.actor, readerScope(ctx));
  return loadListBy(
    ctx,
    readerScope(ctx),
    'personalReadsOf',
    workerId,
    (em, ids) =>
      em.find(
        PersonalRead,
        { workerId: { $in: [...ids] }, $or: [{ ofCase: false }, { actorId: accountId }] },
        { orderBy: { at: 'desc', id: 'asc' } },
      ),
    (read) => read.workerId,
  );
}
