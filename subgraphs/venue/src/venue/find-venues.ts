import {
  arrayLiteral,
  badInput,
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
  type PageRequest,
  type RequestContext,
  type SqlFragment,
} from '@gonghui/kit';
import { stockDay } from '../rules/stock-day.js';
import { VenueOrderField, type VenueFilter, type VenueOrder } from './venue.inputs.js';
import { Venue } from './venue.entity.js';

/** What a list of venues is asked for. */
export interface VenueListRequest {
  readonly filter?: VenueFilter | null;
  readonly first: number;
  readonly after?: string | null;
}

const ORDER: Readonly<Record<VenueOrderField, string>> = {
  [VenueOrderField.NAME]: 'v.pinyin',
  [VenueOrderField.STATUS_SINCE]: 'v.status_since',
  [VenueOrderField.AREA]: 'coalesce(v.area_square_metres, -1)',
  [VenueOrderField.SEATS]: 'coalesce(v.seats, -1)',
  [VenueOrderField.OPENED_ON]: `coalesce(v.opened_on, '9999-12-31')`,
};

/** One page of the venues that fit the filter, in the subtree of a union or in the reader's whole scope. */
export function findVenues(
  ctx: RequestContext,
  withinId: string | null,
  { orderBy, ...request }: VenueListRequest & { readonly orderBy?: VenueOrder | null },
): Promise<Connection<Venue>> {
  requireScope(ctx.actor, 'venue:read');
  const page = pageRequest(request);
  const { field, direction } = orderBy ?? { field: VenueOrderField.NAME, direction: Direction.ASC };
  const order: ListQuery['order'] = [
    { sql: ORDER[field], direction },
    { sql: 'v.id', direction: Direction.ASC },
  ];
  const where = conditions(request.filter ?? {}, ctx.today);
  if (withinId !== null) where.push(within('v.union_id', withinId));
  return ctx.read(async (em) => {
    const list = await listPage<object>(em, { columns: 'v.*', from: sql`venue.venue v`, where, order }, page);
    return toConnection(list, page, (row) => em.map(Venue, row));
  });
}

/** The same page of the venues of many subtrees; lists asked for in one tick are read together, in one statement. */
export function findVenuesBelow(
  ctx: RequestContext,
  unionId: string,
  request: VenueListRequest,
): Promise<Connection<Venue>> {
  requireScope(ctx.actor, 'venue:read');
  const page = pageRequest(request);
  const where = conditions(request.filter ?? {}, ctx.today);
  return ctx
    .loader<string, Connection<Venue>>(`venuesBelow ${JSON.stringify(request)}`, (unionIds) =>
      ctx.read(async (em) => {
        const rows = await em.execute<ListedRow[]>(
          `with top as materialized (
             select place.id as top_id, subpath(place.path, -1)::text as label from tree.place where place.id = any(?::uuid[])
           ),
           listed as materialized (
             select top.top_id, v.*
               from venue.venue v
               join tree.place home on home.id = v.union_id
              cross join lateral unnest(string_to_array(ltree2text(home.path), '.')) above (label)
               join top using (label)
              where ${where.map((one) => `(${one.sql})`).join(' and ') || 'true'}
           )
           select top.top_id, total.count::int as total, page.*
             from top
            cross join lateral (select count(*) from listed where listed.top_id = top.top_id) total
             left join lateral (
               select listed.* from listed
                where listed.top_id = top.top_id and (?::uuid is null or (listed.pinyin, listed.id) > (?, ?::uuid))
                order by listed.pinyin, listed.id limit ?) page on true
            order by page.pinyin, page.id`,
          [arrayLiteral(unionIds), ...where.flatMap((one) => one.params), ...cursorOf(page), page.first + 1],
        );
        const byUnion = Map.groupBy(rows, (row) => row.top_id);
        return unionIds.map((id) => {
          const found = byUnion.get(id) ?? [];
          const listed = found
            .filter((row) => row.id !== null)
            .map((row) => ({ ...row, cursorKey: [row.pinyin, row.id] }));
          return toConnection(
            { totalCount: found[0]?.total ?? 0, rows: listed },
            page,
            ({ top_id: _top, total: _total, ...row }) => em.map(Venue, row),
          );
        });
      }),
    )
    .load(unionId);
}

/** A venue with the count of its list; a list without rows has one line of nulls. */
interface ListedRow {
  readonly top_id: string;
  readonly total: number;
  readonly id: string | null;
  readonly pinyin: string | null;
}

/** The cursor as three values: whether there is one (its id), the name it stands at, and the id. */
function cursorOf({ after }: PageRequest): readonly [string | null, string | null, string | null] {
  if (after === null) return [null, null, null];
  const [pinyin, id] = after;
  if (after.length !== 2 || typeof pinyin !== 'string' || typeof id !== 'string' || pinyin.includes('\0') || !isId(id))
    throw badInput('"after" comes from another list; start again without it.');
  return [id, pinyin, id];
}

/** In the subtree of that union; an id that cannot be one has an empty subtree. */
export function within(column: string, unionId: string): SqlFragment {
  if (!isId(unionId)) return sql`false`;
  return {
    sql: `exists (select from tree.place home where home.id = ${column} and home.path operator(public.<@) (select tree.path_of(?::uuid)))`,
    params: [unionId],
  };
}

function conditions(
  { text, kinds, statuses, settings, services, standings, standardId, parkId, asOf }: VenueFilter,
  today: string,
): SqlFragment[] {
  const where: SqlFragment[] = [];
  // No text holds NUL, and the database takes none.
  const sought = text?.replaceAll('\0', '').trim();
  if (sought) {
    const pattern = likePattern(sought);
    where.push(sql`v.name like ${pattern} or v.address like ${pattern} or v.pinyin like ${pattern.toLowerCase()}`);
  }
  if (kinds) where.push(sql`v.kind = any(${arrayLiteral(kinds)}::text[])`);
  if (settings) where.push(sql`v.setting = any(${arrayLiteral(settings)}::text[])`);
  if (services) where.push(sql`v.services @> ${arrayLiteral(services)}::text[]`);
  if (parkId != null) where.push(isId(parkId) ? sql`v.park_id = ${parkId}::uuid` : sql`false`);
  if (asOf != null && asOf > today) throw badInput(`"asOf" lies in the future; today is ${today}.`);
  const day = stockDay(asOf ?? today, today);
  if (standardId != null && !isId(standardId)) where.push(sql`false`);
  else if (standings || standardId != null)
    where.push(sql`exists (select from venue.standings_of(v.id, v.kind, v.union_id, ${day}::date) stands
      where (${standardId ?? null}::uuid is null or stands.standard_id = ${standardId ?? null}::uuid)
        and (${standings ? arrayLiteral(standings) : null}::text[] is null or stands.standing = any(${standings ? arrayLiteral(standings) : null}::text[])))`);
  if (asOf != null) {
    where.push(sql`exists (select from venue.venue_status_period then_status
      where then_status.venue_id = v.id and then_status.starts_on <= ${day}::date
        and (then_status.ends_on is null or then_status.ends_on > ${day}::date)
        and (${statuses ? arrayLiteral(statuses) : null}::text[] is null or then_status.status = any(${statuses ? arrayLiteral(statuses) : null}::text[])))`);
  } else if (statuses) where.push(sql`v.status = any(${arrayLiteral(statuses)}::text[])`);
  return where;
}
