import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { TestDatabase } from '../testing/test-database.js';
import { addNodes, inTransaction, union, within } from '../tree/tree-database.fixture.js';
import { treeErrorOf } from '../tree/tree-error.js';
import { createDemoDatabase, recordReturns, withdrawReturn } from './demo-facts.fixture.js';
import { foldAll } from './fold.js';
import { verifyRollups } from './verify-rollups.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createDemoDatabase(inject('postgresUrl'));
  await database.pool.query(`
    grant usage on schema demo to gonghui_subgraph;
    grant select, insert, update, delete, truncate on all tables in schema demo to gonghui_subgraph`);
});
afterAll(() => database?.drop());

/** 1 ─┬─ 11 ─┬─ 111 (leaf), 112 (leaf)   12 ── 121 (leaf) */
beforeEach(async () => {
  for (const table of ['visit', 'membership_return', 'trade_union'])
    await database.pool.query(`delete from demo.${table}`);
  await database.pool.query('truncate tree.node, tree.move, rollup.delta, rollup.total restart identity');
  await addNodes(database.pool, [
    [1, null],
    [11, 1],
    [12, 1],
    [111, 11, true],
    [112, 11, true],
    [121, 12, true],
  ]);
});

const whole = { since: '2024-11-01', until: '2025-12-31' };

/** The monthly figures of one union from December 2024 to May 2025; each is also compared with the recount. */
async function series(node: number, key: string, treeOn: string | null = null): Promise<number[]> {
  expect(await verifyRollups(database.pool, whole, treeOn)).toEqual([]);
  const { rows } = await database.pool.query<{ amount: string }>(
    `select amount from rollup.read($1, $2, '2024-12-15', '2025-05-15', $3) order by month`,
    [[union(node)], [key], treeOn],
  );
  return rows.map(({ amount }) => Number(amount));
}

const deltas = async () => {
  const { rows } = await database.pool.query<{ count: number }>('select count(*)::int as count from rollup.delta');
  return rows[0]!.count;
};
const refusalOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'none',
    (error: unknown) => treeErrorOf(error)?.code ?? error,
  );
const found = (node: number, from: string | null, until: string | null) =>
  database.pool.query('insert into demo.trade_union (id, founded_on, dissolved_on) values ($1, $2, $3)', [
    union(node),
    from,
    until,
  ]);
const visit = (node: number | null, on: string | null, costFen = 0) =>
  database.pool.query('insert into demo.visit (union_id, held_on, cost_fen) values ($1, $2, $3)', [
    node === null ? null : union(node),
    on,
    costFen,
  ]);

describe('with a stock', () => {
  test.each<[from: string | null, until: string | null, figures: number[]]>([
    ['2025-02-10', null, [0, 0, 1, 1, 1, 1]],
    ['2025-02-01', '2025-04-01', [0, 0, 1, 1, 0, 0]],
    ['2025-02-28', '2025-04-30', [0, 0, 1, 1, 0, 0]],
    ['2025-02-03', '2025-02-20', [0, 0, 0, 0, 0, 0]],
    ['2019-06-01', '2025-01-02', [1, 0, 0, 0, 0, 0]],
    [null, null, [0, 0, 0, 0, 0, 0]],
    [null, '2025-02-01', [0, 0, 0, 0, 0, 0]],
    ['2025-03-05', '2025-01-05', [0, 0, 0, 0, 0, 0]],
  ])('a row from %s until %s counts at the end of the months between', async (from, until, figures) => {
    await found(111, from, until);
    expect(await series(1, 'demo.unions')).toEqual(figures);
    await foldAll(database.pool);
    expect(await series(1, 'demo.unions')).toEqual(figures);
    expect(await series(111, 'demo.unions')).toEqual(figures);
    expect(await series(12, 'demo.unions')).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('a late return splits an interval, a withdrawn one closes the gap', async () => {
    const put = (period: string, members: number) =>
      inTransaction(database.pool, (client) =>
        recordReturns(client, [{ union: union(111), period, members, female: 1 }]),
      );
    await put('2025-01-31', 10);
    await put('2025-04-30', 40);
    await put('2025-03-01', 30);
    expect(await series(11, 'demo.members')).toEqual([0, 10, 10, 30, 40, 40]);
    await put('2025-03-01', 33);
    expect(await series(11, 'demo.members')).toEqual([0, 10, 10, 33, 40, 40]);
    await inTransaction(database.pool, (client) => withdrawReturn(client, union(111), '2025-03-01'));
    expect(await series(11, 'demo.members')).toEqual([0, 10, 10, 10, 40, 40]);
  });
});

describe('with a flow', () => {
  test('each row counts in its month, at every level', async () => {
    await visit(111, '2025-02-28', 100);
    await visit(111, '2025-03-01', 20_000);
    await visit(12, '2025-03-31', 5);
    for (const fold of [false, true]) {
      if (fold) await foldAll(database.pool);
      expect(await series(1, 'demo.visits')).toEqual([0, 0, 1, 2, 0, 0]);
      expect(await series(11, 'demo.visitCostFen')).toEqual([0, 0, 100, 20_000, 0, 0]);
      expect(await series(111, 'demo.costlyVisits')).toEqual([0, 0, 0, 1, 0, 0]);
      expect(await series(12, 'demo.visits')).toEqual([0, 0, 0, 1, 0, 0]);
      expect(await series(121, 'demo.visits')).toEqual([0, 0, 0, 0, 0, 0]);
    }
  });

  test('rows without union or day do not count', async () => {
    await visit(null, '2025-02-01');
    await visit(111, null);
    expect(await deltas()).toBe(0);
    await database.pool.query("update demo.visit set union_id = $1, held_on = '2025-02-01'", [union(111)]);
    expect(await series(1, 'demo.visits')).toEqual([0, 0, 2, 0, 0, 0]);
  });
});

describe.each(['before', 'after'])('when facts change %s they are folded', (when) => {
  beforeEach(async () => {
    await visit(111, '2025-01-10', 10);
    await visit(112, '2025-01-11', 20);
    await visit(121, '2025-02-12', 30);
    if (when === 'after') await foldAll(database.pool);
  });

  test.each<[what: string, sql: string, root: number[], branch: number[]]>([
    ['a value', `update demo.visit set cost_fen = cost_fen + 1`, [0, 32, 31, 0, 0, 0], [0, 32, 0, 0, 0, 0]],
    [
      'a day',
      `update demo.visit set held_on = '2025-03-01' where cost_fen = 20`,
      [0, 10, 30, 20, 0, 0],
      [0, 10, 0, 20, 0, 0],
    ],
    [
      'the union',
      `update demo.visit set union_id = '${union(121)}' where cost_fen = 10`,
      [0, 30, 30, 0, 0, 0],
      [0, 20, 0, 0, 0, 0],
    ],
    ['a deletion', `delete from demo.visit where cost_fen < 30`, [0, 0, 30, 0, 0, 0], [0, 0, 0, 0, 0, 0]],
    [
      'all at once',
      `merge into demo.visit target using (values (10), (20), (99)) source (cost) on target.cost_fen = source.cost
       when matched and cost = 10 then delete
       when matched then update set cost_fen = 21
       when not matched then insert (union_id, held_on, cost_fen) values ('${union(12)}', '2025-05-05', cost)`,
      [0, 21, 30, 0, 0, 99],
      [0, 21, 0, 0, 0, 0],
    ],
    [
      'a change that is undone',
      `with gone as (delete from demo.visit where cost_fen = 10 returning *)
       insert into demo.visit (union_id, held_on, cost_fen) select union_id, held_on, cost_fen from gone`,
      [0, 30, 30, 0, 0, 0],
      [0, 30, 0, 0, 0, 0],
    ],
    [
      'many rows at once',
      `insert into demo.visit (union_id, held_on, cost_fen) select '${union(112)}', '2025-04-04', i from generate_series(1, 100) i`,
      [0, 30, 30, 0, 5050, 0],
      [0, 30, 0, 0, 5050, 0],
    ],
  ])('%s shows at every level', async (_, sql, root, branch) => {
    await database.pool.query(sql);
    expect(await series(1, 'demo.visitCostFen')).toEqual(root);
    expect(await series(11, 'demo.visitCostFen')).toEqual(branch);
    await foldAll(database.pool);
    expect(await series(1, 'demo.visitCostFen')).toEqual(root);
  });

  test.each([
    ['nothing', `update demo.visit set cost_fen = 0 where false`],
    ['rows to what they were', `update demo.visit set cost_fen = cost_fen`],
  ])('a statement that changes %s leaves no delta', async (_, sql) => {
    const before = await deltas();
    await database.pool.query(sql);
    expect(await deltas()).toBe(before);
  });

  test('what is rolled back was never there', async () => {
    await inTransaction(database.pool, async (client) => {
      await client.query('savepoint here');
      await client.query('delete from demo.visit');
      await client.query('rollback to here');
      await client.query('delete from demo.visit where cost_fen = 10');
    });
    expect(await series(1, 'demo.visitCostFen')).toEqual([0, 20, 30, 0, 0, 0]);
  });
});

describe('with much that is not folded yet', () => {
  test('reads are as right as with little', async () => {
    await database.pool.query(
      `insert into demo.visit (union_id, held_on, cost_fen)
       select case i % 2 when 0 then $1::uuid else $2 end, date '2010-01-01' + 30 * i, i from generate_series(1, 180) i`,
      [union(111), union(121)],
    );
    expect(await deltas()).toBeGreaterThan(100);
    const { rows } = await database.pool.query(
      `select id, amount::int from rollup.totals($1, '{demo.visitCostFen}', '2010-01-01', '2025-12-31') order by id`,
      [[union(1), union(11)]],
    );
    expect(rows).toEqual([
      { id: union(1), amount: (180 * 181) / 2 },
      { id: union(11), amount: 90 * 91 },
    ]);
    expect(await verifyRollups(database.pool, { since: '2010-01-01', until: '2025-12-31' })).toEqual([]);
    await foldAll(database.pool);
    expect(await verifyRollups(database.pool, { since: '2010-01-01', until: '2025-12-31' })).toEqual([]);
  });
});

describe('when facts would escape their totals', () => {
  test('a union that is not in the tree is refused', async () => {
    expect(await refusalOf(visit(99, '2025-01-01'))).toBe('UNKNOWN_UNION');
  });

  test('TRUNCATE is refused', async () => {
    await expect(database.pool.query('truncate demo.visit')).rejects.toMatchObject({ code: '0A000' });
  });

  test.each(['repeatable read', 'serializable'])('writing in %s is refused', async (isolation) => {
    const attempt = inTransaction(
      database.pool,
      (client) => client.query(`insert into demo.visit (union_id, held_on) values ('${union(111)}', '2025-01-01')`),
      `begin isolation level ${isolation}`,
    );
    expect(await refusalOf(attempt)).toBe('TREE_NOT_READ_COMMITTED');
  });
});

describe('when a subgraph writes under its own role', () => {
  test('its facts count, though it may not touch the totals', async () => {
    await within(database.pool, 11, (client) =>
      client.query(`insert into demo.visit (union_id, held_on) values ('${union(111)}', '2025-01-01')`),
    );
    expect(await series(1, 'demo.visits')).toEqual([0, 1, 0, 0, 0, 0]);
    for (const statement of [
      'select from rollup.total',
      'insert into rollup.delta values (1, 1, current_date, 1)',
      `select rollup.own_facts(array['${union(111)}'::uuid])`,
      `select rollup.recount('2025-01-01', '2025-01-01')`,
      `select rollup.count_demo_visit()`,
    ]) {
      await expect(within(database.pool, 1, (client) => client.query(statement))).rejects.toMatchObject({
        code: '42501',
      });
    }
  });
});

describe('when the tree changes', () => {
  beforeEach(async () => {
    await visit(111, '2025-01-10', 10);
    await visit(112, '2025-01-11', 20);
    await foldAll(database.pool);
    await visit(111, '2025-02-12', 30);
    await visit(11, '2025-02-12', 500);
  });
  const move = (node: number, parent: number, on: string) =>
    database.pool.query('select tree.move_node($1, $2, $3)', [union(node), union(parent), on]);

  test('a leaf takes its facts along, folded or not', async () => {
    await move(111, 12, '2025-01-20');
    for (const fold of [false, true]) {
      if (fold) await foldAll(database.pool);
      expect(await series(11, 'demo.visitCostFen')).toEqual([0, 20, 500, 0, 0, 0]);
      expect(await series(12, 'demo.visitCostFen')).toEqual([0, 10, 30, 0, 0, 0]);
      expect(await series(1, 'demo.visitCostFen')).toEqual([0, 30, 530, 0, 0, 0]);
    }
  });

  test('a federation takes everything below it along, and its own facts', async () => {
    await move(11, 12, '2025-01-20');
    for (const fold of [false, true]) {
      if (fold) await foldAll(database.pool);
      expect(await series(11, 'demo.visitCostFen')).toEqual([0, 30, 530, 0, 0, 0]);
      expect(await series(12, 'demo.visitCostFen')).toEqual([0, 30, 530, 0, 0, 0]);
      expect(await series(1, 'demo.visitCostFen')).toEqual([0, 30, 530, 0, 0, 0]);
    }
  });

  test('totals on the tree as it was then undo what moved since', async () => {
    await move(111, 12, '2025-01-20');
    await move(12, 11, '2025-03-01');
    await move(111, 1, '2025-04-01');
    await foldAll(database.pool);
    const january = async (treeOn: string | null) => [
      (await series(11, 'demo.visitCostFen', treeOn))[1],
      (await series(12, 'demo.visitCostFen', treeOn))[1],
      (await series(111, 'demo.visitCostFen', treeOn))[1],
      (await series(1, 'demo.visitCostFen', treeOn))[1],
    ];
    expect(await january('2025-01-19')).toEqual([30, 0, 10, 30]);
    expect(await january('2025-01-20')).toEqual([20, 10, 10, 30]);
    expect(await january('2025-02-28')).toEqual([20, 10, 10, 30]);
    expect(await january('2025-03-01')).toEqual([30, 10, 10, 30]);
    expect(await january('2025-04-01')).toEqual([20, 0, 10, 30]);
    expect(await january(null)).toEqual([20, 0, 10, 30]);
  });

  test('a merger moves facts, then closes the union', async () => {
    await inTransaction(database.pool, async (client) => {
      await client.query(`select tree.close_node($1, '2025-03-01')`, [union(111)]);
      await client.query('update demo.visit set union_id = $2 where union_id = $1', [union(111), union(121)]);
    });
    expect(await series(11, 'demo.visitCostFen')).toEqual([0, 20, 500, 0, 0, 0]);
    expect(await series(121, 'demo.visitCostFen')).toEqual([0, 10, 30, 0, 0, 0]);
  });
});
