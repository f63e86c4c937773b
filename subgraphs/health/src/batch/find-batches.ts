import {
  isId,
  listPage,
  pageRequest,
  requireScope,
  sql,
  toConnection,
  type Connection,
  type RequestContext,
} from '@gonghui/kit';
import { ScreeningBatch } from './screening-batch.entity.js';

/** One page of a programme's days of examinations in the caller's scope, the latest first. */
export function findBatches(
  ctx: RequestContext,
  programmeId: string,
  request: { readonly first: number; readonly after?: string | null },
): Promise<Connection<ScreeningBatch>> {
  requireScope(ctx.actor, 'health:manage');
  const page = pageRequest(request);
  return ctx.read(async (em) => {
    const list = await listPage<object>(
      em,
      {
        columns: 'b.*',
        from: sql`health.screening_batch b`,
        where: [isId(programmeId) ? sql`b.programme_id = ${programmeId}::uuid` : sql`false`],
        order: [
          { sql: 'b.held_on', direction: 'DESC' },
          { sql: 'b.id', direction: 'ASC' },
        ],
      },
      page,
    );
    return toConnection(list, page, (row) => em.map(ScreeningBatch, row));
  });
}
