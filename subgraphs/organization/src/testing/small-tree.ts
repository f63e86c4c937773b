import type { TestDatabase } from '@gonghui/kit/testing';
import { UnionKind } from '../trade-union/union-kind.js';
import { UnionLevel } from '../trade-union/union-level.js';

/** Readable fixed ids: `unionId(360000)` is `00000000-0000-7000-8000-000000360000`. */
export const unionId = (code: number): string => `00000000-0000-7000-8000-${String(code).padStart(12, '0')}`;

/** A federation or union of the test world. */
export interface TreeRow {
  readonly id: number;
  readonly parent: number | null;
  readonly name: string;
  readonly level: UnionLevel;
  readonly kind?: UnionKind;
}

const { NATIONAL, PROVINCIAL, MUNICIPAL, COUNTY, GRASSROOTS } = UnionLevel;

/** Two provinces, enough to have an own and a foreign one. */
export const SMALL_TREE: readonly TreeRow[] = [
  { id: 100000, parent: null, name: '中华全国总工会', level: NATIONAL },
  { id: 360000, parent: 100000, name: '江西省总工会', level: PROVINCIAL },
  { id: 360100, parent: 360000, name: '南昌市总工会', level: MUNICIPAL },
  { id: 360102, parent: 360100, name: '东湖区总工会', level: COUNTY },
  { id: 360300, parent: 360000, name: '萍乡市总工会', level: MUNICIPAL },
  { id: 370000, parent: 100000, name: '山东省总工会', level: PROVINCIAL },
  { id: 370300, parent: 370000, name: '淄博市总工会', level: MUNICIPAL },
  { id: 900001, parent: 360102, name: '东湖一号企业工会', level: GRASSROOTS, kind: UnionKind.ENTERPRISE },
  { id: 900002, parent: 360102, name: '东湖二号企业工会', level: GRASSROOTS, kind: UnionKind.ENTERPRISE },
  { id: 900003, parent: 370300, name: '淄博一号企业工会', level: GRASSROOTS, kind: UnionKind.ENTERPRISE },
];

/** Writes the rows to an empty database, as the owner. */
export async function plantTree(
  { pool }: TestDatabase,
  rows: readonly TreeRow[] = SMALL_TREE,
  countedFrom = '2020-01-01',
): Promise<void> {
  const ids = rows.map((row) => unionId(row.id));
  const parents = rows.map((row) => (row.parent === null ? null : unionId(row.parent)));
  await pool.query('select tree.add_nodes($1::uuid[], $2::uuid[], $3::boolean[], $4::date[])', [
    ids,
    parents,
    rows.map((row) => row.level === GRASSROOTS),
    rows.map(() => countedFrom),
  ]);
  await pool.query(
    `insert into organization.trade_union (id, parent_id, code, name, pinyin, level, kind, counted_from)
     select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::date[])`,
    [
      ids,
      parents,
      rows.map((row) => String(row.id)),
      rows.map((row) => row.name),
      rows.map((row) => row.name),
      rows.map((row) => row.level),
      rows.map((row) => row.kind ?? UnionKind.GENERAL_FEDERATION),
      rows.map(() => countedFrom),
    ],
  );
}
