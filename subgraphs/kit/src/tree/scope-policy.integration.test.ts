import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { TestDatabase } from '../testing/test-database.js';
import { belowUnion } from './below-union.js';
import { scopePolicy } from './scope-policy.js';
import { addNodes, createTreeDatabase, union, within } from './tree-database.fixture.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTreeDatabase(inject('postgresUrl'));
  await addNodes(database.pool, [
    [1, null],
    [11, 1],
    [12, 1],
    [111, 11, true],
    [112, 11, true],
    [121, 12, true],
  ]);
  await database.pool.query(`
    create schema demo;
    grant usage on schema demo to gonghui_subgraph;
    create table demo.fact (union_id uuid);
    -- A table whose union column is called like a column of the tree's.
    create table demo.trade_union (id uuid primary key);
    insert into demo.fact select id from tree.node union all select null;
    insert into demo.trade_union select id from tree.node;
    alter table demo.fact enable row level security;
    alter table demo.trade_union enable row level security;
    create policy scope on demo.fact using (${scopePolicy('union_id')});
    create policy scope on demo.trade_union using (${scopePolicy('id')});
    grant select, insert, update on demo.fact, demo.trade_union to gonghui_subgraph`);
});
afterAll(() => database?.drop());

const numbers = (rows: { id: string | null }[]) => rows.map(({ id }) => (id === null ? null : Number(id.slice(-12))));

describe('with the scope policy', () => {
  test.each<[scope: number | null, seen: (number | null)[]]>([
    [1, [1, 11, 12, 111, 112, 121, null]],
    [11, [11, 111, 112]],
    [111, [111]],
    [null, []],
  ])('a caller of %j sees %j', async (scope, seen) => {
    const read = (sql: string) =>
      within(database.pool, scope, async (client) => numbers((await client.query(sql)).rows));
    expect(await read('select union_id as id from demo.fact order by id')).toEqual(seen);
    expect(await read('select id from demo.trade_union order by id')).toEqual(seen.filter((id) => id !== null));
  });

  test('a row cannot be written outside, or moved out', async () => {
    const write = (sql: string) => within(database.pool, 11, (client) => client.query(sql));
    await write(`insert into demo.fact values ('${union(111)}')`);
    await expect(write(`insert into demo.fact values ('${union(12)}')`)).rejects.toMatchObject({ code: '42501' });
    await expect(write(`update demo.fact set union_id = '${union(12)}'`)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('with a subtree condition', () => {
  test.each<[of: number, seen: number[]]>([
    [12, [12, 121]],
    [121, [121]],
  ])('rows of %i and below are found', async (of, seen) => {
    const { rows } = await database.pool.query(
      `select id from demo.trade_union where ${belowUnion('trade_union.id').replace('?', '$1')} order by id`,
      [union(of)],
    );
    expect(numbers(rows)).toEqual(seen);
  });
});
