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
  type RequestContext,
  type SqlFragment,
} from '@gonghui/kit';
import type { OutcomeFilter } from './outcome.inputs.js';
import { Outcome } from './outcome.entity.js';

/** One page of the register of outcomes, the latest first. */
export function findOutcomes(
  ctx: RequestContext,
  withinId: string | null,
  request: { readonly filter?: OutcomeFilter | null; readonly first: number; readonly after?: string | null },
): Promise<Connection<Outcome>> {
  requireScope(ctx.actor, 'competition:read');
  const page = pageRequest(request);
  const where = conditions(request.filter ?? {});
  if (withinId !== null)
    where.push(
      isId(withinId)
        ? sql`exists (select from tree.place home where home.id = o.union_id and home.path operator(public.<@) (select tree.path_of(${withinId}::uuid)))`
        : sql`false`,
    );
  return ctx.read(async (em) => {
    const list = await listPage<object>(
      em,
      {
        columns: 'o.*',
        from: sql`competition.outcome o`,
        where,
        order: [
          { sql: 'o.registered_on', direction: 'DESC' },
          { sql: 'o.id', direction: 'DESC' },
        ],
      },
      page,
    );
    return toConnection(list, page, (row) => em.map(Outcome, row));
  });
}

function conditions({ text, kinds, year }: OutcomeFilter): SqlFragment[] {
  const where: SqlFragment[] = [];
  const sought = text?.replaceAll('\0', '').trim();
  if (sought) {
    const pattern = likePattern(sought);
    where.push(sql`o.title like ${pattern} or o.users like ${pattern}`);
  }
  if (kinds) where.push(sql`o.kind = any(${arrayLiteral(kinds)}::text[])`);
  if (year != null)
    where.push(
      sql`exists (select from competition.competition held where held.id = o.competition_id and held.year = ${year})`,
    );
  return where;
}
