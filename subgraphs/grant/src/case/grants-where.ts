import { arrayLiteral, belowUnion, isId, sql, type SqlFragment } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { GrantFilter } from './grant-filter.js';

/** What an amount of the filter is compared with; written as in the index of amounts (`totals-indexes.ts`). */
const AMOUNT = 'case when g.decided_on is null then g.applied_fen else g.awarded_fen end';

/** Longest text a search looks for. */
const MAX_TEXT = 100;

/** From so many on, the grants that hold a text are not looked up one by one. */
const MANY = 5_000;

/** What a filter's text looks for. No text holds NUL, and the database takes none. */
const soughtIn = ({ text }: GrantFilter): string | undefined => text?.replaceAll('\0', '').trim().slice(0, MAX_TEXT);

/** Whether a filter's text is in so many grants that a list of them is no way to find those of the other conditions. */
export async function isTextCommon(em: EntityManager, filter: GrantFilter): Promise<boolean> {
  const sought = soughtIn(filter);
  if (!sought) return false;
  const [row] = await em.execute<[{ common: boolean }]>('select grants.has_cases_with(?, ?) as common', [sought, MANY]);
  return row.common;
}

/**
 * The conditions of a filter over `grants.grant_case g`. Lists, totals, exports, samples and flags are all built on
 * them, so that they agree. Scope is row-level security's.
 * @param options `isTextCommon`: as that function says; it changes how rows are found, not which
 */
export function grantsWhere(filter: GrantFilter, options: { readonly isTextCommon?: boolean } = {}): SqlFragment[] {
  const { schemeId, schemeIds, unionId, years, statuses, subjectKinds, subjectId, minAmount, maxAmount } = filter;
  const where: SqlFragment[] = [
    statuses ? sql`g.status = any(${arrayLiteral(statuses)}::text[])` : sql`g.status <> 'DRAFT'`,
  ];
  if (schemeId != null) where.push(isId(schemeId) ? sql`g.scheme_id = ${schemeId}::uuid` : sql`false`);
  if (schemeIds) where.push(sql`g.scheme_id = any(${arrayLiteral(schemeIds.filter(isId))}::uuid[])`);
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
  if (sought) {
    const holdsText = sql`g.id in (select grants.cases_with(${sought}))`;
    // As a condition of its own the planner begins with it, and looks up what it finds row by row.
    where.push(options.isTextCommon ? { ...holdsText, sql: `(${holdsText.sql}) is true` } : holdsText);
  }
  return where;
}
