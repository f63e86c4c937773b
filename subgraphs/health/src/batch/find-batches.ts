import {
  belowUnion,
  isId,
  listPage,
  pageRequest,
  requireScope,
  sql,
  toConnection,
  type Connection,
  type ListQuery,
  type RequestContext,
  type SqlFragment,
} from '@gonghui/kit';
import { KEPT } from '../booking/booking-status.js';
import type { ScreeningBatchFilter } from './batch.types.js';
import { ScreeningBatch } from './screening-batch.entity.js';

interface PageOf {
  readonly first: number;
  readonly after?: string | null;
}

/** Appointments that take a place. */
export const EXPECTED = `status in ('BOOKED', ${KEPT})`;

/** One page of the days of examinations in the caller's scope, the latest first. */
export function findBatches(
  ctx: RequestContext,
  { filter, ...request }: PageOf & { readonly filter?: ScreeningBatchFilter | null },
): Promise<Connection<ScreeningBatch>> {
  requireScope(ctx.actor, 'health:manage');
  return pageOf(ctx, conditions(filter ?? {}), request);
}

/** One page of the days whose results the caller takes in, the latest first. */
export function findHandledBatches(ctx: RequestContext, request: PageOf): Promise<Connection<ScreeningBatch>> {
  const { accountId } = requireScope(ctx.actor, 'health:handle');
  return pageOf(ctx, [sql`b.handler_id = ${accountId}`], request);
}

function pageOf(ctx: RequestContext, where: ListQuery['where'], request: PageOf): Promise<Connection<ScreeningBatch>> {
  const page = pageRequest(request);
  return ctx.read(async (em) => {
    const list = await listPage<object>(
      em,
      {
        columns: 'b.*',
        from: sql`health.screening_batch b`,
        where,
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

function conditions({
  programmeId,
  withinId,
  forUnionId,
  from,
  until,
  hasPlaces,
}: ScreeningBatchFilter): SqlFragment[] {
  const where: SqlFragment[] = [];
  const ofId = (id: string, condition: SqlFragment): void => void where.push(isId(id) ? condition : sql`false`);
  if (programmeId != null) ofId(programmeId, sql`b.programme_id = ${programmeId}::uuid`);
  if (withinId != null)
    ofId(withinId, { sql: `tree.in_scope(?::uuid) and ${belowUnion('b.union_id')}`, params: [withinId, withinId] });
  if (forUnionId != null)
    ofId(forUnionId, sql`tree.path_of(${forUnionId}::uuid) operator(public.<@) tree.path_of(b.union_id)`);
  if (from != null) where.push(sql`b.held_on >= ${from}::date`);
  if (until != null) where.push(sql`b.held_on <= ${until}::date`);
  if (hasPlaces != null) {
    const expected = `(select count(*) from health.booking k where k.batch_id = b.id and k.${EXPECTED})`;
    const open = `exists (select from health.screening_programme p where p.id = b.programme_id and p.status = 'OPEN')`;
    where.push({ sql: `(${expected} < b.places and ${open}) is ${hasPlaces}`, params: [] });
  }
  return where;
}
