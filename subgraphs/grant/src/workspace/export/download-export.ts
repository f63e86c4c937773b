import { isId, requireScope, writeCsv, writeXlsx, type DownloadFile, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { createHash } from 'node:crypto';
import { readFilter } from '../stored-filter.js';
import { ExportFormat } from './export-format.js';
import { ExportManifest } from './export-manifest.entity.js';
import { EXPORT_COLUMNS, EXPORT_FROM, TABLE, type ExportedGrant } from './exported-grant.js';
import { exportedWhere } from './prepare-export.js';
import { writeThreeSixtyGiving } from './write-three-sixty-giving.js';

/** Grants read at a time: some hundred kilobytes. */
const BATCH = 1_000;

const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  [ExportFormat.CSV]: 'text/csv; charset=utf-8',
  [ExportFormat.XLSX]: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  [ExportFormat.THREE_SIXTY_GIVING]: 'application/json; charset=utf-8',
};

/**
 * Makes the file of a manifest, once, for whoever prepared it. All its rows are of one snapshot, read by a cursor of the
 * database as fast as the file is taken; the manifest is completed before its last byte leaves.
 * @returns null when the link was used, or is not the caller's
 */
export async function downloadExport(ctx: RequestContext, id: string): Promise<DownloadFile | null> {
  const actor = requireScope(ctx.actor, 'grant:read');
  if (!isId(id)) return null;
  const manifest = await ctx.write('startGrantExport', async (em) => {
    const [row] = await em.execute<object[]>(
      `update grants.export_manifest set started_at = now()
        where id = ?::uuid and actor_id = ? and started_at is null returning *`,
      [id, actor.accountId],
    );
    return row ? em.map(ExportManifest, row) : null;
  });
  if (!manifest) return null;
  const { format, fileName } = manifest;
  const progress: Progress = { rows: 0, snapshotAt: null };
  return {
    fileName,
    mediaType: MEDIA_TYPES[format],
    body: completing(ctx, id, progress, formed(format, grantsOf(ctx, manifest, progress))),
  };
}

interface Progress {
  rows: number;
  /** The moment of the snapshot that all rows are of. */
  snapshotAt: string | null;
}

async function* grantsOf(
  ctx: RequestContext,
  { filter, format }: ExportManifest,
  progress: Progress,
): AsyncGenerator<ExportedGrant[]> {
  const where = exportedWhere(readFilter(filter), format);
  const [opened] = await ctx.read(async (em: EntityManager) => {
    await em.execute(
      `declare exported_grants no scroll cursor for
       select ${EXPORT_COLUMNS} from ${EXPORT_FROM} where ${where.sql} order by g.number`,
      [...where.params],
    );
    return em.execute<[{ at: string }]>('select transaction_timestamp()::text as at');
  });
  progress.snapshotAt = opened.at;
  for (;;) {
    const batch = await ctx.read((em) => em.execute<ExportedGrant[]>(`fetch ${BATCH} from exported_grants`));
    if (batch.length === 0) return;
    progress.rows += batch.length;
    yield batch;
  }
}

function formed(format: ExportFormat, batches: AsyncIterable<ExportedGrant[]>): AsyncIterable<Buffer> {
  if (format === ExportFormat.THREE_SIXTY_GIVING) return writeThreeSixtyGiving(batches);
  const header = TABLE.map(([title]) => title);
  const rows = (async function* () {
    for await (const batch of batches) yield batch.map((grant) => TABLE.map(([, cell]) => cell(grant)));
  })();
  return format === ExportFormat.CSV ? writeCsv({ header, rows }) : writeXlsx([{ name: '补助明细', header, rows }]);
}

/** The same bytes; the manifest learns their number and digest before the last of them leaves. */
async function* completing(
  ctx: RequestContext,
  id: string,
  progress: Progress,
  parts: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer> {
  const digest = createHash('sha256');
  let size = 0;
  let last: Buffer | null = null;
  for await (const part of parts) {
    digest.update(part);
    size += part.length;
    if (last) yield last;
    last = part;
  }
  await ctx.write('finishGrantExport', (em) =>
    em.execute(
      `update grants.export_manifest
          set started_at = ?::timestamptz, finished_at = clock_timestamp(), row_count = ?, byte_count = ?, sha256 = ?
        where id = ?::uuid`,
      [progress.snapshotAt, progress.rows, size, digest.digest('hex'), id],
    ),
  );
  if (last) yield last;
}
