import type { AuditFilter } from '@/gql/graphql';

/** The filters of the page as the URL holds them. */
export interface AuditFilters {
  /** Account id. */
  readonly person: string | null;
  readonly tables: readonly string[] | null;
  readonly actions: readonly string[] | null;
  readonly row: string | null;
  /** Union id. */
  readonly at: string | null;
  readonly request: string | null;
  /** Calendar dates in Shanghai, both included. */
  readonly from: string | null;
  readonly until: string | null;
}

/** The filter as the server takes it. */
export function toAuditFilter(filters: AuditFilters): AuditFilter {
  const { person, tables, actions, row, at, request, from, until } = filters;
  return {
    actorId: person,
    tables: tables && [...tables],
    actions: actions && [...actions],
    rowId: row,
    unionId: at,
    requestId: request,
    from: from && startOfDay(from),
    until: until && startOfDay(until, 1),
  };
}

/** The moment at which a day begins in Shanghai, which has no summer time. */
function startOfDay(date: string, later = 0): string {
  return new Date(Date.parse(`${date}T00:00:00+08:00`) + later * 86_400_000).toISOString();
}
