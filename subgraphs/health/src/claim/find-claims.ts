import {
  arrayLiteral,
  Direction,
  listPage,
  pageRequest,
  requireScope,
  sql,
  toConnection,
  type Actor,
  type Connection,
  type RequestContext,
  type SqlFragment,
} from '@gonghui/kit';
import { Claim } from './claim.entity.js';
import type { MedicalClaimFilter } from './claim.types.js';

/** Officers, and handlers. @throws GraphQLError `UNAUTHENTICATED` or `FORBIDDEN` */
export function requireClaimReader({ actor }: RequestContext): Actor {
  return requireScope(actor, actor?.scopes.has('health:handle') ? 'health:handle' : 'health:manage');
}

/** One page of the claims of the caller's scope, as a work list: the oldest first. */
export function findClaims(
  ctx: RequestContext,
  {
    filter,
    ...request
  }: { readonly filter?: MedicalClaimFilter | null; readonly first: number; readonly after?: string | null },
): Promise<Connection<Claim>> {
  const { accountId } = requireClaimReader(ctx);
  const page = pageRequest(request);
  const where: SqlFragment[] = [];
  if (filter?.statuses) where.push(sql`c.status = any(${arrayLiteral(filter.statuses)}::text[])`);
  if (filter?.isMine) where.push(sql`${accountId} in (c.submitter_id, c.handler_id, c.checker_id, c.decider_id)`);
  return ctx.read(async (em) => {
    const list = await listPage<object>(
      em,
      {
        columns: 'c.*',
        from: sql`health.claim c`,
        where,
        order: [
          { sql: 'c.submitted_on', direction: Direction.ASC },
          { sql: 'c.id', direction: Direction.ASC },
        ],
      },
      page,
    );
    return toConnection(list, page, (row) => em.map(Claim, row));
  });
}
