import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { TestDatabase } from '../testing/test-database.js';
import { addNodes, createTreeDatabase, inTransaction, union, within, type NodeRow } from './tree-database.fixture.js';
import { treeErrorOf } from './tree-error.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTreeDatabase(inject('postgresUrl'));
});
afterAll(() => database?.drop());

/**
 * 1 ─┬─ 11 ─┬─ 111 ── 1111 (leaf)
 *    │      └─ 112
 *    ├─ 12 ──── 1211 (leaf)
 *    └─ 13 (since 2024-05-01)
 */
const sample: readonly NodeRow[] = [
  [1, null],
  [11, 1],
  [12, 1],
  [13, 1, false, '2024-05-01'],
  [111, 11],
  [112, 11],
  [1111, 111, true],
  [1211, 12, true],
];
beforeEach(async () => {
  await database.pool.query('truncate tree.node, tree.move restart identity');
  await addNodes(database.pool, sample);
});

const move = (node: number, parent: number, on = '2025-01-01') =>
  database.pool.query('select tree.move_node($1, $2, $3)', [union(node), union(parent), on]);
const close = (node: number, on = '2025-06-01') =>
  database.pool.query('select tree.close_node($1, $2)', [union(node), on]);
const refusalOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'none',
    (error: unknown) => treeErrorOf(error)?.code ?? error,
  );

/** Parent and path of each union as readable text, e.g. `111 < 11: 1/11/111`. */
async function shape(): Promise<string[]> {
  const { rows } = await database.pool.query<{ id: string; parent_id: string | null; path: string }>(`
    select place.id, place.parent_id, string_agg(above.id::text, '/' order by step.at) as path
    from tree.place
    cross join lateral unnest(string_to_array(place.path::text, '.')) with ordinality step (label, at)
    join tree.node above on above.node = step.label::int
    group by place.id, place.parent_id order by place.id`);
  const short = (id: string) => String(Number(id.slice(-12)));
  return rows.map(
    ({ id, parent_id, path }) =>
      `${short(id)} < ${parent_id ? short(parent_id) : '-'}: ${path.split('/').map(short).join('/')}`,
  );
}

describe('when unions are added', () => {
  test('each gets its place, whatever their order', async () => {
    await addNodes(database.pool, [
      [1212, 122, true],
      [122, 12],
    ]);
    expect(await shape()).toEqual([
      '1 < -: 1',
      '11 < 1: 1/11',
      '12 < 1: 1/12',
      '13 < 1: 1/13',
      '111 < 11: 1/11/111',
      '112 < 11: 1/11/112',
      '122 < 12: 1/12/122',
      '1111 < 111: 1/11/111/1111',
      '1211 < 12: 1/12/1211',
      '1212 < 122: 1/12/122/1212',
    ]);
  });

  test.each<[refusal: string, rows: NodeRow[]]>([
    ['TREE_SECOND_ROOT', [[2, null]]],
    ['TREE_UNION_EXISTS', [[11, 1]]],
    [
      'TREE_UNION_EXISTS',
      [
        [14, 1],
        [14, 12],
      ],
    ],
    ['UNKNOWN_UNION', [[14, 99]]],
    ['TREE_PARENT_IS_LEAF', [[14, 1111]]],
    [
      'TREE_PARENT_IS_LEAF',
      [
        [14, 1, true],
        [141, 14, true],
      ],
    ],
    [
      'TREE_CYCLE',
      [
        [14, 15],
        [15, 14],
      ],
    ],
    ['TREE_DATE_IN_FUTURE', [[14, 1, false, '2999-01-01']]],
    ['none', []],
  ])('%s for %j', async (refusal, rows) => {
    expect(await refusalOf(addNodes(database.pool, rows))).toBe(refusal);
    expect(await shape()).toHaveLength(sample.length);
  });

  test('nothing new comes below a closed union', async () => {
    await close(112);
    expect(await refusalOf(addNodes(database.pool, [[1121, 112, true]]))).toBe('TREE_PARENT_CLOSED');
  });

  test.each(['repeatable read', 'serializable'])('in %s it is refused', async (isolation) => {
    const attempt = inTransaction(
      database.pool,
      (client) => addNodes(client, [[14, 1]]),
      `begin isolation level ${isolation}`,
    );
    expect(await refusalOf(attempt)).toBe('TREE_NOT_READ_COMMITTED');
  });
});

describe('when a union moves', () => {
  test('everything below it goes along', async () => {
    await move(11, 12);
    expect(await shape()).toEqual([
      '1 < -: 1',
      '11 < 12: 1/12/11',
      '12 < 1: 1/12',
      '13 < 1: 1/13',
      '111 < 11: 1/12/11/111',
      '112 < 11: 1/12/11/112',
      '1111 < 111: 1/12/11/111/1111',
      '1211 < 12: 1/12/1211',
    ]);
  });

  test('a leaf finds its new home', async () => {
    await move(1111, 13);
    expect(await shape()).toContain('1111 < 13: 1/13/1111');
  });

  test.each<[refusal: string, node: number, parent: number, on?: string]>([
    ['TREE_ROOT_IS_FIXED', 1, 11],
    ['TREE_CYCLE', 11, 11],
    ['TREE_CYCLE', 11, 111],
    ['TREE_PARENT_IS_LEAF', 11, 1211],
    ['TREE_SAME_PARENT', 11, 1],
    ['UNKNOWN_UNION', 99, 1],
    ['UNKNOWN_UNION', 11, 99],
    ['TREE_DATE_IN_FUTURE', 11, 12, '2999-01-01'],
    ['TREE_DATE_TOO_EARLY', 11, 12, '2019-12-31'],
    ['TREE_DATE_TOO_EARLY', 11, 13, '2024-04-30'],
    ['none', 11, 13, '2024-05-01'],
  ])('%s for moving %i below %i', async (refusal, node, parent, on) => {
    expect(await refusalOf(move(node, parent, on))).toBe(refusal);
  });

  test('a closed union neither moves nor takes anything in', async () => {
    await close(112);
    expect(await refusalOf(move(112, 12))).toBe('TREE_UNION_CLOSED');
    expect(await refusalOf(move(111, 112))).toBe('TREE_PARENT_CLOSED');
  });

  test('its moves follow one another', async () => {
    await move(111, 12, '2025-03-01');
    expect(await refusalOf(move(111, 13, '2025-02-28'))).toBe('TREE_MOVES_OUT_OF_ORDER');
    await move(111, 13, '2025-03-01');
  });

  test('no move dated back closes a circle in the past', async () => {
    // On 2025-03-01, 111 was still below 11: 11 cannot have been below 111 then.
    await move(111, 1, '2025-05-01');
    expect(await refusalOf(move(11, 111, '2025-03-01'))).toBe('TREE_CYCLE');
    await move(11, 111, '2025-05-01');
  });

  test('the tree of a past day is known', async () => {
    await move(111, 12, '2025-03-01');
    const { rows } = await database.pool.query(
      `select day::date::text as day, (select id from tree.node where node = tree.parent_on(moved.node, day::date)) as parent
       from tree.node moved, unnest(array['2025-02-28', '2025-03-01']) day where moved.id = $1`,
      [union(111)],
    );
    expect(rows).toEqual([
      { day: '2025-02-28', parent: union(11) },
      { day: '2025-03-01', parent: union(12) },
    ]);
  });

  test('a leaf does not wait for ever behind a writer', async () => {
    await inTransaction(database.pool, async (writer) => {
      await writer.query('select tree.lock_unions($1)', [[union(1211)]]);
      await expect(move(1111, 12)).rejects.toMatchObject({ code: '55P03' });
      await move(111, 12);
    });
  });
});

describe('when a union is closed', () => {
  test.each<[refusal: string, node: number, on?: string]>([
    ['none', 112],
    ['none', 1211],
    ['TREE_ROOT_IS_FIXED', 1],
    ['TREE_HAS_OPEN_CHILDREN', 11],
    ['TREE_HAS_OPEN_CHILDREN', 12],
    ['UNKNOWN_UNION', 99],
    ['TREE_DATE_IN_FUTURE', 112, '2999-01-01'],
    ['TREE_DATE_TOO_EARLY', 112, '2020-01-01'],
  ])('%s for %i', async (refusal, node, on) => {
    expect(await refusalOf(close(node, on))).toBe(refusal);
  });

  test('it is closed once, after its last move, and after those below it', async () => {
    await move(1211, 11, '2025-05-02');
    expect(await refusalOf(close(1211, '2025-05-01'))).toBe('TREE_DATE_TOO_EARLY');
    await close(1211, '2025-05-02');
    expect(await refusalOf(close(1211))).toBe('TREE_UNION_CLOSED');
    await close(12);
  });
});

describe('within a scope', () => {
  const visible = (scope: number | null) =>
    within(database.pool, scope, async (client) => {
      const { rows } = await client.query<{ id: string }>(
        'select id from tree.place where tree.in_scope(id) order by id',
      );
      return rows.map(({ id }) => Number(id.slice(-12)));
    });

  test.each<[scope: number, seen: number[]]>([
    [1, sample.map(([node]) => node).toSorted((a, b) => a - b)],
    [11, [11, 111, 112, 1111]],
    [111, [111, 1111]],
    [1111, [1111]],
    [99, []],
  ])('of %i it sees %j', async (scope, seen) => {
    expect(await visible(scope)).toEqual(seen);
  });

  test('without a union it sees nothing, not everything', async () => {
    expect(await visible(null)).toEqual([]);
    const { rows } = await database.pool.query(
      'select tree.scope() as scope, tree.own_union() as own, tree.sees_all() as all',
    );
    expect(rows).toEqual([{ scope: null, own: null, all: false }]);
  });

  test('what was entered ends with the transaction', async () => {
    const client = await database.pool.connect();
    try {
      await client.query('begin');
      await client.query(`select tree.enter('a', $1, 'r', 'act')`, [union(11)]);
      const entered = `select current_setting('gonghui.actor') as actor, current_setting('gonghui.request') as request,
        current_setting('gonghui.action') as action, tree.own_union() as own`;
      expect((await client.query(entered)).rows).toEqual([{ actor: 'a', request: 'r', action: 'act', own: union(11) }]);
      await client.query('commit');
      expect((await client.query(entered)).rows).toEqual([{ actor: '', request: '', action: '', own: null }]);
    } finally {
      client.release();
    }
  });

  test.each<[what: string, statement: string, values: unknown[]]>([
    ['adding outside', 'select tree.add_nodes($1, $2, $3, $4)', [[union(14)], [union(12)], [true], ['2024-01-01']]],
    ['adding a root', 'select tree.add_nodes($1, $2, $3, $4)', [[union(14)], [null], [false], ['2024-01-01']]],
    ['moving something foreign in', 'select tree.move_node($1, $2, $3)', [union(1211), union(111), '2025-01-01']],
    ['moving something out', 'select tree.move_node($1, $2, $3)', [union(111), union(12), '2025-01-01']],
    ['closing something foreign', 'select tree.close_node($1, $2)', [union(1211), '2025-01-01']],
  ])('%s is refused', async (_, statement, values) => {
    expect(await refusalOf(within(database.pool, 11, (client) => client.query(statement, values)))).toBe(
      'OUT_OF_SCOPE',
    );
  });

  test('changes inside are done', async () => {
    await within(database.pool, 11, async (client) => {
      await addNodes(client, [[1121, 112, true]]);
      await client.query('select tree.move_node($1, $2, $3)', [union(1121), union(111), '2025-01-01']);
      await client.query('select tree.close_node($1, $2)', [union(1121), '2025-02-01']);
    });
    expect(await shape()).toContain('1121 < 111: 1/11/111/1121');
  });

  test('the tables themselves are out of reach', async () => {
    for (const statement of [
      'select from tree.node',
      'lock table tree.lock',
      'delete from tree.move',
      'select rollup.fold(1)',
    ]) {
      await expect(within(database.pool, 1, (client) => client.query(statement))).rejects.toMatchObject({
        code: '42501',
      });
    }
  });
});

describe('when ancestors and subtrees are asked for many', () => {
  test('ancestors come with their depth, the union itself left out', async () => {
    const { rows } = await database.pool.query(
      'select union_id, ancestor_id, depth from tree.ancestors_of($1) order by union_id, depth',
      [[union(1), union(111), union(1211)]],
    );
    expect(rows).toEqual([
      { union_id: union(111), ancestor_id: union(1), depth: 1 },
      { union_id: union(111), ancestor_id: union(11), depth: 2 },
      { union_id: union(1211), ancestor_id: union(1), depth: 1 },
      { union_id: union(1211), ancestor_id: union(12), depth: 2 },
    ]);
  });

  test.each<[of: number, below: number[]]>([
    [11, [11, 111, 112, 1111]],
    [1111, [1111]],
    [99, []],
  ])('below %i are %j', async (of, below) => {
    const { rows } = await database.pool.query<{ id: string }>('select id from tree.below($1) id order by id', [
      union(of),
    ]);
    expect(rows.map(({ id }) => Number(id.slice(-12)))).toEqual(below);
  });
});
