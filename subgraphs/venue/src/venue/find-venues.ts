import {
  arrayLiteral,
  listPage,
  listPagesBy,
  pageRequest,
  requireScope,
  sql,
  toConnection,
  type Connection,
  type ListQuery,
  type RequestContext,
  type SqlFragment,
} from '@gonghui/kit';
import { badInput } from '../bad-input.js';
import { isId } from '../is-id.js';
import { likePattern } from '../like-pattern.js';
import { stockDay } from '../rules/stock-day.js';
import type { VenueFilter } from './venue.inputs.js';
import { Venue } from './venue.entity.js';

/** What a list of venues is asked for. */
export interface VenueListRequest {
  readonly filter?: VenueFilter | null;
  readonly first: number;
  readonly after?: string | null;
}

const ORDER: ListQuery['order'] = [
  { sql: 'v.pinyin', direction: 'ASC' },
  { sql: 'v.id', direction: 'ASC' },
];

/** One page of the venues that fit the filter, in the subtree of a union or in the reader's whole scope, by name. */
export function findVenues(ctx: RequestContext, withinId: string | null, request: VenueListRequest): Promise<Connection<Venue>> {
  requireScope(ctx.actor, 'venue:read');
  const page = pageRequest(request);
  const where = conditions(request.filter ?? {}, ctx.today);
  if (withinId !== null) where.push(within('v.union_id', withinId));
  return ctx.read(async (em) => {
    const list = await listPage<object>(em, { columns: 'v.*', from: sql`venue.venue v`, where, order: ORDER }, page);
    return toConnection(list, page, (row) => em.map(Venue, row));
  });
}

/** The same page of the venues of many subtrees; lists asked for in one tick are read together. */
export function findVenuesBelow(ctx: RequestContext, unionId: string, request: VenueListRequest): Promise<Connection<Venue>> {
  requireScope(ctx.actor, 'venue:read');
  const page = pageRequest(request);
  const where = conditions(request.filter ?? {}, ctx.today);
  return ctx
    .loader<string, Connection<Venue>>(`venuesBelow ${JSON.stringify(request)}`, (unionIds) =>
      ctx.read(async (em) => {
        const from = sql`venue.venue v join tree.place home on home.id = v.union_id
          join tree.place top on home.path operator(public.<@) top.path`;
        const pages = await listPagesBy<object>(em, { columns: 'v.*', from, where, order: ORDER }, page, 'top.id', unionIds);
        return unionIds.map((id) => toConnection(pages.get(id)!, page, (row) => em.map(Venue, row)));
      }),
    )
    .load(unionId);
}

/** In the subtree of that union; an id that cannot be one has an empty subtree. */
export function within(column: string, unionId: string): SqlFragment {
  if (!isId(unionId)) return sql`false`;
  return {
    sql: `exists (select from tree.place home where home.id = ${column} and home.path operator(public.<@) (select tree.path_of(?::uuid)))`,
    params: [unionId],
  };
}

function conditions({ text, kinds, statuses, parkId, asOf }: VenueFilter, today: string): SqlFragment[] {
  const where: SqlFragment[] = [];
  if (text?.trim()) {
    const pattern = likePattern(text);
    where.push(sql`v.name like ${pattern} or v.address like ${pattern} or v.pinyin like ${pattern.toLowerCase()}`);
  }
  if (kinds) where.push(sql`v.kind = any(${arrayLiteral(kinds)}::text[])`);
  if (parkId != null) where.push(isId(parkId) ? sql`v.park_id = ${parkId}::uuid` : sql`false`);
  if (asOf != null) {
    if (asOf > today) throw badInput(`"asOf" lies in the future; today is ${today}.`);
    const day = stockDay(asOf, today);
    where.push(sql`exists (select from venue.venue_status_period then_status
      where then_status.venue_id = v.id and then_status.starts_on <= ${day}::date
        and (then_status.ends_on is null or then_status.ends_on > ${day}::date)
        and (${statuses ? arrayLiteral(statuses) : null}::text[] is null or then_status.status = any(${statuses ? arrayLiteral(statuses) : null}::text[])))`);
  } else if (statuses) where.push(sql`v.status = any(${arrayLiteral(statuses)}::text[])`);
  return where;
}
