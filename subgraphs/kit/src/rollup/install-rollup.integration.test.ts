import type pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import type { TestDatabase } from '../testing/test-database.js';
import { addNodes, inTransaction, union } from '../tree/tree-database.fixture.js';
import { createDemoDatabase, returns, visits } from './demo-facts.fixture.js';
import { foldAll } from './fold.js';
import { indicatorNumber, rollup, type RollupDeclaration } from './rollup.js';
import { verifyRollups } from './verify-rollups.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await createDemoDatabase(inject('postgresUrl'), false);
  await addNodes(database.pool, [
    [1, null],
    [11, 1, true],
    [12, 1, true],
  ]);
});
afterEach(() => database?.drop());

const run = (statements: readonly string[]) =>
  inTransaction(database.pool, async (client: pg.PoolClient) => {
    for (const statement of statements) await client.query(statement);
  });
const total = async (key: string) => {
  expect(await verifyRollups(database.pool, { since: '2024-01-01', until: '2025-12-01' })).toEqual([]);
  const { rows } = await database.pool.query<{ amount: string }>(
    `select amount from rollup.totals($1, $2, '2025-01-01', '2025-12-31')`,
    [[union(1)], [key]],
  );
  return Number(rows[0]!.amount);
};
const addVisits = (count: number) =>
  database.pool.query(
    `insert into demo.visit (union_id, held_on, cost_fen) select $1, '2025-03-03', i from generate_series(1, $2::int) i`,
    [union(11), count],
  );

describe('when a declaration is installed', () => {
  test('the rows that are there count at once', async () => {
    await addVisits(3);
    await database.pool.query(`insert into demo.visit (held_on) values ('2025-03-03')`);
    await run(visits.up());
    expect(await total('demo.visits')).toBe(3);
    await addVisits(2);
    expect(await total('demo.visits')).toBe(5);
  });

  test('nothing escapes that is written meanwhile', async () => {
    const writers = Array.from({ length: 20 }, () => addVisits(2));
    await run(visits.up());
    await Promise.all(writers);
    expect(await total('demo.visits')).toBe(40);
  });

  test('again, it takes the place of the one before', async () => {
    await run(visits.up());
    await addVisits(3);
    await foldAll(database.pool);
    await addVisits(4);
    const renewed = rollup({
      ...visits.declaration,
      indicators: { 'demo.visits': '2', 'demo.free': 'case cost_fen when 1 then 1 end' },
    });
    await run(renewed.up());
    expect(await total('demo.visits')).toBe(14);
    expect(await total('demo.free')).toBe(2);
    await addVisits(1);
    expect(await total('demo.visits')).toBe(16);
    await expect(total('demo.visitCostFen')).rejects.toMatchObject({ code: 'GH405' });
  });

  test('several live on one table, and one leaves without the others', async () => {
    const second = rollup({
      name: 'demo_second',
      table: 'demo.visit',
      union: 'union_id',
      on: 'held_on',
      indicators: { 'demo.second': '10' },
    });
    await run([...visits.up(), ...second.up()]);
    await addVisits(1);
    await run(visits.down());
    await addVisits(1);
    expect(await total('demo.second')).toBe(20);
  });
});

describe('when a declaration is taken away', () => {
  test('facts stay, and are counted when it comes back', async () => {
    await run([...visits.up(), ...returns.up()]);
    await addVisits(3);
    await foldAll(database.pool);
    await addVisits(1);
    await run(visits.down());
    const { rows } = await database.pool.query(
      'select (select count(*)::int from rollup.delta) as deltas, (select count(*)::int from rollup.total) as totals, (select count(*)::int from rollup.indicator) as indicators',
    );
    expect(rows).toEqual([{ deltas: 0, totals: 0, indicators: 2 }]);
    await addVisits(1);
    await database.pool.query('truncate demo.visit');
    await addVisits(2);
    await run(visits.up());
    expect(await total('demo.visits')).toBe(2);
    await run([...visits.down(), ...visits.down()]);
  });
});

describe('when a declaration would not keep its promise', () => {
  const flow: RollupDeclaration = {
    table: 'demo.visit',
    union: 'union_id',
    on: 'held_on',
    indicators: { 'demo.x': '1' },
  };

  test.each<[why: string, declaration: RollupDeclaration, message: RegExp]>([
    ['its values depend on the clock', { ...flow, indicators: { 'demo.x': `extract(day from now())` } }, /IMMUTABLE/],
    ['its days depend on the time zone', { ...flow, on: `'2025-01-01 00:00Z'::timestamptz` }, /IMMUTABLE/],
    [
      'it looks into other rows',
      { ...flow, indicators: { 'demo.x': '(select count(*) from demo.visit)' } },
      /subquery/,
    ],
    ['no index leads to a union', { ...flow, union: 'other_union' }, /no index of demo\.visit begins with other_union/],
    ['its table has partitions', { ...flow, table: 'demo.partitioned' }, /only plain tables/],
    ['its key is taken', { ...flow, name: 'other', indicators: { 'demo.members': '1' } }, /indicator_pkey/],
  ])('because %s, it is refused', async (_, declaration, message) => {
    await run(returns.up());
    await database.pool.query(`alter table demo.visit add other_union uuid;
      create table demo.partitioned (union_id uuid, held_on date) partition by list (held_on);
      create index on demo.partitioned (union_id)`);
    await expect(run(rollup(declaration).up())).rejects.toThrow(message);
  });
});

describe('with the numbers of indicators', () => {
  test('a key has the same number everywhere', () => {
    expect(indicatorNumber('organization.members')).toBe(indicatorNumber('organization.members'));
    expect(indicatorNumber('demo.members')).not.toBe(indicatorNumber('demo.visits'));
  });
});
