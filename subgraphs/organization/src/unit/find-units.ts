import {
  arrayLiteral,
  belowUnion,
  isId,
  likePattern,
  listPage,
  pageRequest,
  requireScope,
  sql,
  toConnection,
  type Connection,
  type RequestContext,
  type SqlFragment,
} from '@gonghui/kit';
import type { UnitFilter } from './unit.inputs.js';
import { Unit } from './unit.entity.js';

/** One page of the units that fit the filter and lie within the reader's scope, by name. */
export async function findUnits(
  ctx: RequestContext,
  request: { readonly filter?: UnitFilter | null; readonly first: number; readonly after?: string | null },
): Promise<Connection<Unit>> {
  requireScope(ctx.actor, 'organization:read');
  const page = pageRequest(request);
  return ctx.read(async (em) => {
    const list = await listPage<object>(
      em,
      {
        columns: 'unit.*',
        from: sql`organization.unit`,
        where: conditions(request.filter ?? {}, ctx.today),
        order: [
          { sql: 'unit.pinyin', direction: 'ASC' },
          { sql: 'unit.id', direction: 'ASC' },
        ],
      },
      page,
    );
    return toConnection(list, page, (row) => em.map(Unit, row));
  });
}

function conditions({ withinId, text, kinds, covered, minEmployees }: UnitFilter, today: string): SqlFragment[] {
  const where: SqlFragment[] = [];
  if (withinId != null) where.push(within(withinId));
  if (text?.trim()) {
    const pattern = likePattern(text);
    where.push(
      sql`unit.name like ${pattern} or unit.uscc like ${pattern} or unit.pinyin like ${pattern.toLowerCase()}`,
    );
  }
  if (kinds) where.push(sql`unit.kind = any(${arrayLiteral(kinds)}::text[])`);
  if (minEmployees != null) where.push(sql`unit.employees >= ${minEmployees}`);
  if (covered != null)
    where.push(sql`${covered} = exists (select from organization.coverage c
      where c.unit_id = unit.id and c.valid_from <= ${today}::date and (c.valid_to is null or c.valid_to > ${today}::date))`);
  return where;
}

/** Registered in the subtree of that union, or covered by a union in it. */
function within(unionId: string): SqlFragment {
  if (!isId(unionId)) return sql`false`;
  return {
    sql: `${belowUnion('unit.registered_in_id')} or unit.id in (
      select c.unit_id from organization.coverage c where c.valid_to is null and ${belowUnion('c.union_id')})`,
    params: [unionId, unionId],
  };
}
