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
  type ListQuery,
  type RequestContext,
  type SqlFragment,
} from '@gonghui/kit';
import { seesDrafts } from './load-programme.js';
import { ScreeningProgramme } from './screening-programme.entity.js';
import {
  ProgrammeOrderField,
  type ScreeningProgrammeFilter,
  type ScreeningProgrammeOrder,
} from './screening-programme.types.js';

/** What a list of programmes is asked for. */
export interface ProgrammeListRequest {
  readonly filter?: ScreeningProgrammeFilter | null;
  readonly orderBy?: ScreeningProgrammeOrder | null;
  readonly withinId?: string | null;
  readonly first: number;
  readonly after?: string | null;
}

const ORDER: Readonly<Record<ProgrammeOrderField, string>> = {
  [ProgrammeOrderField.NAME]: 'p.pinyin',
  [ProgrammeOrderField.STARTS_ON]: 'p.starts_on',
};

/** One page of the programmes of the reader's scope and of the unions above it. */
export function findProgrammes(
  ctx: RequestContext,
  { filter, orderBy, withinId, ...request }: ProgrammeListRequest,
): Promise<Connection<ScreeningProgramme>> {
  requireScope(ctx.actor, 'health:read');
  const page = pageRequest(request);
  const { field, direction } = orderBy ?? { field: ProgrammeOrderField.STARTS_ON, direction: Direction.DESC };
  const order: ListQuery['order'] = [
    { sql: ORDER[field], direction },
    { sql: 'p.id', direction: Direction.ASC },
  ];
  const where = conditions(filter ?? {});
  if (!seesDrafts(ctx)) where.push(sql`p.status <> 'DRAFT'`);
  if (withinId != null)
    where.push(
      isId(withinId)
        ? { sql: `tree.in_scope(?::uuid) and ${belowUnion('p.union_id')}`, params: [withinId, withinId] }
        : sql`false`,
    );
  return ctx.read(async (em) => {
    const list = await listPage<object>(
      em,
      { columns: 'p.*', from: sql`health.screening_programme p`, where, order },
      page,
    );
    return toConnection(list, page, (row) => em.map(ScreeningProgramme, row));
  });
}

function conditions({ text, kinds, status, on }: ScreeningProgrammeFilter): SqlFragment[] {
  const where: SqlFragment[] = [];
  // No text holds NUL, and the database takes none.
  const sought = text?.replaceAll('\0', '').trim();
  if (sought) {
    const pattern = likePattern(sought);
    where.push(sql`p.name like ${pattern} or p.pinyin like ${pattern.toLowerCase()}`);
  }
  if (kinds) where.push(sql`p.kinds && ${arrayLiteral(kinds)}::text[]`);
  if (status) where.push(sql`p.status = ${status}`);
  if (on != null) where.push(sql`p.starts_on <= ${on}::date and (p.ends_on is null or p.ends_on >= ${on}::date)`);
  return where;
}
