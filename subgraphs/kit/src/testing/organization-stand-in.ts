import type { SubgraphModule } from '../subgraph/subgraph-module.js';
import { scopePolicy } from '../tree/scope-policy.js';
import type { TestDatabase } from './test-database.js';

/**
 * What other subgraphs know of the organization subgraph: the columns of `reference.union_node`, and the codes that
 * their demo data is placed by, and who owns the units that unions cover. Tests that need the real one stand in the folder `test` of the repository.
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
           unit_id uuid not null default gen_random_uuid(),
           kind text not null,
           ownership text,
           employees int
         )`,
        `create view reference.covered_unit as
           select union_id, unit_id, kind, ownership, employees from organization.covered_unit where ${scopePolicy('union_id')}`,
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
  /** As `UnionLevel` of the subgraphs has it. */
  readonly level: string;
  readonly name?: string;
  readonly kind?: string;
}

/** Two provinces, enough to have an own and a foreign one; a development zone, which is no place; a grassroots union. */
export const SMALL_TREE: readonly TreeRow[] = [
  { id: 100000, parent: null, name: '中华全国总工会', level: 'NATIONAL' },
  { id: 360000, parent: 100000, name: '江西省总工会', level: 'PROVINCIAL' },
  { id: 360100, parent: 360000, name: '南昌市总工会', level: 'MUNICIPAL' },
  { id: 360102, parent: 360100, name: '东湖区总工会', level: 'COUNTY' },
  { id: 360121, parent: 360100, name: '南昌县总工会', level: 'COUNTY' },
  { id: 360190, parent: 360100, name: '南昌高新区总工会', level: 'COUNTY', kind: 'REGIONAL_FEDERATION' },
  { id: 360300, parent: 360000, name: '萍乡市总工会', level: 'MUNICIPAL' },
  { id: 360302, parent: 360300, name: '安源区总工会', level: 'COUNTY' },
  { id: 370000, parent: 100000, name: '山东省总工会', level: 'PROVINCIAL' },
  { id: 370300, parent: 370000, name: '淄博市总工会', level: 'MUNICIPAL' },
  { id: 900001, parent: 360102, name: '东湖一号企业工会', level: 'GRASSROOTS', kind: 'ENTERPRISE' },
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
    rows.map((row) => row.level === 'GRASSROOTS'),
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
      rows.map((row) => row.kind ?? (row.level === 'GRASSROOTS' ? 'ENTERPRISE' : 'GENERAL_FEDERATION')),
      countedFrom,
    ],
  );
}

/** Has unions cover units, each named by its owner and, if it is no enterprise, its kind, with whom it employs; as the owner of the database. */
export async function coverUnits(
  { pool }: Pick<TestDatabase, 'pool'>,
  units: readonly (readonly [union: number, ownership: string | null, kind?: string, employees?: number])[],
): Promise<void> {
  await pool.query(
    'insert into organization.covered_unit (union_id, ownership, kind, employees) select * from unnest($1::uuid[], $2::text[], $3::text[], $4::int[])',
    [
      units.map(([union]) => unionId(union)),
      units.map(([, ownership]) => ownership),
      units.map(([, , kind]) => kind ?? 'ENTERPRISE'),
      units.map(([, , , employees]) => employees ?? null),
    ],
  );
}

/** A province with so many cities of so many counties, each county with townships and grassroots unions. */
export function provinceTree(code: number, cities: number, counties: number, townships = 0, grassroots = 0): TreeRow[] {
  const rows: TreeRow[] = [{ id: code, parent: 100000, level: 'PROVINCIAL' }];
  let leaf = code * 1_000;
  for (let c = 1; c <= cities; c++) {
    const city = code + c * 100;
    rows.push({ id: city, parent: code, level: 'MUNICIPAL' });
    for (let n = 1; n <= counties; n++) {
      const county = city + n;
      rows.push({ id: county, parent: city, level: 'COUNTY' });
      for (let t = 1; t <= townships; t++) rows.push({ id: county * 1_000 + t, parent: county, level: 'TOWNSHIP' });
      for (let g = 1; g <= grassroots; g++)
        rows.push({ id: 10_000_000_000 + leaf++, parent: county, level: 'GRASSROOTS' });
    }
  }
  return rows;
}
