import {
  cellError,
  checkLine,
  checkName,
  MAX_LISTED_ERRORS,
  mutate,
  readImportFile,
  Refusal,
  refuse,
  refuseProblems,
  requireScope,
  type ImportColumn,
  type ImportFile,
  type ImportPayload,
  type ImportRowError,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { EntryRow } from '../rules/place-entries.js';
import type { ImportEntriesInput } from './entry.inputs.js';
import { findUnions, writeEntries } from './write-entries.js';

type EntryColumn = 'name' | 'personNo' | 'team' | 'union' | 'events';

const COLUMNS: readonly ImportColumn<EntryColumn>[] = [
  { key: 'name', headings: ['姓名', '选手', '选手姓名', 'name', 'contestant'], isRequired: true },
  { key: 'personNo', headings: ['编号', '选手编号', '工号', 'personNo', 'number'] },
  { key: 'team', headings: ['代表队', '队伍', '参赛队', 'team'] },
  { key: 'union', headings: ['工会编码', '参赛工会编码', '单位编码', 'unionCode', 'union'] },
  { key: 'events', headings: ['项目', '参赛项目', '竞赛项目', 'event', 'events'] },
];

/** Ends the transaction of a file with errors: nothing of it is kept. */
class RowsRefused extends Error {
  constructor(readonly errors: readonly ImportRowError[]) {
    super(`${errors.length} errors in the file`);
  }
}

/** Ends the transaction of a trial: nothing of it is kept. */
class TrialEnded extends Error {}

/**
 * Enters the persons of a table, all of them or none, by the rules of entries made by hand. A trial does the same work
 * in a transaction that is rolled back.
 */
export async function importEntries(ctx: RequestContext, input: ImportEntriesInput): Promise<ImportPayload> {
  requireScope(ctx.actor, 'competition:write');
  const { clientMutationId, dryRun } = input;
  const nothing = { clientMutationId, dryRun, rows: 0, accepted: 0, rejected: 0, errors: [], userErrors: [] };
  let rows = 0;
  try {
    refuseProblems(['fileName', 'FILE_NAME_INVALID', checkName(input.fileName, 'The file name')]);
    const file = await readImportFile(input.contentBase64, COLUMNS);
    rows = file.rowCount;
    if (rows === 0 && file.errors.length === 0)
      refuse('FILE_EMPTY', 'The file has a header but no rows.', 'contentBase64');
    const work = async (em: EntityManager): Promise<number> => {
      await enterRows(em, input, file, ctx.today);
      return rows;
    };
    if (!dryRun) {
      const { result, userErrors } = await mutate(ctx, 'importEntries', input, work);
      return { ...nothing, userErrors, rows, accepted: result ?? 0 };
    }
    await ctx
      .write('importEntries', async (em) => {
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
    const message = `${errors.length} errors; nobody was entered. Correct the file and send it again.`;
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

async function enterRows(
  em: EntityManager,
  input: ImportEntriesInput,
  file: ImportFile<EntryColumn>,
  today: string,
): Promise<void> {
  const errors: ImportRowError[] = [...file.errors];
  const { headings } = file;
  const unions = await findUnions(em, [...new Set(file.rows.map(({ cells }) => cells.union).filter(Boolean))]);
  const rows = file.rows.map(({ row, cells }): EntryRow => {
    const fault = (column: EntryColumn, code: string, problem: string | null): void => {
      if (problem) errors.push(cellError(row, headings[column], code, problem, cells[column]));
    };
    fault('name', 'NAME_INVALID', checkName(cells.name));
    fault('personNo', 'TEXT_INVALID', checkLine(cells.personNo, 'The number'));
    fault('team', 'NAME_INVALID', cells.team === '' ? null : checkName(cells.team, 'The name of the team'));
    const unionId = unions.get(cells.union) ?? null;
    if (cells.union !== '' && unionId === null)
      fault('union', 'UNION_NOT_FOUND', 'There is no such union in your scope.');
    return {
      row,
      name: cells.name,
      personNo: cells.personNo || null,
      team: cells.team || null,
      unionId,
      events: cells.events.split(/[、;；,，]/).flatMap((name) => name.trim() || []),
    };
  });
  const { faults } = await writeEntries(em, input.competitionId, today, () => rows);
  const cellsOf = new Map(file.rows.map(({ row, cells }) => [row, cells]));
  for (const { row, column, code, message } of faults)
    errors.push(
      cellError(row, column && headings[column], code, message, column && (cellsOf.get(row)?.[column] ?? null)),
    );
  if (errors.length > 0) throw new RowsRefused(errors.toSorted((a, b) => a.row - b.row));
}
