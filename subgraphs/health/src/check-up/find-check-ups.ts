import {
  arrayLiteral,
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
import type { EntityClass } from '@mikro-orm/core';
import { Worker } from '../worker/worker.entity.js';
import { CheckUpBatch } from './check-up-batch.entity.js';
import { CheckUpPackage } from './check-up-package.entity.js';
import type { CheckUpBatchFilter, CheckUpPackageFilter } from './check-up.types.js';
import type { ModelWorkerFilter } from './health-check.types.js';

interface Asked<Filter> {
  readonly filter?: Filter | null;
  readonly first: number;
  readonly after?: string | null;
}

/** One page of the packages in the caller's reach, those offered first, by price. */
export function findPackages(
  ctx: RequestContext,
  { filter, ...request }: Asked<CheckUpPackageFilter>,
): Promise<Connection<CheckUpPackage>> {
  const { providerId, isOffered } = filter ?? {};
  const where: SqlFragment[] = [];
  if (providerId != null) where.push(isId(providerId) ? sql`p.provider_id = ${providerId}::uuid` : sql`false`);
  if (isOffered != null) where.push(isOffered ? sql`p.withdrawn_on is null` : sql`p.withdrawn_on is not null`);
  return pageOf(ctx, CheckUpPackage, request, {
    columns: 'p.*',
    from: sql`health.check_up_package p`,
    where,
    order: [
      { sql: '(p.withdrawn_on is not null)::int', direction: 'ASC' },
      { sql: 'p.price_fen', direction: 'ASC' },
      { sql: 'p.id', direction: 'ASC' },
    ],
  });
}

/** One page of the days of check-ups in the caller's reach, the latest first. */
export function findCheckUpBatches(
  ctx: RequestContext,
  { filter, ...request }: Asked<CheckUpBatchFilter>,
): Promise<Connection<CheckUpBatch>> {
  const { forUnionId, from, until } = filter ?? {};
  const where: SqlFragment[] = [];
  if (forUnionId != null)
    where.push(
      isId(forUnionId)
        ? sql`tree.path_of(${forUnionId}::uuid) operator(public.<@) tree.path_of(b.union_id)
             or tree.path_of(b.union_id) operator(public.<@) tree.path_of(${forUnionId}::uuid)`
        : sql`false`,
    );
  if (from != null) where.push(sql`b.held_on >= ${from}::date`);
  if (until != null) where.push(sql`b.held_on <= ${until}::date`);
  return pageOf(ctx, CheckUpBatch, request, {
    columns: 'b.*',
    from: sql`health.check_up_batch b`,
    where,
    order: [
      { sql: 'b.held_on', direction: 'DESC' },
      { sql: 'b.id', direction: 'ASC' },
    ],
  });
}

/** One page of the model workers on the rosters of a union and those below it, by alias. */
export function findModelWorkers(
  ctx: RequestContext,
  { filter, ...request }: Asked<ModelWorkerFilter> & { readonly filter: ModelWorkerFilter },
): Promise<Connection<Worker>> {
  const { unionId, honours, batchId } = filter;
  const where: SqlFragment[] = [
    sql`w.honour is not null and w.left_on is null`,
    isId(unionId)
      ? { sql: `tree.in_scope(?::uuid) and ${belowUnion('w.union_id')}`, params: [unionId, unionId] }
      : sql`false`,
  ];
  if (honours) where.push(sql`w.honour = any(${arrayLiteral(honours)}::text[])`);
  if (batchId != null)
    where.push(
      isId(batchId)
        ? sql`exists (select from health.health_check_booking k where k.worker_id = w.id and k.batch_id = ${batchId}::uuid and k.status in ('BOOKED', 'ATTENDED'))`
        : sql`false`,
    );
  return pageOf(ctx, Worker, request, {
    columns: 'w.*',
    from: sql`health.worker w`,
    where,
    order: [{ sql: 'w.alias', direction: 'ASC' }],
  });
}

function pageOf<Row extends object>(
  ctx: RequestContext,
  entity: EntityClass<Row>,
  request: { readonly first: number; readonly after?: string | null },
  query: ListQuery,
): Promise<Connection<Row>> {
  requireScope(ctx.actor, 'health:manage');
  const page = pageRequest(request);
  return ctx.read(async (em) =>
    toConnection(await listPage<object>(em, query, page), page, (row) => em.map(entity, row)),
  );
}
