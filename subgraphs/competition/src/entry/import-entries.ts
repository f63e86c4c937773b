import {
  cellError,
  checkLine,
  checkName,
  requireScope,
  type ImportColumn,
  type ImportFile,
  type ImportPayload,
  type ImportRowError,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { importRows } from '../import-rows.js';
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

/** Enters the persons of a table, all of them or none, by the rules of entries made by hand. */
export async function importEntries(ctx: RequestContext, input: ImportEntriesInput): Promise<ImportPayload> {
  requireScope(ctx.actor, 'competition:write');
  return importRows(ctx, 'importEntries', input, COLUMNS, (em, file) => enterRows(em, input, file, ctx.today));
}

async function enterRows(
  em: EntityManager,
  input: ImportEntriesInput,
  file: ImportFile<EntryColumn>,
  today: string,
): Promise<ImportRowError[]> {
  const errors: ImportRowError[] = [];
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
  return errors;
}
