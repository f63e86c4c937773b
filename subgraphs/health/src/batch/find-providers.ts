import {
  likePattern,
  listPage,
  pageRequest,
  requireScope,
  sql,
  toConnection,
  type Connection,
  type RequestContext,
} from '@gonghui/kit';
import { ScreeningProvider } from './screening-provider.entity.js';

/** Most days that are counted at once, about a quarter. */
const MOST_DAYS = 92;

/** One page of the hospitals in the caller's scope and above it, by name. */
export function findProviders(
  ctx: RequestContext,
  { text, ...request }: { readonly text?: string | null; readonly first: number; readonly after?: string | null },
): Promise<Connection<ScreeningProvider>> {
  requireScope(ctx.actor, 'health:manage');
  const page = pageRequest(request);
  // No text holds NUL, and the database takes none.
  const sought = text?.replaceAll('\0', '').trim();
  return ctx.read(async (em) => {
    const list = await listPage<object>(
      em,
      {
        columns: 'p.*',
        from: sql`health.screening_provider p`,
        where: sought ? [sql`p.name like ${likePattern(sought)}`] : [],
        order: [
          { sql: 'p.name', direction: 'ASC' },
          { sql: 'p.id', direction: 'ASC' },
        ],
      },
      page,
    );
    return toConnection(list, page, (row) => em.map(ScreeningProvider, row));
  });
}

/** The last of the days that are counted: a longer period is cut. Days are `yyyy-mm-dd`. */
export function lastDayOf(from: string, until: string): string {
  const most = new Date(Date.parse(from) + (MOST_DAYS - 1) * 86_400_000).toISOString().slice(0, 10);
  return until < most ? until : most;
}
