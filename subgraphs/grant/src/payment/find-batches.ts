import {
  arrayLiteral,
  listPage,
  pageRequest,
  requireScope,
  sql,
  toConnection,
  type Connection,
  type RequestContext,
} from '@gonghui/kit';
import type { BatchStatus } from './batch-status.js';
import { PaymentBatch } from './payment-batch.entity.js';

/** Columns of a batch without the bytes of its file. */
const COLUMNS = `b.id, b.number, b.union_id, b.title, b.status, b.created_on, b.created_by, b.payment_count, b.amount_fen, b.exported_at, b.sha256, b.encoding`;

/** One page of the batches within the reader's scope, the latest first. */
export function findBatches(
  ctx: RequestContext,
  request: {
    readonly statuses?: readonly BatchStatus[] | null;
    readonly first: number;
    readonly after?: string | null;
  },
): Promise<Connection<PaymentBatch>> {
  requireScope(ctx.actor, 'grant:read');
  const page = pageRequest(request);
  return ctx.read(async (em) => {
    const list = await listPage<object>(
      em,
      {
        columns: COLUMNS,
        from: sql`grants.payment_batch b`,
        where: request.statuses ? [sql`b.status = any(${arrayLiteral(request.statuses)}::text[])`] : [],
        order: [{ sql: 'b.number', direction: 'DESC' }],
      },
      page,
    );
    return toConnection(list, page, (row) => em.map(PaymentBatch, row));
  });
}
