import {
  belowUnion,
  Direction,
  isId,
  likePattern,
  arrayLiteral,
  listPage,
  pageRequest,
  requireScope,
  sql,
  toConnection,
  type Connection,
  type RequestContext,
  type SqlFragment,
} from '@gonghui/kit';
import { PsychologicalService } from './psychological-service.entity.js';
import { PsychologyEvent } from './psychology-event.entity.js';
import type { ServiceAudience } from './psychology-kinds.js';
import {
  PsychologyEventOrderField,
  type PsychologyEventFilter,
  type PsychologyEventOrder,
} from './psychology.types.js';

interface PageOfList {
  readonly first: number;
  readonly after?: string | null;
}

const ORDER: Readonly<Record<PsychologyEventOrderField, string>> = {
  [PsychologyEventOrderField.HELD_ON]: 'e.held_on',
  [PsychologyEventOrderField.PERSON_TIMES]: 'e.person_times',
};

/** One page of the lectures, courses and group activities of the caller's scope, the latest first unless ordered. */
export function findEvents(
  ctx: RequestContext,
  {
    filter,
    orderBy,
    ...request
  }: PageOfList & { readonly filter?: PsychologyEventFilter | null; readonly orderBy?: PsychologyEventOrder | null },
): Promise<Connection<PsychologyEvent>> {
  requireScope(ctx.actor, 'health:read');
  const page = pageRequest(request);
  const { field, direction } = orderBy ?? { field: PsychologyEventOrderField.HELD_ON, direction: Direction.DESC };
  return ctx.read(async (em) => {
    const list = await listPage<object>(
      em,
      {
        columns: 'e.*',
        from: sql`health.psychology_event e`,
        where: conditions(filter ?? {}),
        order: [
          { sql: ORDER[field], direction },
          { sql: 'e.id', direction: Direction.ASC },
        ],
      },
      page,
    );
    return toConnection(list, page, (row) => em.map(PsychologyEvent, row));
  });
}

function conditions({ unionId, text, kinds, delivery, from, until }: PsychologyEventFilter): SqlFragment[] {
  const where: SqlFragment[] = [];
  if (unionId != null)
    where.push(
      isId(unionId)
        ? { sql: `tree.in_scope(?::uuid) and ${belowUnion('e.union_id')}`, params: [unionId, unionId] }
        : sql`false`,
    );
  // No text holds NUL, and the database takes none.
  const sought = text?.replaceAll('\0', '').trim();
  if (sought) {
    const pattern = likePattern(sought);
    where.push(sql`e.topic like ${pattern} or e.speaker like ${pattern}`);
  }
  if (kinds) where.push(sql`e.kind = any(${arrayLiteral(kinds)}::text[])`);
  if (delivery) where.push(sql`e.delivery = ${delivery}`);
  if (from != null) where.push(sql`e.held_on >= ${from}::date`);
  if (until != null) where.push(sql`e.held_on <= ${until}::date`);
  return where;
}

/** One page of the services of the caller's scope and of the unions above it, open ones first. */
export function findServices(
  ctx: RequestContext,
  { audience, ...request }: PageOfList & { readonly audience?: ServiceAudience | null },
): Promise<Connection<PsychologicalService>> {
  requireScope(ctx.actor, 'health:read');
  const page = pageRequest(request);
  return ctx.read(async (em) => {
    const list = await listPage<object>(
      em,
      {
        columns: 's.*',
        from: sql`health.psychological_service s`,
        where: audience ? [sql`s.audience = ${audience}`] : [],
        order: [
          { sql: 's.closed_on is not null', direction: Direction.ASC },
          { sql: 's.name', direction: Direction.ASC },
          { sql: 's.id', direction: Direction.ASC },
        ],
      },
      page,
    );
    return toConnection(list, page, (row) => em.map(PsychologicalService, row));
  });
}
