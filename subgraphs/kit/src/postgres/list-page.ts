import type { EntityManager } from '@mikro-orm/postgresql';
import type { GraphQLError } from 'graphql';
import { hash } from 'node:crypto';
import { badInput } from '../graphql/bad-input.js';
import type { PageRequest } from '../graphql/page.js';
import { arrayLiteral } from './array-literal.js';

/** A piece of SQL with its values; `?` stands for one value. */
export interface SqlFragment {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** A fragment from a template; each `${}` becomes a bound value. */
export function sql(parts: TemplateStringsArray, ...params: unknown[]): SqlFragment {
  return { sql: parts.join('?'), params };
}

/** One key of a list's order. Its expression must never be null. */
export interface OrderKey {
  readonly sql: string;
  readonly direction: 'ASC' | 'DESC';
}

/** A filtered, ordered list of rows. */
export interface ListQuery {
  /** Columns of a row, e.g. `u.*`. */
  readonly columns: string;
  /** Tables and joins. */
  readonly from: SqlFragment;
  /** All must hold. */
  readonly where: readonly SqlFragment[];
  /** Keys of the order; the last must be unique, so that a cursor points at one row. */
  readonly order: readonly [OrderKey, ...OrderKey[]];
  /** The count of all rows, where it is known without reading them. `listPage` only. */
  readonly totalCount?: number;
  /**
   * What identifies a row, where an index holds all that conditions and order ask: the rows of the page are found in it
   * alone, and only they are looked up. `listPage` only.
   */
  readonly key?: string;
  /**
   * Keys between which the rows are divided, e.g. the unions of a subtree, as a query of one column. The first rows of
   * each key are read through an index and merged, instead of sorting all rows of all keys. `listPage` only.
   */
  readonly each?: { readonly column: string; readonly keys: SqlFragment };
}

/** Rows of a page (one more than asked for when another page follows), each with its cursor key, and the count of all. */
export interface ListPage<Row> {
  readonly rows: readonly (Row & { cursorKey: (string | number | null)[] })[];
  readonly totalCount: number;
}

async function countRows(em: EntityManager, query: ListQuery): Promise<number> {
  const where = all(query.where);
  const [counted] = await em.execute<{ count: string }[]>(
    `select count(*) as count from ${query.from.sql} where ${where.sql}`,
    [...query.from.params, ...where.params],
  );
  return Number(counted!.count);
}

/**
 * Reads one page by keyset, never by offset: two statements, flat in the depth of the page.
 * @throws GraphQLError `BAD_USER_INPUT` when the cursor belongs to another order
 */
export async function listPage<Row>(em: EntityManager, query: ListQuery, page: PageRequest): Promise<ListPage<Row>> {
  const { order } = query;
  const after = page.after ? [isAfter(order, page.after)] : [];
  const rowsWhere = all([...query.where, ...after]);
  const totalCount = query.totalCount ?? (await countRows(em, query));
  const selected = query.each
    ? mergedRows(query, query.each, rowsWhere, page)
    : query.key
      ? pickedRows(query, query.key, rowsWhere, page)
      : sortedRows(query, rowsWhere, page);
  const rows = await em.execute<(Row & { cursor_key: (string | number | null)[] })[]>(selected.sql, [
    ...selected.params,
  ]);
  return {
    totalCount,
    rows: rows.map(({ cursor_key: key, ...row }) => ({ ...(row as Row), cursorKey: [nameOf(order), ...key] })),
  };
}

function sortedRows({ columns, from, order }: ListQuery, where: SqlFragment, page: PageRequest): SqlFragment {
  return {
    sql: `select ${columns}, ${cursorColumn(order)}
       from ${from.sql} where ${where.sql}
      order by ${orderBy(order)} limit ?`,
    params: [...from.params, ...where.params, page.first + 1],
  };
}

function pickedRows(
  { columns, from, order }: ListQuery,
  key: string,
  where: SqlFragment,
  page: PageRequest,
): SqlFragment {
  return {
    sql: `select ${columns}, picked.cursor_key
       from (
        select ${key} as key, ${cursorColumn(order)}, ${orderColumns(order)}
          from ${from.sql} where ${where.sql}
         order by ${orderBy(order)} limit ?) picked
       join ${from.sql} on ${key} = picked.key
      order by ${orderByColumns('picked', order)}`,
    params: [...from.params, ...where.params, page.first + 1, ...from.params],
  };
}

function mergedRows(
  { columns, from, order }: ListQuery,
  { column, keys }: NonNullable<ListQuery['each']>,
  where: SqlFragment,
  page: PageRequest,
): SqlFragment {
  return {
    sql: `select listed.*
       from (${keys.sql}) list_key (value)
      cross join lateral (
        select ${columns}, ${cursorColumn(order)}, ${orderColumns(order)}
          from ${from.sql} where ${column} = list_key.value and ${where.sql}
         order by ${orderBy(order)} limit ?) listed
      order by ${orderByColumns('listed', order)} limit ?`,
    params: [...keys.params, ...from.params, ...where.params, page.first + 1, page.first + 1],
  };
}

/**
 * Reads the same page of many lists at once, one list per key: two statements, however many keys.
 * @param keyColumn column that says which list a row belongs to, e.g. `u.parent_id`
 */
export async function listPagesBy<Row>(
  em: EntityManager,
  query: ListQuery,
  page: PageRequest,
  keyColumn: string,
  keys: readonly string[],
): Promise<Map<string, ListPage<Row>>> {
  const { order } = query;
  const where = all([...query.where, { sql: `${keyColumn} = any(?::uuid[])`, params: [arrayLiteral(keys)] }]);
  const counts = await em.execute<{ key: string; count: string }[]>(
    `select ${keyColumn} as key, count(*) as count from ${query.from.sql} where ${where.sql} group by 1`,
    [...query.from.params, ...where.params],
  );
  const oneList = all([
    ...query.where,
    { sql: `${keyColumn} = list_key.value`, params: [] },
    ...(page.after ? [isAfter(order, page.after)] : []),
  ]);
  const found = await em.execute<(Row & { cursor_key: (string | number | null)[]; list_key: string })[]>(
    `select list_key.value as list_key, listed.* from unnest(?::uuid[]) with ordinality list_key (value, at)
      cross join lateral (
        select ${query.columns}, ${cursorColumn(order)},
               row_number() over (order by ${orderBy(order)}) as list_position
          from ${query.from.sql} where ${oneList.sql} order by ${orderBy(order)} limit ?) listed
      order by list_key.at, listed.list_position`,
    [arrayLiteral(keys), ...query.from.params, ...oneList.params, page.first + 1],
  );
  const rows = Map.groupBy(found, (row) => row.list_key);
  const totals = new Map(counts.map((row) => [row.key, Number(row.count)]));
  return new Map(
    keys.map((key) => [
      key,
      {
        totalCount: totals.get(key) ?? 0,
        rows: (rows.get(key) ?? []).map(({ cursor_key: cursorKey, list_key: _key, ...row }) => ({
          ...(row as unknown as Row),
          cursorKey: [nameOf(order), ...cursorKey],
        })),
      },
    ]),
  );
}

function cursorColumn(order: readonly OrderKey[]): string {
  return `jsonb_build_array(${order.map((key) => key.sql).join(', ')}) as cursor_key`;
}

/** The keys of the order as columns, for `orderByColumns` around the query. */
function orderColumns(order: readonly OrderKey[]): string {
  return order.map((key, index) => `${key.sql} as order_${index}`).join(', ');
}

function orderByColumns(of: string, order: readonly OrderKey[]): string {
  return order.map(({ direction }, index) => `${of}.order_${index} ${direction}`).join(', ');
}

function orderBy(order: readonly OrderKey[]): string {
  return order.map((key) => `${key.sql} ${key.direction}`).join(', ');
}

function all(conditions: readonly SqlFragment[]): SqlFragment {
  if (conditions.length === 0) return sql`true`;
  return {
    sql: conditions.map((one) => `(${one.sql})`).join(' and '),
    params: conditions.flatMap((one) => one.params),
  };
}

/** The rows that come after the cursor: `a > x or (a = x and b > y) …`, each key in its own direction. */
function isAfter(order: readonly OrderKey[], [name, ...key]: readonly (string | number | null)[]): SqlFragment {
  if (name !== nameOf(order) || key.length !== order.length) throw foreignCursor();
  const branches = order.map(({ sql: expression, direction }, index) => {
    const equal = order.slice(0, index).map((earlier) => `${earlier.sql} = ?`);
    return {
      sql: [...equal, `${expression} ${direction === 'ASC' ? '>' : '<'} ?`].join(' and '),
      params: key.slice(0, index + 1),
    };
  });
  return {
    sql: branches.map((branch) => `(${branch.sql})`).join(' or '),
    params: branches.flatMap((branch) => branch.params),
  };
}

/** Short name of an order, which its cursors begin with: the keys of another order may have other types. */
function nameOf(order: readonly OrderKey[]): string {
  return hash('sha256', orderBy(order), 'base64url').slice(0, 6);
}

function foreignCursor(): GraphQLError {
  return badInput('"after" comes from a list in another order; start again without it.');
}
