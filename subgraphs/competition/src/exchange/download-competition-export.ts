import { isId, requireScope, writeCsv, writeXlsx, type DownloadFile, type RequestContext } from '@gonghui/kit';
import { createHash } from 'node:crypto';
import { CompetitionExportFormat } from './competition-export-format.js';
import { CompetitionExport } from './competition-export.entity.js';
import { readResultTables, type ResultTable } from './result-table.js';
import { writeInterchange } from './write-interchange.js';

const MEDIA_TYPES: Readonly<Record<CompetitionExportFormat, string>> = {
  [CompetitionExportFormat.CSV]: 'text/csv; charset=utf-8',
  [CompetitionExportFormat.XLSX]: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  [CompetitionExportFormat.INTERCHANGE]: 'application/json; charset=utf-8',
};

/** What is known of a file while it is made. */
export interface ExportProgress {
  rows: number;
  /** The moment of the snapshot that all of the file is of. */
  snapshotAt: string | null;
}

/**
 * Makes the file of a manifest, once, for whoever prepared it, of one snapshot; the manifest is completed before its
 * last byte leaves.
 * @returns null when the link was used, or is not the caller's
 */
export async function downloadCompetitionExport(ctx: RequestContext, id: string): Promise<DownloadFile | null> {
  const actor = requireScope(ctx.actor, 'competition:read');
  if (!isId(id)) return null;
  const manifest = await ctx.write('startCompetitionExport', async (em) => {
    const [row] = await em.execute<object[]>(
      `update competition.competition_export set started_at = now()
        where id = ?::uuid and actor_id = ? and started_at is null returning *`,
      [id, actor.accountId],
    );
    return row ? em.map(CompetitionExport, row) : null;
  });
  if (!manifest) return null;
  const progress: ExportProgress = { rows: 0, snapshotAt: null };
  return {
    fileName: manifest.fileName,
    mediaType: MEDIA_TYPES[manifest.format],
    body: completing(ctx, id, progress, formed(ctx, manifest, progress)),
  };
}

async function* formed(
  ctx: RequestContext,
  { format, competitionId, roundIds }: CompetitionExport,
  progress: ExportProgress,
): AsyncGenerator<Uint8Array> {
  const [opened] = await ctx.read((em) => em.execute<[{ at: string }]>('select transaction_timestamp()::text as at'));
  progress.snapshotAt = opened.at;
  if (format === CompetitionExportFormat.INTERCHANGE) {
    yield* writeInterchange(ctx, competitionId, progress);
    return;
  }
  const tables = await readResultTables(ctx, roundIds, progress);
  if (format === CompetitionExportFormat.XLSX) {
    yield* writeXlsx(tables.map((table, index) => ({ ...table, name: sheetName(table, index) })));
    return;
  }
  // Rounds differ in their parts: one table has the columns of all.
  const header = [...new Set(tables.flatMap((table) => table.header))];
  const rows = async function* () {
    for (const table of tables) {
      const places = header.map((title) => table.header.indexOf(title));
      for await (const batch of table.rows) yield batch.map((row) => places.map((place) => row[place] ?? null));
    }
  };
  yield* writeCsv({ header, rows: rows() });
}

/** A name that Excel takes: 31 characters, none of them special, and none twice. */
function sheetName({ title }: ResultTable, index: number): string {
  return `${index + 1} ${title.replace(/[[\]:*?/\\]/g, ' ')}`.slice(0, 31);
}

/** The same bytes; the manifest learns their number and digest before the last of them leaves. */
async function* completing(
  ctx: RequestContext,
  id: string,
  progress: ExportProgress,
  parts: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const digest = createHash('sha256');
  let size = 0;
  let last: Uint8Array | null = null;
  for await (const part of parts) {
    digest.update(part);
    size += part.length;
    if (last) yield last;
    last = part;
  }
  await ctx.write('finishCompetitionExport', (em) =>
    em.execute(
      `update competition.competition_export
          set started_at = ?::timestamptz, finished_at = clock_timestamp(), row_count = ?, byte_count = ?, sha256 = ?
        where id = ?::uuid`,
      [progress.snapshotAt, progress.rows, size, digest.digest('hex'), id],
    ),
  );
  if (last) yield last;
}
