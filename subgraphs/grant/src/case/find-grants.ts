import {
  arrayLiteral,
  badInput,
  isId,
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
import type { EntityManager } from '@mikro-orm/postgresql';
import { SubjectKind } from '../subject/subject-kind.js';
import { Direction } from './direction.js';
import { GrantOrderField, type GrantFilter, type GrantOrder } from './grant-filter.js';
import { TOTALS_COLUMNS, totalsOf, type GrantTotals, type TotalsRow } from './grant-totals.js';
import { Grant } from './grant.entity.js';
import { readKnownTotals } from './grant-summary.js';
import { allOf } from './all-of.js';
import { readByLeavingOut } from './left-out-totals.js';
import { grantsWhere, isTextCommon, summedOver } from './grants-where.js';

/** What a list of grants is asked for. */
export interface GrantListRequest {
  readonly filter?: GrantFilter | null;
  readonly orderBy?: GrantOrder | null;
  readonly first: number;
  readonly after?: string | null;
}

/** A page of grants that can tell the totals of all rows of its filter. */
export interface GrantPage extends Connection<Grant> {
  readonly readTotals: () => Promise<GrantTotals>;
}

const ORDER: Readonly<Record<GrantOrderField, string>> = {
  [GrantOrderField.NUMBER]: 'g.number',
  [GrantOrderField.TITLE]: 'g.pinyin',
  [GrantOrderField.APPLIED_ON]: 'g.applied_on',
  [GrantOrderField.YEAR]: 'g.year',
  [GrantOrderField.APPLIED]: 'g.applied_fen',
  [GrantOrderField.AWARDED]: 'g.awarded_fen',
  [GrantOrderField.DISBURSED]: 'g.disbursed_fen',
};

/** One page of the grants that fit the filter and lie within the reader's scope, the latest application first. */
export function findGrants(
  ctx: RequestContext,
  request: GrantListRequest,
  more: readonly SqlFragment[] = [],
): Promise<GrantPage> {
  const actor = requireScope(ctx.actor, 'grant:read');
  const page = pageRequest(request);
  const filter = request.filter ?? {};
  return ctx.read(async (em) => {
    const isCommon = await isTextCommon(em, filter);
    const isLatestFirst = (request.orderBy?.field ?? GrantOrderField.APPLIED_ON) === GrantOrderField.APPLIED_ON;
    const totals =
      (more.length === 0
        ? ((await readKnownTotals(em, filter, actor.unionId)) ?? (await readByLeavingOut(em, filter, actor.unionId)))
        : undefined) ?? (await addUp(em, summedOver(filter, actor.unionId, isCommon), more));
    const where = [...grantsWhere(filter, isCommon && isLatestFirst ? 'ROW_BY_ROW' : 'LISTED'), ...more];
    const query = { ...listOf(where, request.orderBy), totalCount: Number(totals.count), key: 'g.id' };
    const list = await listPage<object>(em, query, page);
    return {
      ...toConnection(list, page, (row) => em.map(Grant, row)),
      readTotals: () => Promise.resolve(totalsOf(totals)),
    };
  });
}

async function addUp(
  em: EntityManager,
  { from, where }: ReturnType<typeof summedOver>,
  more: readonly SqlFragment[],
): Promise<TotalsRow> {
  const conditions = allOf([...where, ...more]);
  const [totals] = await em.execute<[TotalsRow]>(`select ${TOTALS_COLUMNS} from ${from} g where ${conditions.sql}`, [
    ...conditions.params,
  ]);
  return totals;
}

/** Grants for building projects, lists of one tick read together: two statements, three with totals. */
export function findGrantsOfSubject(
  ctx: RequestContext,
  kind: SubjectKind,
  subjectId: string,
  request: Pick<GrantListRequest, 'first' | 'after'>,
): Promise<GrantPage> {
  requireScope(ctx.actor, 'grant:read');
  const page = pageRequest(request);
  const where = [sql`g.subject_kind = ${kind}`, ...grantsWhere({})];
  return ctx
    .loader<string, GrantPage>(`grantsOfSubject ${kind} ${JSON.stringify(request)}`, (ids) =>
      ctx.read(async (em) => {
        const pages = await listPagesBy<object>(em, listOf(where, null), page, 'g.subject_id', ids);
        return ids.map((id) => ({
          ...toConnection(pages.get(id)!, page, (row) => em.map(Grant, row)),
          readTotals: () =>
            ctx
              .loader<string, GrantTotals>(`totalsOfSubject ${kind}`, (asked) =>
                ctx.read((reader) => readTotalsBy(reader, where, 'g.subject_id', asked)),
              )
              .load(id),
        }));
      }),
    )
    .load(subjectId);
}

/** Grants of unions with everything below them, lists of one tick read together: two statements. */
export function findGrantsBelow(
  ctx: RequestContext,
  unionId: string,
  request: Omit<GrantListRequest, 'orderBy'>,
): Promise<GrantPage> {
  requireScope(ctx.actor, 'grant:read');
  const page = pageRequest(request);
  const where = allOf(grantsWhere(request.filter ?? {}));
  const [appliedOn, lastId] = page.after ?? [null, null];
  if (page.after && (page.after.length !== 2 || typeof appliedOn !== 'string' || !isId(String(lastId))))
    throw badInput('"after" comes from another list; start again without it.');
  return ctx
    .loader<string, GrantPage>(`grantsBelow ${JSON.stringify(request, textOfBigint)}`, (ids) =>
      ctx.read(async (em) => {
        const rows = await em.execute<(BelowRow & Record<string, unknown>)[]>(
          `select top.id as list_key, listed.* from unnest(?::uuid[]) with ordinality top (id, at)
            cross join lateral (
              select g.*, jsonb_build_array(g.applied_on, g.id) as cursor_key from grants.grant_case g
               where ${BELOW_TOP} and ${where.sql}
                 and (?::date is null or g.applied_on < ?::date or (g.applied_on = ?::date and g.id > ?::uuid))
               order by g.applied_on desc, g.id limit ?) listed
            order by top.at, listed.applied_on desc, listed.id`,
          [arrayLiteral(ids), ...where.params, appliedOn, appliedOn, appliedOn, lastId, page.first + 1],
        );
        const totals = await em.execute<(TotalsRow & { list_key: string })[]>(
          `select top.id as list_key, sums.* from unnest(?::uuid[]) top (id)
            cross join lateral (select ${TOTALS_COLUMNS} from grants.grant_case g where ${BELOW_TOP} and ${where.sql}) sums`,
          [arrayLiteral(ids), ...where.params],
        );
        const rowsBy = Map.groupBy(rows, (row) => row.list_key);
        const totalsBy = new Map(totals.map((row) => [row.list_key, totalsOf(row)]));
        return ids.map((id) => {
          const sums = totalsBy.get(id) ?? totalsOf(undefined);
          const listed = (rowsBy.get(id) ?? []).map(({ list_key: _key, cursor_key: cursorKey, ...row }) => ({
            ...row,
            cursorKey,
          }));
          return {
            ...toConnection({ rows: listed, totalCount: sums.count }, page, (row) => em.map(Grant, row)),
            readTotals: () => Promise.resolve(sums),
          };
        });
      }),
    )
    .load(unionId);
}

interface BelowRow {
  readonly list_key: string;
  readonly cursor_key: (string | number | null)[];
}

const BELOW_TOP = 'g.union_id in (select below from tree.below(top.id) below)';

/** A loader's name tells filters apart, and JSON knows no bigint. */
const textOfBigint = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? value.toString() : value);

function listOf(where: readonly SqlFragment[], orderBy: GrantOrder | null | undefined): ListQuery {
  const { field, direction } = orderBy ?? { field: GrantOrderField.APPLIED_ON, direction: Direction.DESC };
  return {
    columns: 'g.*',
    from: sql`grants.grant_case g`,
    where,
    order: [
      { sql: ORDER[field], direction },
      { sql: 'g.id', direction: Direction.ASC },
    ],
  };
}

async function readTotalsBy(
  em: EntityManager,
  conditions: readonly SqlFragment[],
  column: string,
  keys: readonly string[],
): Promise<GrantTotals[]> {
  const where = allOf(conditions);
  const rows = await em.execute<(TotalsRow & { key: string })[]>(
    `select ${column} as key, ${TOTALS_COLUMNS} from grants.grant_case g
      where ${where.sql} and ${column} = any(?::uuid[]) group by 1`,
    [...where.params, arrayLiteral(keys)],
  );
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return keys.map((key) => totalsOf(byKey.get(key)));
}
