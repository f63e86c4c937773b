import { arrayLiteral, belowUnion, isId, sql, type SqlFragment } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { GrantFilter } from './grant-filter.js';

/** What an amount of the filter is compared with; written as in the index of amounts (`totals-indexes.ts`). */
const AMOUNT = 'case when g.decided_on is null then g.applied_fen else g.awarded_fen end';

/** Longest text a search looks for. */
const MAX_TEXT = 100;

/** What a filter's text looks for. No text holds NUL, and the database takes none. */
export const soughtIn = ({ text }: GrantFilter): string | undefined =>
  text?.replaceAll('\0', '').trim().slice(0, MAX_TEXT);

/**
 * How the grants are found that hold a filter's text; which, is the same. `LISTED`: through an index of words, or by
 * looking through all. `ROW_BY_ROW`: each is looked at when its turn comes, for the first few of very many. `JOINED`:
 * all words are read beside the grants of `grants.case_in_scope`, for adding up very many.
 */
export type TextSearch = 'LISTED' | 'ROW_BY_ROW' | 'JOINED';

const HOLDS_TEXT: Readonly<Record<TextSearch, string>> = {
  LISTED: 'g.id in (select grants.cases_with(?))',
  ROW_BY_ROW: 'grants.case_holds(g.id, ?)',
  JOINED: 'strpos(g.text, lower(?)) > 0',
};

/** Whether very many grants hold a filter's text. */
export async function isTextCommon(em: EntityManager, filter: GrantFilter): Promise<boolean> {
  const sought = soughtIn(filter);
  if (!sought) return false;
  const [row] = await em.execute<[{ common: boolean }]>('select grants.is_common_text(?) as common', [sought]);
  return row.common;
}

/**
 * The conditions of a filter over `grants.grant_case g` or `grants.case_in_scope g`. Lists, totals, exports, samples
 * and flags are all built on them, so that they agree. Scope is kept by the policy of the one and the view of the other.
 */
export function grantsWhere(filter: GrantFilter, search: TextSearch = 'LISTED'): SqlFragment[] {
  const { schemeId, schemeIds, lineIds, unionId, years, statuses, subjectKinds, subjectId, minAmount, maxAmount } =
    filter;
  const where: SqlFragment[] = [
    statuses ? sql`g.status = any(${arrayLiteral(statuses)}::text[])` : sql`g.status <> 'DRAFT'`,
  ];
  if (schemeId != null) where.push(isId(schemeId) ? sql`g.scheme_id = ${schemeId}::uuid` : sql`false`);
  if (schemeIds) where.push(sql`g.scheme_id = any(${arrayLiteral(schemeIds.filter(isId))}::uuid[])`);
  if (lineIds) where.push(sql`g.line_id = any(${arrayLiteral(lineIds.filter(isId))}::uuid[])`);
  if (unionId != null) where.push(isId(unionId) ? { sql: belowUnion('g.union_id'), params: [unionId] } : sql`false`);
  if (years) where.push(sql`g.year = any(${arrayLiteral(years)}::int[])`);
  if (subjectKinds) where.push(sql`g.subject_kind = any(${arrayLiteral(subjectKinds)}::text[])`);
  if (subjectId != null) where.push(isId(subjectId) ? sql`g.subject_id = ${subjectId}::uuid` : sql`false`);
  if (minAmount != null) where.push({ sql: `${AMOUNT} >= ?::bigint`, params: [minAmount.toString()] });
  if (maxAmount != null) where.push({ sql: `${AMOUNT} <= ?::bigint`, params: [maxAmount.toString()] });
  if (filter.flagged != null) {
    const flag = `exists (select from grants.red_flag flag where flag.case_id = g.id and flag.status = 'OPEN')`;
    where.push({ sql: filter.flagged ? flag : `not ${flag}`, params: [] });
  }
  const sought = soughtIn(filter);
  if (sought) where.push({ sql: HOLDS_TEXT[search], params: [sought] });
  return where;
}

/** The condition that a filter's amounts, or its text, leave a grant out; undefined where it has neither, or both. */
export function outsideOf(filter: GrantFilter): SqlFragment | undefined {
  const { minAmount, maxAmount } = filter;
  const parts: SqlFragment[] = [];
  if (minAmount != null) parts.push({ sql: `${AMOUNT} < ?::bigint`, params: [minAmount.toString()] });
  if (maxAmount != null) parts.push({ sql: `${AMOUNT} > ?::bigint`, params: [maxAmount.toString()] });
  const sought = soughtIn(filter);
  if (!sought && parts.length === 0) return undefined;
  if (sought) return parts.length === 0 ? sql`g.id in (select grants.cases_without(${sought}))` : undefined;
  return { sql: parts.map((part) => part.sql).join(' or '), params: parts.flatMap((part) => part.params) };
}

/**
 * Where the grants of a filter are added up, as `g`, and the conditions there. Few of them, those of a union below the
 * reader's own or with a text that few hold, are looked up in the table; many are read from the view, whose scope costs
 * the same for all.
 */
export function summedOver(
  filter: GrantFilter,
  ownUnionId: string,
  isCommon: boolean,
): { readonly from: 'grants.grant_case' | 'grants.case_in_scope'; readonly where: SqlFragment[] } {
  const isBelow = filter.unionId != null && filter.unionId !== ownUnionId;
  if (isBelow || (soughtIn(filter) && !isCommon)) return { from: 'grants.grant_case', where: grantsWhere(filter) };
  return { from: 'grants.case_in_scope', where: grantsWhere(filter, 'JOINED') };
}
