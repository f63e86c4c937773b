import { arrayLiteral, listPagesBy, pageRequest, sql, toConnection, type Connection, type RequestContext } from '@gonghui/kit';
import { Coverage } from './coverage.entity.js';
import type { UnitCoverage } from './coverage.types.js';

/** Unions that cover or covered the unit, newest first. */
export function coverageHistoryOf(ctx: RequestContext, unitId: string): Promise<UnitCoverage[]> {
  return ctx
    .loader<string, UnitCoverage[]>('coverageHistoryOf', (unitIds) =>
      ctx.read(async (em) => {
        const rows = await em.find(Coverage, { unitId: { $in: [...unitIds] } }, { orderBy: { validFrom: 'desc', id: 'asc' } });
        const byUnit = Map.groupBy(rows, (row) => row.unitId);
        return unitIds.map((id) => byUnit.get(id) ?? []);
      }),
    )
    .load(unitId);
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
            where: [sql`c.valid_from <= ${request.at}::date and (c.valid_to is null or c.valid_to > ${request.at}::date)`],
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
  return ctx
    .loader<string, number>(`memberUnitCount ${at}`, (unionIds) =>
      ctx.read(async (em) => {
        const rows = await em.execute<{ union_id: string; count: string }[]>(
          `select union_id, count(*) as count from organization.coverage
            where union_id = any(?::uuid[]) and valid_from <= ?::date and (valid_to is null or valid_to > ?::date) group by union_id`,
          [arrayLiteral(unionIds), at, at],
        );
        const counts = new Map(rows.map((row) => [row.union_id, Number(row.count)]));
        return unionIds.map((id) => counts.get(id) ?? 0);
      }),
    )
    .load(unionId);
}
