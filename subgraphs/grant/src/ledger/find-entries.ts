import {
  arrayLiteral,
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
import { LedgerEntry } from './ledger-entry.entity.js';
import { EntryOrder, type EntryFilter } from './ledger.inputs.js';

/** What a list of entries is asked for. */
export interface EntryListRequest {
  readonly filter?: EntryFilter | null;
  readonly orderBy?: EntryOrder | null;
  readonly first: number;
  readonly after?: string | null;
}

const ORDER: Readonly<Record<EntryOrder, ListQuery['order']>> = {
  [EntryOrder.OLDEST_FIRST]: [{ sql: 'e.number', direction: 'ASC' }],
  [EntryOrder.NEWEST_FIRST]: [{ sql: 'e.number', direction: 'DESC' }],
  [EntryOrder.LARGEST_FIRST]: [
    { sql: 'e.amount_fen', direction: 'DESC' },
    { sql: 'e.number', direction: 'ASC' },
  ],
};

/** One page of the entries of a grant or of a budget line; lists asked for in one tick are read together. */
export function findEntries(
  ctx: RequestContext,
  owner: 'case_id' | 'line_id',
  id: string,
  request: EntryListRequest,
): Promise<Connection<LedgerEntry>> {
  requireScope(ctx.actor, 'grant:read');
  const page = pageRequest(request);
  const key = JSON.stringify(request, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));
  return ctx
    .loader<string, Connection<LedgerEntry>>(`entries by ${owner} ${key}`, (ids) =>
      ctx.read(async (em) => {
        const list: ListQuery = {
          columns: 'e.*',
          from: sql`grants.ledger_entry e`,
          where: conditions(request.filter ?? {}),
          order: ORDER[request.orderBy ?? EntryOrder.OLDEST_FIRST],
        };
        const pages = await listPagesBy<object>(em, list, page, `e.${owner}`, ids);
        return ids.map((one) => toConnection(pages.get(one)!, page, (row) => em.map(LedgerEntry, row)));
      }),
    )
    .load(id);
}

function conditions({ kinds, from, until, minAmount }: EntryFilter): SqlFragment[] {
  const where: SqlFragment[] = [];
  if (kinds) where.push(sql`e.kind = any(${arrayLiteral(kinds)}::text[])`);
  if (from != null) where.push(sql`e.booked_on >= ${from}::date`);
  if (until != null) where.push(sql`e.booked_on <= ${until}::date`);
  if (minAmount != null) where.push(sql`e.amount_fen >= ${minAmount.toString()}::bigint`);
  return where;
}
