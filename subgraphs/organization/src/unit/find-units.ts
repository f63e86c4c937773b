import {
  arrayLiteral,
  belowUnion,
  Direction,
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
import { UnitOrderField, type UnitFilter, type UnitOrder } from './unit.inputs.js';
import { Unit } from './unit.entity.js';

const ORDER: Readonly<Record<UnitOrderField, string>> = {
  [UnitOrderField.NAME]: 'unit.pinyin',
  [UnitOrderField.USCC]: `coalesce(unit.uscc, '~')`,
  [UnitOrderField.INDUSTRY]: `coalesce(unit.industry, '~')`,
  [UnitOrderField.EMPLOYEES]: 'coalesce(unit.employees, -1)',
};

/** What a list of units is asked for. */
export interface UnitListRequest {
  readonly filter?: UnitFilter | null;
  readonly orderBy?: UnitOrder | null;
  readonly first: number;
  readonly after?: string | null;
}

/** One page of the units that fit the filter and lie within the reader's scope. */
export async function findUnits(ctx: RequestContext, request: UnitListRequest): Promise<Connection<Unit>> {
  requireScope(ctx.actor, 'organization:read');
  const page = pageRequest(request);
  const { field, direction } = request.orderBy ?? { field: UnitOrderField.NAME, direction: Direction.ASC };
  return ctx.read(async (em) => {
    const list = await listPage<object>(
      em,
      {
        columns: 'unit.*',
        from: sql`organization.unit`,
        where: conditions(request.filter ?? {}, ctx.today),
        order: [
          { sql: ORDER[field], direction },
          { sql: 'unit.id', direction: Direction.ASC },
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
