import {
  buildModuleSchema,
  createLogger,
  roleOf,
  schemaOf,
  startSubgraph,
  subgraphUrl,
  type RunningSubgraph,
} from '@gonghui/kit';
import { createTestDatabase, TEST_SECRET, type TestDatabase } from '@gonghui/kit/testing';
import { modules } from '@gonghui/scripts';
import { isObjectType, type GraphQLField } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { makeDemoTemplate } from '../support/demo-system.js';
import { PUBLIC_FIELDS } from './public-fields.js';
import { sampleDocument } from './sample-document.js';

// The gateway's directives are the first lock. Here it is left out: each of the others must hold alone.

/** What everybody signed in may ask and do, about themselves alone. */
const OWN_ACCOUNT = new Set(['viewer', 'signOutEverywhere', 'revokeApiKey']);

let database: TestDatabase;
let jiangxi: string;
let zibo: string;
beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'), await makeDemoTemplate(inject('postgresUrl')));
  const { rows } = await database.pool.query<{ code: string; id: string }>(
    `select code, id from organization.trade_union where code in ('360000', '370300') and status = 'ACTIVE' order by code`,
  );
  [jiangxi, zibo] = rows.map(({ id }) => id) as [string, string];
}, 180_000);
afterAll(() => database?.drop());

describe.each(modules.map((module) => ({ name: module.name, module })))('the use cases of $name', ({ module }) => {
  let subgraph: RunningSubgraph;
  beforeAll(async () => {
    subgraph = await startSubgraph(module, {
      databaseUrl: subgraphUrl(database.url, TEST_SECRET, module.name),
      secret: TEST_SECRET,
      logger: createLogger('test', 'fatal'),
    });
  });
  afterAll(() => subgraph?.close());

  test.each([
    ['nobody', null],
    ['an account without scopes', { sub: '00000000-0000-7000-8000-000000000009', name: 'none', scopes: '' }],
  ])('refuse %s every root field', async (_who, claims) => {
    const { schema } = await buildModuleSchema(module);
    const open: string[] = [];
    for (const [kind, type] of [
      ['query', schema.getQueryType()],
      ['mutation', schema.getMutationType()],
    ] as const)
      for (const field of Object.values(type?.getFields() ?? {}) as GraphQLField<unknown, unknown>[]) {
        if (field.name.startsWith('_') || PUBLIC_FIELDS.has(`${type!.name}.${field.name}`)) continue;
        const { data, errors } = await subgraph.execute({
          query: sampleDocument(kind, field, { id: jiangxi, code: '360000' }),
          claims: claims && { ...claims, union: jiangxi },
          requestId: 'lock',
        });
        const codes = (errors ?? []).map((error) => error.extensions['code']);
        if (claims && OWN_ACCOUNT.has(field.name)) continue;
        if (data?.[field.name] != null || !codes.some((code) => code === 'FORBIDDEN' || code === 'UNAUTHENTICATED'))
          open.push(`${field.name}: ${JSON.stringify({ data, codes })}`);
      }
    expect(open).toEqual([]);
  });

  test('refuse an account without scopes every entity that others refer to', async () => {
    const { schema } = await buildModuleSchema(module);
    const open: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || !(type.name in module.references) || !type.getFields()['id']) continue;
      const { data } = await subgraph.execute({
        query: `query($r: [_Any!]!) { _entities(representations: $r) { ... on ${type.name} { id } } }`,
        variables: { r: [{ __typename: type.name, id: jiangxi }] },
        claims: { sub: '00000000-0000-7000-8000-000000000009', name: 'none', union: jiangxi, scopes: '' },
        requestId: 'lock',
      });
      const [entity] = (data?.['_entities'] as unknown[] | undefined) ?? [];
      // A subgraph that only contributes to an entity echoes its id without asking the database.
      if (entity && type.name !== 'TradeUnion') open.push(type.name);
    }
    expect(open).toEqual([]);
  });
});

describe('row-level security', () => {
  test('is on for every table that a subgraph can reach', async () => {
    const { rows } = await database.pool.query<{ table: string }>(
      `select n.nspname || '.' || c.relname as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and not c.relrowsecurity and n.nspname = any($1)
          and exists (select from unnest($2::text[]) role where has_table_privilege(role, c.oid, 'select'))`,
      [[...modules.map(schemaOf), 'platform', 'audit', 'rollup', 'tree'], modules.map(({ name }) => roleOf(name))],
    );
    expect(rows.map(({ table }) => table)).toEqual([]);
  });

  test.each(modules)('shows $name no foreign row, whatever it asks', async (module) => {
    const client = new pg.Client({ connectionString: subgraphUrl(database.url, TEST_SECRET, module.name) });
    await client.connect();
    try {
      await client.query('begin');
      await client.query(`select tree.enter('00000000-0000-7000-8000-000000000009', $1, 'r', 'a')`, [jiangxi]);
      const { rows: tables } = await client.query<{ table: string; column: string }>(
        `select format('%I.%I', n.nspname, c.relname) as table, a.attname as column
           from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
          where c.relkind = 'r' and n.nspname = $1 and a.attname in ('union_id', 'registered_in_id') and has_column_privilege(c.oid, a.attnum, 'select')`,
        [schemaOf(module)],
      );
      expect(tables.length).toBeGreaterThan(0);
      const { rows: inside } = await database.pool.query<{ id: string }>(
        `select id from tree.place where path <@ tree.path_of($1)`,
        [jiangxi],
      );
      const own = new Set(inside.map(({ id }) => id));
      for (const { table, column } of tables) {
        const { rows } = await client.query<{ id: string }>(
          `select distinct ${column} as id from ${table} where ${column} is not null`,
        );
        // A unit that is covered here may be registered elsewhere.
        const foreign = rows.filter(({ id }) => !own.has(id)).map(({ id }) => id);
        if (table !== 'organization.unit') expect(foreign, table).toEqual([]);
        expect(foreign).not.toContain(zibo);
      }
      await client.query('rollback');
    } finally {
      await client.end();
    }
  });

  test('shows nothing at all without a scope', async () => {
    const client = new pg.Client({ connectionString: subgraphUrl(database.url, TEST_SECRET, 'organization') });
    await client.connect();
    const { rows } = await client.query('select count(*)::int as n from organization.trade_union');
    await client.end();
    expect(rows).toEqual([{ n: 0 }]);
  });
});
