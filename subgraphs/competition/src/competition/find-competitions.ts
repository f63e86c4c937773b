import {
  arrayLiteral,
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
import type { CompetitionFilter } from './competition.inputs.js';
import { Competition } from './competition.entity.js';

const ORDER: ListQuery['order'] = [
  { sql: 'c.year', direction: 'DESC' },
  { sql: `coalesce(c.starts_on, '9999-12-31')`, direction: 'DESC' },
  { sql: 'c.pinyin', direction: 'ASC' },
  { sql: 'c.id', direction: 'ASC' },
];

/** One page of the competitions that fit the filter, the latest first: those of the subtree, and those it holds, too. */
export function findCompetitions(
  ctx: RequestContext,
  withinId: string | null,
  request: { readonly filter?: CompetitionFilter | null; readonly first: number; readonly after?: string | null },
): Promise<Connection<Competition>> {
  requireScope(ctx.actor, 'competition:read');
  const page = pageRequest(request);
  const where = conditions(request.filter ?? {});
  if (withinId !== null)
    where.push(
      isId(withinId)
        ? sql`exists (select from tree.place home where home.id = c.union_id and home.path operator(public.<@) (select tree.path_of(${withinId}::uuid)))`
        : sql`false`,
    );
  return ctx.read(async (em) => {
    const list = await listPage<object>(
      em,
      { columns: 'c.*', from: sql`competition.competition c`, where, order: ORDER },
      page,
    );
    return toConnection(list, page, (row) => em.map(Competition, row));
  });
}

function conditions({ text, classes, statuses, year, hostUnionId }: CompetitionFilter): SqlFragment[] {
  const where: SqlFragment[] = [];
  const sought = text?.replaceAll('\0', '').trim();
  if (sought) {
    const pattern = likePattern(sought);
    where.push(sql`c.name like ${pattern} or c.theme like ${pattern} or c.pinyin like ${pattern.toLowerCase()}`);
  }
  if (classes) where.push(sql`c.competition_class = any(${arrayLiteral(classes)}::text[])`);
  if (statuses) where.push(sql`c.status = any(${arrayLiteral(statuses)}::text[])`);
  if (year != null) where.push(sql`c.year = ${year}`);
  if (hostUnionId != null)
    where.push(
      isId(hostUnionId)
        ? sql`c.union_id = ${hostUnionId}::uuid or exists (select from competition.competition_host host where host.competition_id = c.id and host.host_union_id = ${hostUnionId}::uuid)`
        : sql`false`,
    );
  return where;
}
