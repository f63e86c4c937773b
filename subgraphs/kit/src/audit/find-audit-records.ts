import type { EntityManager } from '@mikro-orm/postgresql';
import { GraphQLError } from 'graphql';
import type { PageRequest } from '../graphql/page.js';
import { changedFields, type RowImage } from './changed-fields.js';
import { momentText } from './record-text.js';

/** Which records to find; all conditions must hold, an empty list of tables or actions holds for none. */
export interface AuditFilter {
  /** Account id. */
  readonly actorId?: string | null;
  /** `schema.table` */
  readonly tables?: readonly string[] | null;
  readonly actions?: readonly string[] | null;
  readonly rowId?: string | null;
  /** The union itself, without its subtree. */
  readonly unionId?: string | null;
  readonly requestId?: string | null;
  /** Inclusive. */
  readonly from?: Date | null;
  /** Exclusive. */
  readonly until?: Date | null;
}

export type AuditOperation = 'INSERT' | 'UPDATE' | 'DELETE';

/** One changed row, as readers see it. */
export interface AuditRecordRow {
  readonly id: string;
  readonly at: Date;
  /** Account id; null outside a request. */
  readonly actorId: string | null;
  readonly requestId: string | null;
  /** Use case; `sql` outside a request. */
  readonly action: string;
  /** Database role that was logged in. */
  readonly login: string;
  /** `schema.table` */
  readonly table: string;
  readonly operation: AuditOperation;
  readonly rowId: string;
  readonly unionId: string | null;
  readonly before: RowImage | null;
  readonly after: RowImage | null;
  readonly changedFields: readonly string[];
  /** Number of the seal that covers it; null while it is not sealed. */
  readonly sealId: string | null;
  /** Position in the list: moment to the microsecond, and id. */
  readonly cursorKey: [at: string, id: string];
}

/** A page of records, one more than asked for when another page follows, and the count of all. */
export interface AuditRecordPage {
  readonly rows: readonly AuditRecordRow[];
  readonly totalCount: number;
}

/**
 * Finds records of the audit trail, the latest first. Row-level security leaves out what is outside the scope of the
 * transaction. At most three statements, whatever the page.
 * @param em a manager inside a transaction that has entered a scope
 * @throws GraphQLError `BAD_USER_INPUT` when the cursor is not one of this list
 */
export async function findAuditRecords(
  em: EntityManager,
  filter: AuditFilter,
  page: PageRequest,
): Promise<AuditRecordPage> {
  const conditions = conditionsOf(filter);
  if (!conditions) return { rows: [], totalCount: 0 };
  const after = page.after ? [afterCursor(page.after)] : [];
  const scope = await scopeConditions(em, filter);
  if (!scope) return { rows: [], totalCount: 0 };
  const countWhere = whereOf([...conditions, ...scope.count]);
  const pageWhere = whereOf([...conditions, ...scope.page, ...after]);
  const counted = await em.execute<{ count: string }[]>(
    `select count(*)::text as count from audit.record r where ${countWhere.sql}`,
    countWhere.params,
  );
  const rows = await em.execute<StoredRow[]>(
    `select r.id::text as id, ${momentText('r.at')} as moment, r.actor, r.request, r.action, r.login,
            r.schema_name || '.' || r.table_name as "table", r.operation::text as operation, r.row_id,
            r.union_id::text as union_id, r.before, r.after,
            (select s.id::text from audit.seal s where (s.to_txid, s.to_id) >= (r.txid, r.id)
              order by s.to_txid, s.to_id limit 1) as seal
       from audit.record r where ${pageWhere.sql}
      order by r.at desc, r.id desc limit ?`,
    [...pageWhere.params, page.first + 1],
  );
  return { rows: rows.map(toRow), totalCount: Number(counted[0]!.count) };
}

/** Unions that may be spelled out in a condition; of more, a page is found faster by walking back in time. */
const MAX_LISTED_UNIONS = 1_000;

const unionsInScope = 'select reached_union from tree.reach where reached_path operator(public.<@) tree.scope()';

/**
 * Conditions that row-level security imposes anyway, in a form that an index on the union can serve: a policy alone
 * is a filter over every record of the trail.
 * @returns null when the scope is empty
 */
async function scopeConditions(
  em: EntityManager,
  { unionId, rowId, requestId }: AuditFilter,
): Promise<{ count: Condition[]; page: Condition[] } | null> {
  if (unionId != null || rowId != null || requestId != null) return { count: [], page: [] };
  const [scope] = await em.execute<{ everything: boolean; own: string | null; unions: string[] }[]>(
    `select tree.sees_all() as everything, tree.own_union()::text as own, case when tree.sees_all() then '[]' else
       (select coalesce(json_agg(reached_union), '[]') from (${unionsInScope} limit ?) part) end as unions`,
    [MAX_LISTED_UNIONS],
  );
  const { everything, own, unions } = scope!;
  if (everything) return { count: [], page: [] };
  const listed = own === null ? unions : [...unions, own];
  if (listed.length === 0) return null;
  if (unions.length < MAX_LISTED_UNIONS) {
    const among = { sql: `r.union_id in (${listed.map(() => '?').join(', ')})`, params: listed };
    return { count: [among], page: [among] };
  }
  return { count: [{ sql: `r.union_id = any(array(${unionsInScope}))`, params: [] }], page: [] };
}

function whereOf(conditions: readonly Condition[]): { sql: string; params: unknown[] } {
  return {
    sql: conditions.map(({ sql }) => sql).join(' and ') || 'true',
    params: conditions.flatMap(({ params }) => params),
  };
}

interface Condition {
  readonly sql: string;
  readonly params: readonly unknown[];
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** No record is older than 1970, and PostgreSQL knows no year 0. */
function momentParam(moment: Date): string {
  return new Date(Math.max(moment.getTime(), 0)).toISOString();
}

function isMoment(text: unknown): text is string {
  if (typeof text !== 'string' || !/^[12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(text)) return false;
  const moment = new Date(text);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text.slice(0, 23));
}

/** Null when nothing can match: an id that is none, or text which PostgreSQL can't hold. */
function conditionsOf(filter: AuditFilter): Condition[] | null {
  const { actorId, tables, actions, rowId, unionId, requestId, from, until } = filter;
  const texts = [actorId, rowId, requestId, ...(tables ?? []), ...(actions ?? [])];
  if (texts.some((text) => text?.includes('\0')) || (unionId != null && !UUID.test(unionId))) return null;
  if (tables?.length === 0 || actions?.length === 0) return null;
  const names = tables?.map((table) => table.split('.', 2)) ?? [];
  if (names.some(({ length }) => length < 2)) return null;
  const conditions: Condition[] = [];
  const add = (sql: string, ...params: unknown[]) => conditions.push({ sql, params });
  if (actorId != null) add('r.actor = ?', actorId);
  if (requestId != null) add('r.request = ?', requestId);
  if (rowId != null) add('r.row_id = ?', rowId);
  if (unionId != null) add('r.union_id = ?::uuid', unionId);
  if (names.length > 0)
    add(`(${names.map(() => 'r.schema_name = ? and r.table_name = ?').join(' or ')})`, ...names.flat());
  if (actions) add(`r.action in (${actions.map(() => '?').join(', ')})`, ...actions);
  if (from) add('r.at >= ?::timestamptz', momentParam(from));
  if (until) add('r.at < ?::timestamptz', momentParam(until));
  return conditions;
}

function afterCursor(key: NonNullable<PageRequest['after']>): Condition {
  const [at, id, ...rest] = key;
  if (!isMoment(at) || typeof id !== 'string' || !/^\d{1,18}$/.test(id) || rest.length > 0)
    throw new GraphQLError('"after" is not a cursor of this list; use pageInfo.endCursor.', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  return { sql: '(r.at, r.id) < (?::timestamptz, ?::bigint)', params: [at, id] };
}

interface StoredRow {
  readonly id: string;
  readonly moment: string;
  readonly actor: string | null;
  readonly request: string | null;
  readonly action: string;
  readonly login: string;
  readonly table: string;
  readonly operation: 'I' | 'U' | 'D';
  readonly row_id: string;
  readonly union_id: string | null;
  readonly before: RowImage | null;
  readonly after: RowImage | null;
  readonly seal: string | null;
}

const OPERATIONS = { I: 'INSERT', U: 'UPDATE', D: 'DELETE' } as const;

function toRow(row: StoredRow): AuditRecordRow {
  return {
    id: row.id,
    at: new Date(row.moment),
    actorId: row.actor,
    requestId: row.request,
    action: row.action,
    login: row.login,
    table: row.table,
    operation: OPERATIONS[row.operation],
    rowId: row.row_id,
    unionId: row.union_id,
    before: row.before,
    after: row.after,
    changedFields: changedFields(row.before, row.after),
    sealId: row.seal,
    cursorKey: [row.moment, row.id],
  };
}
