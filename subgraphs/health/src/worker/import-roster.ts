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
    const read = await readRoster(file, { today: ctx.today, takesMen: input.takesMen });
    return async (em) => {
      const placed = await placeRoster(em, input.unionId, file.headings, read);
      await writeRoster(em, fieldKeys(), placed, ctx.today);
      return placed.length;
    };
  });
}

/** The rows of a roster that can be taken in, and everything that is wrong with the others. */
export interface ReadRoster {
  readonly workers: readonly RosterRow[];
  readonly errors: readonly ImportRowError[];
}

/** Reads all rows, a few at a time: long rosters must not hold up other requests. */
export async function readRoster(file: ImportFile<RosterColumn>, terms: RosterTerms): Promise<ReadRoster> {
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

/**
 * Judges the rows against each other and the tree. @returns the workers with their employers' unions
 * @throws RowsRefused with everything that is wrong @throws Refusal `UNION_NOT_FOUND`, `UNION_ENDED`
 */
export async function placeRoster(
  em: EntityManager,
  unionId: string,
  headings: ImportFile<RosterColumn>['headings'],
  { workers, errors: found }: ReadRoster,
): Promise<readonly PlacedWorker[]> {
  const union = await loadActiveUnion(em, unionId, 'unionId');
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
    const employerId = worker.unionCode === '' ? union.id : codes.get(worker.unionCode);
    const identityIndex = blindIndex(keys, 'identity', worker.identity);
    if (employerId === undefined)
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
    else placed.set(identityIndex, { ...worker, unionId: employerId, identityIndex });
  }
  if (errors.length > 0) throw new RowsRefused(errors.toSorted((a, b) => a.row - b.row));
  return [...placed.values()];
}
