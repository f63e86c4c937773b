import { namePinyin } from '@gonghui/kit';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { UnionLevel } from '../trade-union/union-level.js';
import type { DemoRows, DemoUnion } from './demo-world.js';

type Cell = string | number | boolean | null;

/** Rows per piece of text handed to the server. */
const ROWS_PER_CHUNK = 2000;

/** Looks up the pinyin of names given in pieces. */
export type PinyinOf = (pieces: readonly string[]) => string;

/**
 * Writes the rows in the caller's transaction, the tree first. The caller owns the database.
 * @param pinyinOf asked while the server takes the rows
 */
export async function writeDemoRows(client: ClientBase, rows: DemoRows, pinyinOf: PinyinOf): Promise<void> {
  const { unions } = rows;
  if (unions.length > 0) await plant(client, unions);
  await copy(
    client,
    'trade_union',
    'id, parent_id, code, name, short_name, pinyin, level, kind, status, founded_on, dissolved_on, counted_from, is_new_business_form, directly_administered, industry, uscc',
    unions,
    (union) => [
      union.id,
      union.parentId,
      union.code,
      union.name,
      union.shortName,
      pinyinOf(union.pieces),
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
    ],
  );
  const ended = unions.filter((union) => union.dissolvedOn);
  if (ended.length > 0)
    await client.query(
      'select tree.close_node(ended.id, ended.day) from unnest($1::uuid[], $2::date[]) ended (id, day)',
      [ended.map((union) => union.id), ended.map((union) => union.dissolvedOn)],
    );
  await copy(client, 'division_code', 'id, union_id, scheme, code', rows.divisionCodes, (row) => [
    row.id,
    row.unionId,
    row.scheme,
    row.code,
  ]);
  await copy(
    client,
    'unit',
    'id, name, pinyin, uscc, kind, industry, scale, ownership, employees, registered_in_id',
    rows.units,
    (unit) => [
      unit.id,
      unit.name,
      pinyinOf(unit.pieces),
      unit.uscc,
      unit.kind,
      unit.industry,
      unit.scale,
      unit.ownership,
      unit.employees,
      unit.registeredInId,
    ],
  );
  await copy(client, 'coverage', 'id, union_id, unit_id, is_primary, valid_from, valid_to', rows.coverages, (row) => [
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
    rows.returns,
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
  await copy(client, 'union_officer', 'id, union_id, name, role, is_full_time, term_from', rows.officers, (row) => [
    row.id,
    row.unionId,
    row.name,
    row.role,
    row.isFullTime,
    row.termFrom,
  ]);
  await copy(
    client,
    'union_history_entry',
    'id, union_id, kind, happened_on, on_text, title, detail, source',
    rows.history,
    (row) => [row.id, row.unionId, row.kind, row.on, row.onText, row.title, row.detail, row.source],
  );
  await copy(
    client,
    'published_figure',
    'id, union_id, indicator, label, value, unit, qualifier, as_of, source, system_id, fact_id',
    rows.figures,
    (row) => [
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
    ],
  );
}

async function plant(client: ClientBase, unions: readonly DemoUnion[]): Promise<void> {
  await client.query('select tree.add_nodes($1::uuid[], $2::uuid[], $3::boolean[], $4::date[])', [
    unions.map((union) => union.id),
    unions.map((union) => union.parentId),
    unions.map((union) => union.level === UnionLevel.GRASSROOTS),
    unions.map((union) => union.countedFrom),
  ]);
}

/** Copies rows into an empty part of a table of this schema. */
export async function copy<Row>(
  client: ClientBase,
  table: string,
  columns: string,
  rows: readonly Row[],
  cells: (row: Row) => readonly Cell[],
): Promise<void> {
  if (rows.length === 0) return;
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

/** `namePinyin` of a name given in pieces: each piece is looked up once. */
export function cachedPinyin(): PinyinOf {
  const known = new Map<string, readonly [full: string, initials: string]>();
  const look = (piece: string): readonly [string, string] => {
    const found = known.get(piece);
    if (found) return found;
    const [full = '', initials = ''] = namePinyin(piece).split(' ');
    const pair = [full, initials] as const;
    known.set(piece, pair);
    return pair;
  };
  return (pieces) => {
    const looked = pieces.map(look);
    return `${looked.map(([full]) => full).join('')} ${looked.map(([, initials]) => initials).join('')}`;
  };
}
