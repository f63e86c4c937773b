import {
  MAX_LISTED_ERRORS,
  mutate,
  readImportFile,
  Refusal,
  refuse,
  type ImportColumn,
  type ImportFile,
  type ImportPayload,
  type ImportRowError,
  type MutationInput,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';

/** An uploaded file about persons. */
export interface PersonalFileInput extends MutationInput {
  readonly contentBase64: string;
  readonly dryRun: boolean;
}

/** Ends the transaction of a file with errors: nothing of it is kept. */
export class RowsRefused extends Error {
  constructor(readonly errors: readonly ImportRowError[]) {
    super(`${errors.length} errors in the file`);
  }
}

/** Ends the transaction of a trial: nothing of it is kept. */
class TrialEnded extends Error {}

/**
 * Takes a file about persons in, all of it or nothing; a trial does the same work in a transaction that is rolled
 * back. No error repeats what stands in a cell, because that is a name or a number here.
 * @param prepare judges the rows outside a transaction, and answers with the work inside it, which returns how many
 *   rows it took in and throws `RowsRefused` with everything that is wrong
 */
export async function takeInFile<Column extends string>(
  ctx: RequestContext,
  action: string,
  input: PersonalFileInput,
  columns: readonly ImportColumn<Column>[],
  prepare: (file: ImportFile<Column>) => Promise<(em: EntityManager) => Promise<number>>,
): Promise<ImportPayload> {
  const { clientMutationId, dryRun } = input;
  const nothing = { clientMutationId, dryRun, rows: 0, accepted: 0, rejected: 0, errors: [], userErrors: [] };
  let rows = 0;
  try {
    const read = await readImportFile(input.contentBase64, columns);
    const file = { ...read, errors: read.errors.map((error) => ({ ...error, value: null })) };
    rows = file.rowCount;
    if (rows === 0 && file.errors.length === 0)
      refuse('FILE_EMPTY', 'The file has a header but no rows.', 'contentBase64');
    const work = await prepare(file);
    if (!dryRun) {
      const { result, userErrors } = await mutate(ctx, action, input, work);
      return { ...nothing, userErrors, rows, accepted: result ?? 0 };
    }
    await ctx
      .write(action, async (em) => {
        await work(em);
        throw new TrialEnded();
      })
      .catch((error: unknown) => {
        if (!(error instanceof TrialEnded)) throw error;
      });
    return { ...nothing, rows, accepted: rows };
  } catch (error) {
    if (error instanceof Refusal) return { ...nothing, rows, userErrors: [...error.userErrors] };
    if (!(error instanceof RowsRefused)) throw error;
    const { errors } = error;
    const isHeader = errors.some(({ code }) => code.startsWith('COLUMN_'));
    const rejected = isHeader ? rows : new Set(errors.map(({ row }) => row)).size;
    const message = `${errors.length} errors; nothing was taken in. Correct the file and send it again.`;
    return {
      ...nothing,
      rows,
      accepted: dryRun ? rows - rejected : 0,
      rejected,
      errors: errors.slice(0, MAX_LISTED_ERRORS),
      userErrors: dryRun ? [] : [{ code: 'ROWS_REFUSED', message, field: ['contentBase64'] }],
    };
  }
}
