import {
  arrayLiteral,
  cellError,
  requireScope,
  type ImportFile,
  type ImportPayload,
  type ImportRowError,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { setImmediate } from 'node:timers/promises';
import { blindIndex } from '../privacy/field-cipher.js';
import { fieldKeys } from '../privacy/field-keys.js';
import { loadActiveUnion } from '../trade-union/load-active-union.js';
import type { ImportRosterInput } from './import-roster.types.js';
import { readRosterRow, type RosterRow, type RosterTerms } from './read-roster-row.js';
import { ROSTER_COLUMNS, type RosterColumn } from './roster-columns.js';
import { RowsRefused, takeInFile } from './take-in-file.js';
import { writeRoster, type PlacedWorker } from './write-roster.js';

/** Rows read before other requests get their turn. */
const ROWS_PER_TURN = 500;

/**
 * Takes a roster in, all of it or nothing; who is on it already keeps her alias and gets what is new of her. No error
 * repeats what stands in the file.
 */
export async function importRoster(ctx: RequestContext, input: ImportRosterInput): Promise<ImportPayload> {
  requireScope(ctx.actor, 'health:manage');
  return takeInFile(ctx, 'importRoster', input, ROSTER_COLUMNS, async (file) => {
    const { workers, errors } = await readRows(file, { today: ctx.today, takesMen: input.takesMen });
    return (em) => takeIn(em, input, file, workers, errors, ctx.today);
  });
}

/** Reads all rows, a few at a time: long rosters must not hold up other requests. */
async function readRows(
  file: ImportFile<RosterColumn>,
  terms: RosterTerms,
): Promise<{ readonly workers: readonly RosterRow[]; readonly errors: readonly ImportRowError[] }> {
  const workers: RosterRow[] = [];
  const errors: ImportRowError[] = [...file.errors];
  for (const [index, row] of file.rows.entries()) {
    const reading = readRosterRow(row, file.headings, terms);
    if (reading.worker) workers.push(reading.worker);
    errors.push(...reading.errors);
    if (index % ROWS_PER_TURN === ROWS_PER_TURN - 1) await setImmediate();
  }
  return { workers, errors };
}

/** Judges the rows against each other and the tree, and writes them. @returns how many workers the file names */
async function takeIn(
  em: EntityManager,
  input: ImportRosterInput,
  { headings }: ImportFile<RosterColumn>,
  workers: readonly RosterRow[],
  found: readonly ImportRowError[],
  today: string,
): Promise<number> {
  const union = await loadActiveUnion(em, input.unionId, 'unionId');
  const codes = new Map(
    (
      await em.execute<{ code: string; id: string }[]>(
        `select node.code, node.id from reference.union_node node
          where node.code = any(?::text[]) and node.status = 'ACTIVE'
            and node.path operator(public.<@) (select tree.path_of(?::uuid))`,
        [arrayLiteral([...new Set(workers.map(({ unionCode }) => unionCode).filter(Boolean))]), union.id],
      )
    ).map(({ code, id }) => [code, id] as const),
  );
  const errors = [...found];
  const keys = fieldKeys();
  const placed = new Map<string, PlacedWorker>();
  for (const worker of workers) {
    const unionId = worker.unionCode === '' ? union.id : codes.get(worker.unionCode);
    const identityIndex = blindIndex(keys, 'identity', worker.identity);
    if (unionId === undefined)
      errors.push(
        cellError(
          worker.row,
          headings.union,
          'UNION_NOT_FOUND',
          'There is no such union at or below the chosen one.',
          null,
        ),
      );
    else if (placed.has(identityIndex))
      errors.push(
        cellError(
          worker.row,
          headings.identity,
          'WORKER_TWICE',
          `The same person stands in row ${placed.get(identityIndex)!.row}.`,
          null,
        ),
      );
    else placed.set(identityIndex, { ...worker, unionId, identityIndex });
  }
  if (errors.length > 0) throw new RowsRefused(errors.toSorted((a, b) => a.row - b.row));
  await writeRoster(em, keys, [...placed.values()], today);
  return placed.size;
}
