import {
  calendarDate,
  MAX_SHEET_ROWS,
  refuse,
  requireScope,
  type RequestContext,
  type SqlFragment,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { GrantFilter } from '../../case/grant-filter.js';
import { allOf } from '../../case/all-of.js';
import { grantsWhere } from '../../case/grants-where.js';
import { writeFilter } from '../stored-filter.js';
import { ExportFormat } from './export-format.js';
import { ExportManifest } from './export-manifest.entity.js';

const ENDINGS: Readonly<Record<ExportFormat, string>> = {
  [ExportFormat.CSV]: 'csv',
  [ExportFormat.XLSX]: 'xlsx',
  [ExportFormat.THREE_SIXTY_GIVING]: 'json',
};

/**
 * Counts what an export would hold and opens its manifest; the file is made when its link is opened.
 * @returns id of the manifest @throws Refusal `NOTHING_TO_EXPORT`, `TOO_MANY_ROWS`
 */
export async function prepareExport(
  ctx: RequestContext,
  em: EntityManager,
  { filter, format }: { readonly filter: GrantFilter; readonly format: ExportFormat },
): Promise<string> {
  const actor = requireScope(ctx.actor, 'grant:read');
  const where = exportedWhere(filter, format);
  const [{ count, id }] = await em.execute<[{ count: number; id: string }]>(
    `select count(*)::int as count, platform.uuid7() as id from grants.grant_case g where ${where.sql}`,
    [...where.params],
  );
  if (count === 0) refuse('NOTHING_TO_EXPORT', 'No grant fits this filter.', 'filter');
  if (format === ExportFormat.XLSX && count >= MAX_SHEET_ROWS)
    refuse('TOO_MANY_ROWS', `Excel opens ${MAX_SHEET_ROWS} rows at most; choose CSV, or narrow the filter.`, 'format');
  const rules = await em.execute<{ key: string; version: number }[]>(
    'select key, max(version)::int as version from grants.red_flag_rule group by key order by key',
  );
  em.create(ExportManifest, {
    id,
    unionId: actor.unionId,
    actorId: actor.accountId,
    actorName: actor.name,
    format,
    filter: writeFilter(filter),
    ruleVersions: Object.fromEntries(rules.map(({ key, version }) => [key, version])),
    fileName: `补助明细-${calendarDate(ctx.now)}-${id.slice(-6)}.${ENDINGS[format]}`,
    expectedCount: count,
    preparedAt: ctx.now,
    startedAt: null,
    finishedAt: null,
    rowCount: null,
    byteCount: null,
    sha256: null,
  });
  return id;
}

/** Which grants an export holds: those of the filter, and of the 360Giving standard those that are awarded. */
export function exportedWhere(filter: GrantFilter, format: ExportFormat): SqlFragment {
  const conditions = grantsWhere(filter);
  if (format === ExportFormat.THREE_SIXTY_GIVING)
    conditions.push({ sql: 'g.decided_on is not null and g.awarded_fen > 0', params: [] });
  return allOf(conditions);
}
