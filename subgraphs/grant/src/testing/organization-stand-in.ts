import { scopePolicy, type SubgraphModule } from '@gonghui/kit';
import type { TestDatabase } from '@gonghui/kit/testing';
import { UnionLevel } from '../trade-union/union-level.js';

/**
 * What this subgraph knows of the organization subgraph: `reference.union_node`, the codes that the demo data is placed
 * by, and `reference.covered_unit`. Tests that need the real one stand in the folder `test` of the repository.
 */
export const organizationStandIn: SubgraphModule = {
  name: 'organization',
  entities: [],
  resolvers: [Object],
  references: {},
  migrations: [
    {
      name: '20261121_stand_in',
      up: [
        `create table organization.trade_union (
           id uuid primary key,
           parent_id uuid references organization.trade_union (id),
           code text,
           name text not null,
           level text not null,
           kind text not null default 'GENERAL_FEDERATION',
           status text not null default 'ACTIVE',
           counted_from date not null,
           dissolved_on date
         )`,
        `create unique index trade_union_code_unique on organization.trade_union (code) where status = 'ACTIVE'`,
        `create index trade_union_federations on organization.trade_union (level) where level <> 'GRASSROOTS'`,
        `create view reference.union_node as
           select u.id, u.parent_id, place.path, place.leaf, u.level, u.kind, u.code, u.name, u.status,
                  u.counted_from as valid_from, u.dissolved_on as valid_to
             from organization.trade_union u join tree.place on place.id = u.id
            where ${scopePolicy('u.id')}`,
        `create table organization.covered_unit (
           union_id uuid not null references organization.trade_union (id),
           unit_id uuid not null,
           name text not null,
           kind text not null,
           scale text,
           employees int
         )`,
        `create view reference.covered_unit as
           select union_id, unit_id, name, kind, scale, employees from organization.covered_unit where ${scopePolicy('union_id')}`,
      ],
    },
  ],
};

/** Readable fixed ids: `unionId(360000)` is `00000000-0000-7000-8000-000000360000`. */
export const unionId = (code: number): string => `00000000-0000-7000-8000-${String(code).padStart(12, '0')}`;

/** A union of a test world. */
export interface TreeRow {
  readonly id: number;
  readonly parent: number | null;
  readonly level: UnionLevel;
  readonly name?: string;
  readonly kind?: string;
}

const { NATIONAL, PROVINCIAL, MUNICIPAL, COUNTY, GRASSROOTS } = UnionLevel;

/** Two provinces, enough to have an own and a foreign one; an industrial union; two enterprises of unlike size. */
export const SMALL_TREE: readonly TreeRow[] = [
  { id: 100000, parent: null, name: '中华全国总工会', level: NATIONAL },
  { id: 360000, parent: 100000, name: '江西省总工会', level: PROVINCIAL },
  { id: 360100, parent: 360000, name: '南昌市总工会', level: MUNICIPAL },
  { id: 360112, parent: 360100, name: '新建区总工会', level: COUNTY },
  { id: 360121, parent: 360100, name: '南昌县总工会', level: COUNTY },
  { id: 360300, parent: 360000, name: '萍乡市总工会', level: MUNICIPAL },
  { id: 360302, parent: 360300, name: '安源区总工会', level: COUNTY },
  { id: 360901, parent: 360000, name: '江西省教育工会', level: PROVINCIAL, kind: 'INDUSTRIAL_UNION' },
  { id: 370000, parent: 100000, name: '山东省总工会', level: PROVINCIAL },
  { id: 370300, parent: 370000, name: '淄博市总工会', level: MUNICIPAL },
  { id: 900001, parent: 360112, name: '新建一号企业工会', level: GRASSROOTS, kind: 'ENTERPRISE' },
  { id: 900002, parent: 360112, name: '新建二号企业工会', level: GRASSROOTS, kind: 'ENTERPRISE' },
];

/** The enterprises of the grassroots unions of `SMALL_TREE`. */
const UNITS = [
  { union: 900001, unit: 800001, name: '新建一号企业', scale: 'SMALL_MICRO', employees: 30 },
  { union: 900002, unit: 800002, name: '新建二号企业', scale: 'MEDIUM', employees: 400 },
];

/** Writes unions to an empty database, as the owner. */
export async function plantTree(
  { pool }: Pick<TestDatabase, 'pool'>,
  rows: readonly TreeRow[] = SMALL_TREE,
  countedFrom = '2010-01-01',
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
    `insert into organization.trade_union (id, parent_id, code, name, level, kind, counted_from)
     select *, $7::date from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[])`,
    [
      ids,
      parents,
      rows.map((row) => String(row.id)),
      rows.map((row) => row.name ?? `${row.id}总工会`),
      rows.map((row) => row.level),
      rows.map((row) => row.kind ?? (row.level === GRASSROOTS ? 'ENTERPRISE' : 'GENERAL_FEDERATION')),
      countedFrom,
    ],
  );
  for (const { union, unit, name, scale, employees } of rows === SMALL_TREE ? UNITS : [])
    await pool.query('insert into organization.covered_unit values ($1, $2, $3, $4, $5, $6)', [
      unionId(union),
      unionId(unit),
      name,
      'ENTERPRISE',
      scale,
      employees,
    ]);
}
