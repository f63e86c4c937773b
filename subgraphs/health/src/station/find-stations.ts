import {
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
import { HealthStation } from './health-station.entity.js';
import { StationIncident } from './station-incident.entity.js';
import { StationPerson } from './station-person.entity.js';
import type { HealthStationFilter } from './station.types.js';

interface PageOfList {
  readonly first: number;
  readonly after?: string | null;
}

/** One page of the stations of the caller's scope, by name. */
export function findStations(
  ctx: RequestContext,
  { filter, ...request }: PageOfList & { readonly filter?: HealthStationFilter | null },
): Promise<Connection<HealthStation>> {
  requireScope(ctx.actor, 'health:read');
  const page = pageRequest(request);
  const { unionId, text, isOpen } = filter ?? {};
  const where: SqlFragment[] = [];
  if (unionId != null)
    where.push(
      isId(unionId)
        ? { sql: `tree.in_scope(?::uuid) and ${belowUnion('s.union_id')}`, params: [unionId, unionId] }
        : sql`false`,
    );
  // No text holds NUL, and the database takes none.
  const sought = text?.replaceAll('\0', '').trim();
  if (sought) where.push(sql`s.name like ${likePattern(sought)}`);
  if (isOpen != null) where.push(isOpen ? sql`s.closed_on is null` : sql`s.closed_on is not null`);
  return ctx.read(async (em) => {
    const list = await listPage<object>(
      em,
      {
        columns: 's.*',
        from: sql`health.health_station s`,
        where,
        order: [
          { sql: 's.name', direction: 'ASC' },
          { sql: 's.id', direction: 'ASC' },
        ],
      },
      page,
    );
    return toConnection(list, page, (row) => em.map(HealthStation, row));
  });
}

/** One page of those whom the caller handles, the latest first; row-level security hides all others. */
export function findPersons(
  ctx: RequestContext,
  { text, ...request }: PageOfList & { readonly text: string | null },
): Promise<Connection<StationPerson>> {
  const { accountId } = requireScope(ctx.actor, 'health:handle');
  const page = pageRequest(request);
  const where = [sql`p.handler_id = ${accountId}`];
  const sought = text?.replaceAll('\0', '').trim();
  if (sought) where.push(sql`p.alias like ${likePattern(sought.toUpperCase())}`);
  return ctx.read(async (em) => {
    const list = await listPage<object>(
      em,
      {
        columns: 'p.*',
        from: sql`health.station_person p`,
        where,
        order: [
          { sql: 'p.registered_on', direction: 'DESC' },
          { sql: 'p.id', direction: 'ASC' },
        ],
      },
      page,
    );
    return toConnection(list, page, (row) => em.map(StationPerson, row));
  });
}

/** One page of the caller's incidents, the latest first. */
export function findIncidents(
  ctx: RequestContext,
  { isOpen, ...request }: PageOfList & { readonly isOpen: boolean | null },
): Promise<Connection<StationIncident>> {
  const { accountId } = requireScope(ctx.actor, 'health:handle');
  const page = pageRequest(request);
  const where = [sql`i.handler_id = ${accountId}`];
  if (isOpen !== null) where.push(isOpen ? sql`i.closed_at is null` : sql`i.closed_at is not null`);
  return ctx.read(async (em) => {
    const list = await listPage<object>(
      em,
      {
        columns: 'i.*',
        from: sql`health.station_incident i`,
        where,
        order: [
          { sql: 'i.opened_at', direction: 'DESC' },
          { sql: 'i.id', direction: 'ASC' },
        ],
      },
      page,
    );
    return toConnection(list, page, (row) => em.map(StationIncident, row));
  });
}
