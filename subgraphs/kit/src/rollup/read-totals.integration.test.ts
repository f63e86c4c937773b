import { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { TestDatabase } from '../testing/test-database.js';
import { addNodes, union } from '../tree/tree-database.fixture.js';
import { createDemoDatabase, returns, visits } from './demo-facts.fixture.js';
import { foldAll } from './fold.js';
import { readSeries } from './read-series.js';
import { readTotals } from './read-totals.js';
import type { StatementRunner } from './run-read.js';

let database: TestDatabase;
let orm: MikroORM;
beforeAll(async () => {
  database = await createDemoDatabase(inject('postgresUrl'));
  const { pool } = database;
  await addNodes(pool, [
    [1, null],
    [11, 1],
    [12, 1],
    [111, 11, true],
    [112, 11, true],
  ]);
  await pool.query(
    `insert into demo.membership_return values
       ('${union(111)}', '2025-01-31', '2025-03-31', 10, 4), ('${union(111)}', '2025-03-31', null, 12, 5),
       ('${union(112)}', '2025-02-28', null, 100, null)`,
  );
  await foldAll(pool);
  await pool.query(
    `insert into demo.visit (union_id, held_on, cost_fen) values
       ('${union(111)}', '2024-12-31', 1), ('${union(111)}', '2025-01-01', 20000), ('${union(11)}', '2025-02-28', 300)`,
  );
  orm = await MikroORM.init({ clientUrl: database.url, entities: [], discovery: { warnWhenNoEntities: false } });
});
afterAll(async () => {
  await orm?.close(true);
  await database?.drop();
});

/** As a request does: one transaction, entered with the caller's union. */
const from = <T>(scope: number, read: (em: StatementRunner) => Promise<T>) =>
  orm.em.fork().transactional(async (em) => {
    await em.execute('set local role gonghui_tree_test');
    await em.execute(`select tree.enter('actor', ?, 'request', 'test')`, [union(scope)]);
    return read(em);
  });

describe('when totals are read', () => {
  test('stocks are the values at the end of the month', async () => {
    const totals = await from(1, (em) => readTotals(em, [union(1), union(12), union(111)], returns.keys, '2025-03-02'));
    expect(totals).toEqual(
      new Map([
        [union(1), { 'demo.members': 112, 'demo.femaleMembers': 5 }],
        [union(12), { 'demo.members': 0, 'demo.femaleMembers': 0 }],
        [union(111), { 'demo.members': 12, 'demo.femaleMembers': 5 }],
      ]),
    );
  });

  test('flows are summed over the months of the range', async () => {
    const read = (since: string, until: string) =>
      from(1, (em) => readTotals(em, [union(11)], [...visits.keys, 'demo.members'], { since, until }));
    expect((await read('2025-01-15', '2025-02-01')).get(union(11))).toEqual({
      'demo.visits': 2,
      'demo.visitCostFen': 20_300,
      'demo.costlyVisits': 1,
      'demo.members': 110,
    });
    expect((await read('2024-01-01', '2024-12-01')).get(union(11))).toMatchObject({
      'demo.visits': 1,
      'demo.members': 0,
    });
  });

  test('the tree of another day can be asked for', async () => {
    await database.pool.query('select tree.move_node($1, $2, $3)', [union(111), union(12), '2025-02-01']);
    const members = async (treeOn?: string) => {
      const totals = await from(1, (em) => readTotals(em, [union(12)], ['demo.members'], '2025-03-31', treeOn));
      return totals.get(union(12));
    };
    expect(await members()).toEqual({ 'demo.members': 12 });
    expect(await members('2025-01-31')).toEqual({ 'demo.members': 0 });
    await database.pool.query('select tree.move_node($1, $2, $3)', [union(111), union(11), '2025-02-01']);
  });

  test('nothing asked, nothing answered', async () => {
    expect(await from(1, (em) => readTotals(em, [], returns.keys, '2025-03-31'))).toEqual(new Map());
    expect(
      await from(1, (em) => readSeries(em, [], returns.keys, { since: '2025-01-01', until: '2025-03-31' })),
    ).toEqual(new Map());
  });
});

describe('when a series is read', () => {
  test('it has every month, oldest first', async () => {
    const series = await from(11, (em) =>
      readSeries(em, [union(11), union(112)], ['demo.members', 'demo.visits'], {
        since: '2024-12-31',
        until: '2025-03-01',
      }),
    );
    expect(series).toEqual(
      new Map([
        [
          union(11),
          [
            { month: '2024-12-01', 'demo.members': 0, 'demo.visits': 1 },
            { month: '2025-01-01', 'demo.members': 10, 'demo.visits': 1 },
            { month: '2025-02-01', 'demo.members': 110, 'demo.visits': 1 },
            { month: '2025-03-01', 'demo.members': 112, 'demo.visits': 0 },
          ],
        ],
        [
          union(112),
          [
            { month: '2024-12-01', 'demo.members': 0, 'demo.visits': 0 },
            { month: '2025-01-01', 'demo.members': 0, 'demo.visits': 0 },
            { month: '2025-02-01', 'demo.members': 100, 'demo.visits': 0 },
            { month: '2025-03-01', 'demo.members': 100, 'demo.visits': 0 },
          ],
        ],
      ]),
    );
  });
});

describe('when something is asked that has no answer', () => {
  test.each<[code: string, scope: number, ids: number[], keys: string[]]>([
    ['OUT_OF_SCOPE', 11, [1], ['demo.members']],
    ['OUT_OF_SCOPE', 11, [11, 12], ['demo.members']],
    ['OUT_OF_SCOPE', 111, [112], ['demo.members']],
    ['OUT_OF_SCOPE', 11, [99], ['demo.members']],
    ['OUT_OF_SCOPE', 99, [1], ['demo.members']],
    ['UNKNOWN_INDICATOR', 11, [11], ['demo.members', 'demo.nothing']],
    ['FLOW_NEEDS_PERIOD', 11, [11], ['demo.members', 'demo.visits']],
  ])('%s from %i for %j of %j', async (code, scope, ids, keys) => {
    await expect(from(scope, (em) => readTotals(em, ids.map(union), keys, '2025-03-31'))).rejects.toMatchObject({
      code,
    });
    if (code === 'FLOW_NEEDS_PERIOD') return;
    const range = { since: '2025-01-01', until: '2025-03-31' };
    await expect(from(scope, (em) => readSeries(em, ids.map(union), keys, range))).rejects.toMatchObject({ code });
  });

  test('a leaf reads itself', async () => {
    const totals = await from(112, (em) => readTotals(em, [union(112)], ['demo.members'], '2025-03-31'));
    expect(totals.get(union(112))).toEqual({ 'demo.members': 100 });
  });
});
