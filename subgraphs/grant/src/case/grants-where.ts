import { arrayLiteral, belowUnion, isId, likePattern, sql, type SqlFragment } from '@gonghui/kit';
import type { GrantFilter } from './grant-filter.js';

/** What an amount of the filter is compared with. */
const AMOUNT = 'case when g.decided_on is null then g.applied_fen else g.awarded_fen end';

/**
 * The conditions of a filter over `grants.grant_case g`. Lists, totals, exports, samples and flags are all built on
 * them, so that they agree. Scope is row-level security's.
 */
export function grantsWhere(filter: GrantFilter): SqlFragment[] {
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
  // No text holds NUL, and the database takes none.
  const sought = filter.text?.replaceAll('\0', '').trim();
  if (sought) where.push(sql`g.id in (select grants.cases_like(${likePattern(sought)}))`);
  return where;
}
