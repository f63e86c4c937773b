import {
  arrayLiteral,
  isId,
  listPage,
  pageRequest,
  requireScope,
  sql,
  toConnection,
  type Connection,
  type RequestContext,
  type SqlFragment,
} from '@gonghui/kit';
import { GrantRequest } from './grant-request.entity.js';
import { DeliveryStatus, type HealthDelivery, type HealthRequestFilter } from './grant-request.types.js';
import { progressOf } from './rules/progress-of.js';

/** One page of the requests of the caller's scope and of the unions above it, the latest first. */
export function findRequests(
  ctx: RequestContext,
  request: { readonly filter?: HealthRequestFilter | null; readonly first: number; readonly after?: string | null },
): Promise<Connection<GrantRequest>> {
  requireScope(ctx.actor, 'health:manage');
  const page = pageRequest(request);
  const { programmeId, kinds } = request.filter ?? {};
  const where: SqlFragment[] = [];
  if (programmeId != null) where.push(isId(programmeId) ? sql`r.programme_id = ${programmeId}::uuid` : sql`false`);
  if (kinds) where.push(sql`r.kind = any(${arrayLiteral(kinds)}::text[])`);
  return ctx.read(async (em) => {
    const list = await listPage<object>(
      em,
      {
        columns: 'r.*',
        from: sql`health.grant_request r`,
        where,
        order: [
          { sql: 'r.requested_at', direction: 'DESC' },
          { sql: 'r.id', direction: 'DESC' },
        ],
      },
      page,
    );
    return toConnection(list, page, (row) => em.map(GrantRequest, row));
  });
}

interface FilingRow {
  readonly request_id: string;
  readonly grant_id: string | null;
  readonly refusals: readonly { readonly code: string }[] | null;
  readonly year: number | null;
  readonly decided_on: string | null;
  readonly asked_fen: string | null;
  readonly awarded_fen: string | null;
  readonly disbursed_fen: string | null;
  readonly is_over: boolean;
}

/** What became of a request, whomever it is for. */
type Delivery = Omit<HealthDelivery, 'perHeadFen'>;

/** What became of a request. One statement for all requests of a tick. */
export function loadDelivery(ctx: RequestContext, requestId: string): Promise<Delivery> {
  return ctx
    .loader<string, Delivery>('deliveryOf', (ids) =>
      ctx.read(async (em) => {
        const rows = await em.execute<FilingRow[]>(
          `select filing.request_id, filing.grant_id, filing.refusals, filing.year, filing.decided_on::text as decided_on,
                  request.asked_fen, filing.awarded_fen, filing.disbursed_fen, filing.is_over
             from reference.grant_filing filing
             left join health.grant_request request on request.id = filing.request_id
            where filing.request_id = any(?::uuid[])`,
          [arrayLiteral(ids)],
        );
        const byId = new Map(rows.map((row) => [row.request_id, row]));
        return ids.map((id) => deliveryOf(byId.get(id)));
      }),
    )
    .load(requestId);
}

function deliveryOf(row: FilingRow | undefined): Delivery {
  const awardedFen = BigInt(row?.awarded_fen ?? 0);
  const disbursedFen = BigInt(row?.disbursed_fen ?? 0);
  const askedFen = BigInt(row?.asked_fen ?? 0);
  return {
    status: !row ? DeliveryStatus.PENDING : row.refusals ? DeliveryStatus.REFUSED : DeliveryStatus.DELIVERED,
    progress: progressOf(row ? { isOver: row.is_over, askedFen, awardedFen, disbursedFen } : null),
    refusals: row?.refusals?.map(({ code }) => code) ?? [],
    grant: row?.grant_id ? { id: row.grant_id } : null,
    payYear: row?.year ?? null,
    decidedOn: row?.decided_on ?? null,
    awardedFen,
    disbursedFen,
  };
}
