import {
  arrayLiteral,
  listPagesBy,
  loadCountBy,
  loadListBy,
  pageRequest,
  sql,
  toConnection,
  type Connection,
  type RequestContext,
} from '@gonghui/kit';
import { Coverage } from './coverage.entity.js';
import type { UnitCoverage } from './coverage.types.js';

/** Unions that cover or covered the unit, newest first. */
export function coverageHistoryOf(ctx: RequestContext, unitId: string): Promise<UnitCoverage[]> {
  return loadListBy(
    ctx,
    'organization:read',
    'coverageHistoryOf',
    unitId,
    (em, unitIds) =>
      em.find(Coverage, { unitId: { $in: [...unitIds] } }, { orderBy: { validFrom: 'desc', id: 'asc' } }),
    (coverage) => coverage.unitId,
  );
}

/** Units that the union itself covered on a day, by name. */
export function coverageOf(
  ctx: RequestContext,
  unionId: string,
  request: { readonly at: string; readonly first: number; readonly after?: string | null },
): Promise<Connection<Coverage>> {
  const page = pageRequest(request);
  return ctx
    .loader<string, Connection<Coverage>>(`coverageOf ${JSON.stringify(request)}`, (unionIds) =>
      ctx.read(async (em) => {
        const pages = await listPagesBy<object>(
          em,
          {
            columns: 'c.*',
            from: sql`organization.coverage c join organization.unit on unit.id = c.unit_id`,
            where: [
              sql`c.valid_from <= ${request.at}::date and (c.valid_to is null or c.valid_to > ${request.at}::date)`,
            ],
            order: [
              { sql: 'unit.pinyin', direction: 'ASC' },
              { sql: 'c.id', direction: 'ASC' },
            ],
          },
          page,
          'c.union_id',
          unionIds,
        );
        return unionIds.map((id) => toConnection(pages.get(id)!, page, (row) => em.map(Coverage, row)));
      }),
    )
    .load(unionId);
}

/** Number of units that the union itself has on a day, as primary or further member units. */
export function memberUnitCount(ctx: RequestContext, unionId: string, at: string): Promise<number> {
  return loadCountBy(ctx, 'organization:read', `memberUnitCount ${at}`, unionId, (em, unionIds) =>
    em.execute(
      `select union_id as key, count(*) as count from organization.coverage
        where union_id = any(?::uuid[]) and valid_from <= ?::date and (valid_to is null or valid_to > ?::date) group by 1`,
      [arrayLiteral(unionIds), at, at],
    ),
  );
}
