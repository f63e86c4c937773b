import {
  checkName,
  MAX_LISTED_ERRORS,
  mutate,
  MutationInput,
  readImportFile,
  Refusal,
  refuse,
  refuseProblems,
  type ImportColumn,
  type ImportFile,
  type ImportPayload,
  type ImportRowError,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, InputType } from 'type-graphql';

/** An uploaded table. */
@InputType()
export abstract class ImportInput extends MutationInput {
  @Field({ description: 'The bytes of a CSV file in Base64: UTF-8, UTF-16 or GB18030, up to 10 MB and 50,000 rows.' })
  contentBase64!: string;

  @Field({ description: 'Name of the file.' })
  fileName!: string;

  @Field({ description: 'Whether only to try: the same work, with every error listed, and nothing kept.' })
  dryRun!: boolean;
}

/** Ends the transaction of a file with errors: nothing of it is kept. */
class RowsRefused extends Error {
  constructor(readonly errors: readonly ImportRowError[]) {
    super(`${errors.length} errors in the file`);
  }
}

/** Ends the transaction of a trial: nothing of it is kept. */
class TrialEnded extends Error {}

/**
 * Takes in all rows of a table, or none. A trial does the same work in a transaction that is rolled back.
 * @param action name of the mutation
 * @param write writes the rows and answers with what is wrong with them; the file's own errors are added
 */
export async function importRows<Key extends string>(
  ctx: RequestContext,
  action: string,
  input: ImportInput,
  columns: readonly ImportColumn<Key>[],
  write: (em: EntityManager, file: ImportFile<Key>) => Promise<readonly ImportRowError[]>,
): Promise<ImportPayload> {
  const { clientMutationId, dryRun } = input;
  const nothing = { clientMutationId, dryRun, rows: 0, accepted: 0, rejected: 0, errors: [], userErrors: [] };
  let rows = 0;
  try {
    refuseProblems(['fileName', 'FILE_NAME_INVALID', checkName(input.fileName, 'The file name')]);
    const file = await readImportFile(input.contentBase64, columns);
    rows = file.rowCount;
    if (rows === 0 && file.errors.length === 0)
      refuse('FILE_EMPTY', 'The file has a header but no rows.', 'contentBase64');
    const work = async (em: EntityManager): Promise<number> => {
      const errors = [...file.errors, ...(await write(em, file))];
      if (errors.length > 0) throw new RowsRefused(errors.toSorted((a, b) => a.row - b.row));
      return rows;
    };
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
    const message = `${errors.length} errors; nothing of the file was taken in. Correct it and send it again.`;
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
