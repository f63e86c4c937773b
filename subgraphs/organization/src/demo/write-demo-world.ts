import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { UnionLevel } from '../trade-union/union-level.js';
import type { DemoWorld } from './demo-world.js';

type Cell = string | number | boolean | null;

/** Rows per piece of text handed to the server. */
const ROWS_PER_CHUNK = 2000;

/** Writes the rows in the caller's transaction, the tree first. The caller owns the database. */
export async function writeDemoWorld(client: ClientBase, world: DemoWorld): Promise<void> {
  const { unions } = world;
  await client.query('select tree.add_nodes($1::uuid[], $2::uuid[], $3::boolean[], $4::date[])', [
    unions.map((union) => union.id),
    unions.map((union) => union.parentId),
    unions.map((union) => union.level === UnionLevel.GRASSROOTS),
    unions.map((union) => union.countedFrom),
  ]);
  await copy(client, 'trade_union', 'id, parent_id, code, name, short_name, pinyin, level, kind, status, founded_on, dissolved_on, counted_from, is_new_business_form, directly_administered, industry, uscc', unions, (union) => [
    union.id,
    union.parentId,
    union.code,
    union.name,
    union.shortName,
    union.pinyin,
    union.level,
    union.kind,
    union.status,
    union.foundedOn,
    union.dissolvedOn,
    union.countedFrom,
    union.isNewBusinessForm,
    union.directlyAdministered,
    union.industry,
    union.uscc,
  ]);
  const ended = unions.filter((union) => union.dissolvedOn);
  await client.query('select tree.close_node(ended.id, ended.day) from unnest($1::uuid[], $2::date[]) ended (id, day)', [
    ended.map((union) => union.id),
    ended.map((union) => union.dissolvedOn),
  ]);
  await copy(client, 'division_code', 'id, union_id, scheme, code', world.divisionCodes, (row) => [row.id, row.unionId, row.scheme, row.code]);
  await copy(client, 'unit', 'id, name, pinyin, uscc, kind, industry, scale, ownership, employees, registered_in_id', world.units, (unit) => [
    unit.id,
    unit.name,
    unit.pinyin,
    unit.uscc,
    unit.kind,
    unit.industry,
    unit.scale,
    unit.ownership,
    unit.employees,
    unit.registeredInId,
  ]);
  await copy(client, 'coverage', 'id, union_id, unit_id, is_primary, valid_from, valid_to', world.coverages, (row) => [
    row.id,
    row.unionId,
    row.unitId,
    row.isPrimary,
    row.validFrom,
    row.validTo,
  ]);
  await copy(
    client,
    'membership_return',
    'id, union_id, period, until, members, female_members, migrant_members, new_form_members, two_new_members, submitted_at',
    world.returns,
    (row) => [
      row.id,
      row.unionId,
      row.period,
      row.until,
      row.members,
      row.femaleMembers,
      row.migrantMembers,
      row.newFormMembers,
      row.twoNewMembers,
      `${row.period.slice(0, 7)}-28 10:00:00+08`,
    ],
  );
  await copy(client, 'union_officer', 'id, union_id, name, role, is_full_time, term_from', world.officers, (row) => [
    row.id,
    row.unionId,
    row.name,
    row.role,
    row.isFullTime,
    row.termFrom,
  ]);
  await copy(client, 'union_history_entry', 'id, union_id, kind, happened_on, on_text, title, detail, source', world.history, (row) => [
    row.id,
    row.unionId,
    row.kind,
    row.on,
    row.onText,
    row.title,
    row.detail,
    row.source,
  ]);
  await copy(client, 'published_figure', 'id, union_id, indicator, label, value, unit, qualifier, as_of, source, system_id, fact_id', world.figures, (row) => [
    row.id,
    row.unionId,
    row.indicator,
    row.label,
    row.value,
    row.unit,
    row.qualifier,
    row.asOf,
    row.source,
    row.systemId,
    row.factId,
  ]);
}

async function copy<Row>(
  client: ClientBase,
  table: string,
  columns: string,
  rows: readonly Row[],
  cells: (row: Row) => readonly Cell[],
): Promise<void> {
  const chunks = function* (): Generator<string> {
    for (let start = 0; start < rows.length; start += ROWS_PER_CHUNK)
      yield rows
        .slice(start, start + ROWS_PER_CHUNK)
        .map((row) => `${cells(row).map(copyText).join('\t')}\n`)
        .join('');
  };
  await pipeline(Readable.from(chunks()), client.query(copyFrom(`copy organization.${table} (${columns}) from stdin`)));
}

/** A cell in the text form of COPY. */
function copyText(cell: Cell): string {
  if (cell === null) return '\\N';
  return typeof cell === 'string' ? cell.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character]!) : String(cell);
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
