import {
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
import { within } from '../venue/find-venues.js';
import type { ProjectStatus } from './project-status.js';
import { VenueProject } from './venue-project.entity.js';

/** What a list of projects is asked for. */
export interface ProjectListRequest {
  readonly withinId?: string | null;
  readonly statuses?: readonly ProjectStatus[] | null;
  readonly first: number;
  readonly after?: string | null;
}

/** One page of the projects that fit and lie within the reader's scope, the latest start first, those without one before. */
export function findProjects(ctx: RequestContext, request: ProjectListRequest): Promise<Connection<VenueProject>> {
  requireScope(ctx.actor, 'venue:read');
  const page = pageRequest(request);
  const where: SqlFragment[] = [];
  if (request.withinId != null) where.push(within('p.union_id', request.withinId));
  if (request.statuses) where.push(sql`p.status = any(${arrayLiteral(request.statuses)}::text[])`);
  return ctx.read(async (em) => {
    const list = await listPage<object>(
      em,
      {
        columns: 'p.*',
        from: sql`venue.venue_project p`,
        where,
        order: [
          { sql: `coalesce(p.start_on, '9999-12-31')`, direction: 'DESC' },
          { sql: 'p.id', direction: 'ASC' },
        ],
      },
      page,
    );
    return toConnection(list, page, (row) => em.map(VenueProject, row));
  });
}
