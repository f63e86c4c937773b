import {
  arrayLiteral,
  belowUnion,
  isId,
  likePattern,
  listPage,
  listPagesBy,
  pageRequest,
  requireScope,
  sql,
  toConnection,
  type Connection,
  type ListQuery,
  type RequestContext,
  type SqlFragment,
} from '@gonghui/kit';
import { readPaymentReference } from '../rules/payment-reference.js';
import { PaymentOrder, type PaymentFilter } from './payment.inputs.js';
import { Payment } from './payment.entity.js';

/** What a list of payments is asked for. */
export interface PaymentListRequest {
  readonly filter?: PaymentFilter | null;
  readonly orderBy?: PaymentOrder | null;
  readonly first: number;
  readonly after?: string | null;
}

const ORDER: Readonly<Record<PaymentOrder, ListQuery['order']>> = {
  [PaymentOrder.OLDEST_FIRST]: [{ sql: 'p.number', direction: 'ASC' }],
  [PaymentOrder.NEWEST_FIRST]: [{ sql: 'p.number', direction: 'DESC' }],
  [PaymentOrder.LARGEST_FIRST]: [
    { sql: 'p.amount_fen', direction: 'DESC' },
    { sql: 'p.number', direction: 'ASC' },
  ],
};

/** One page of the payments that fit the filter and lie within the reader's scope. */
export function findPayments(ctx: RequestContext, request: PaymentListRequest): Promise<Connection<Payment>> {
  requireScope(ctx.actor, 'grant:read');
  const page = pageRequest(request);
  return ctx.read(async (em) =>
    toConnection(await listPage<object>(em, listOf(request), page), page, (row) => em.map(Payment, row)),
  );
}

/** One page of the payments of a grant or of a batch; lists asked for in one tick are read together. */
export function findPaymentsOf(
  ctx: RequestContext,
  owner: 'case_id' | 'batch_id',
  id: string,
  request: PaymentListRequest,
): Promise<Connection<Payment>> {
  requireScope(ctx.actor, 'grant:read');
  const page = pageRequest(request);
  return ctx
    .loader<string, Connection<Payment>>(`payments by ${owner} ${JSON.stringify(request)}`, (ids) =>
      ctx.read(async (em) => {
        const pages = await listPagesBy<object>(em, listOf(request), page, `p.${owner}`, ids);
        return ids.map((one) => toConnection(pages.get(one)!, page, (row) => em.map(Payment, row)));
      }),
    )
    .load(id);
}

function listOf({ filter, orderBy }: PaymentListRequest): ListQuery {
  return {
    columns: 'p.*',
    from: sql`grants.payment p`,
    where: conditions(filter ?? {}),
    order: ORDER[orderBy ?? PaymentOrder.OLDEST_FIRST],
  };
}

function conditions({ statuses, unionId, schemeId, isBatched, text }: PaymentFilter): SqlFragment[] {
  const where: SqlFragment[] = [];
  if (statuses) where.push(sql`p.status = any(${arrayLiteral(statuses)}::text[])`);
  if (unionId != null) where.push(isId(unionId) ? { sql: belowUnion('p.union_id'), params: [unionId] } : sql`false`);
  if (schemeId != null)
    where.push(
      isId(schemeId)
        ? sql`exists (select from grants.grant_case owner where owner.id = p.case_id and owner.scheme_id = ${schemeId}::uuid)`
        : sql`false`,
    );
  if (isBatched != null) where.push({ sql: `(p.batch_id is not null) = ?`, params: [isBatched] });
  // No text holds NUL, and the database takes none.
  const sought = text?.replaceAll('\0', '').trim();
  if (sought) {
    const number = readPaymentReference(sought);
    const pattern = likePattern(sought);
    where.push(
      number === null
        ? sql`p.payee_name like ${pattern} or exists (select from grants.grant_case owner where owner.id = p.case_id and owner.number like ${pattern.toUpperCase()})`
        : sql`p.number = ${number.toString()}::bigint`,
    );
  }
  return where;
}
