import {
  checkName,
  MAX_LISTED_ERRORS,
  mutate,
  readImportFile,
  Refusal,
  refuse,
  refuseProblems,
  requireScope,
  treeErrorOf,
  type ImportFile,
  type ImportPayload,
  type ImportRowError,
  type RequestContext,
  type UserError,
} from '@gonghui/kit';
import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { setImmediate } from 'node:timers/promises';
import { placeUnions } from './place-unions.js';
import { readRegister } from './read-register.js';
import { readUnionRow, type UnionRow } from './read-union-row.js';
import type { ImportTradeUnionsInput } from './import-trade-unions.types.js';
import { UNION_COLUMNS, type UnionColumn } from './union-columns.js';
import { writeUnions } from './write-unions.js';

/** Rows read before other requests get their turn. */
const ROWS_PER_TURN = 500;

/** Ends the transaction of a file with errors: nothing of it is kept. */
class RowsRefused extends Error {
  constructor(readonly errors: readonly ImportRowError[]) {
    super(`${errors.length} errors in the file`);
  }
}

/** Ends the transaction of a trial: nothing of it is kept. */
class TrialEnded extends Error {}

/**
 * Founds the unions of a table, all of them or none. A trial does the same work in a transaction that is rolled back.
 * The same rules hold as for a union founded by hand.
 */
export async function importTradeUnions(ctx: RequestContext, input: ImportTradeUnionsInput): Promise<ImportPayload> {
  requireScope(ctx.actor, 'organization:import');
  const { clientMutationId, dryRun } = input;
  const nothing = { clientMutationId, dryRun, rows: 0, accepted: 0, rejected: 0, errors: [] };
  let rows = 0;
  try {
    refuseProblems(['fileName', 'FILE_NAME_INVALID', checkName(input.fileName, 'The file name')]);
    const file = await readImportFile(input.contentBase64, UNION_COLUMNS);
    rows = file.rowCount;
    if (rows === 0 && file.errors.length === 0)
      refuse('FILE_EMPTY', 'The file has a header but no rows.', 'contentBase64');
    const unions = await readRows(file, ctx.today);
    const work = (em: EntityManager): Promise<number> => foundUnions(em, input, file, unions);
    if (!dryRun) {
      const { result, userErrors } = await mutate(ctx, 'importTradeUnions', input, work);
      return { ...nothing, userErrors, rows, accepted: result ?? 0 };
    }
    await ctx
      .write('importTradeUnions', async (em) => {
        await work(em);
        throw new TrialEnded();
      })
      .catch((error: unknown) => {
        if (!(error instanceof TrialEnded)) throw error;
      });
    return { ...nothing, userErrors: [], rows, accepted: rows };
  } catch (error) {
    if (error instanceof Refusal) return { ...nothing, rows, userErrors: [...error.userErrors] };
    if (error instanceof RowsRefused) return refusedRows(nothing, rows, error.errors);
    throw error;
  }
}

/** Reads all rows, a few at a time: long tables must not hold up other requests. */
async function readRows(file: ImportFile<UnionColumn>, today: string): Promise<readonly UnionRow[]> {
  const unions: UnionRow[] = [];
  for (const [index, row] of file.rows.entries()) {
    unions.push(readUnionRow(row, file.headings, today));
    if (index % ROWS_PER_TURN === ROWS_PER_TURN - 1) await setImmediate();
  }
  return unions;
}

/** Judges the rows against each other and the register, and writes them. @returns how many were founded */
async function foundUnions(
  em: EntityManager,
  input: ImportTradeUnionsInput,
  file: ImportFile<UnionColumn>,
  unions: readonly UnionRow[],
): Promise<number> {
  const register = await readRegister(em, input.parentId, unions);
  const { placed, errors } = placeUnions(unions, register, file.headings);
  const all = [...file.errors, ...unions.flatMap((union) => union.errors), ...errors];
  if (all.length > 0) throw new RowsRefused(all.toSorted((a, b) => a.row - b.row));
  await writeUnions(em, placed, input.fileName.trim()).catch(refuseChange);
  return placed.length;
}

/** What was free when it was looked up may be taken, or ended, when it is written. */
function refuseChange(error: unknown): never {
  const isTaken = error instanceof UniqueConstraintViolationException;
  const treeError = treeErrorOf(error)?.code;
  if (isTaken || treeError === 'TREE_PARENT_CLOSED' || treeError === 'UNKNOWN_UNION')
    refuse('REGISTER_CHANGED', 'The register changed while the file was read. Send it again.');
  throw error;
}

function refusedRows(
  nothing: Omit<ImportPayload, 'userErrors'>,
  rows: number,
  errors: readonly ImportRowError[],
): ImportPayload {
  const rejected = new Set(errors.map(({ row }) => row)).size;
  // Below a header that is not understood no row is read.
  const isHeader = errors.some(({ code }) => code.startsWith('COLUMN_'));
  const userErrors: UserError[] = nothing.dryRun
    ? []
    : [
        {
          code: 'ROWS_REFUSED',
          message: `${errors.length} errors; nothing was taken in. Correct the file and send it again.`,
          field: ['contentBase64'],
        },
      ];
  return {
    ...nothing,
    userErrors,
    rows,
    accepted: nothing.dryRun && !isHeader ? rows - rejected : 0,
    rejected: isHeader ? rows : rejected,
    errors: errors.slice(0, MAX_LISTED_ERRORS),
  };
}
