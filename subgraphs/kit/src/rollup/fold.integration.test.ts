import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { TestDatabase } from '../testing/test-database.js';
import { addNodes, inTransaction, union } from '../tree/tree-database.fixture.js';
import { createDemoDatabase, visits } from './demo-facts.fixture.js';
import { foldAll, startFolding } from './fold.js';
import { rollup } from './rollup.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createDemoDatabase(inject('postgresUrl'));
  await addNodes(database.pool, [
    [1, null],
    [11, 1],
  ]);
});
afterAll(() => database?.drop());

const addVisits = (months: number) =>
  database.pool.query(
    `insert into demo.visit (union_id, held_on) select $1, date '2010-01-01' + 31 * i from generate_series(1, $2::int) i`,
    [union(11), months],
  );
const waiting = async () => {
  const { rows } = await database.pool.query<{ count: number }>('select count(*)::int as count from rollup.delta');
  return rows[0]!.count;
};

describe('when everything is folded', () => {
  test('it says how much, in batches or at once', async () => {
    await addVisits(100);
    expect(await foldAll(database.pool, 7)).toBe(100);
    expect(await waiting()).toBe(0);
    await addVisits(3);
    expect(await foldAll(database.pool)).toBe(3);
    expect(await foldAll(database.pool)).toBe(0);
  });
});

describe('when folding in the background', () => {
  test('it keeps up until it is stopped', async () => {
    const folding = startFolding(database.pool, {
      intervalMs: 5,
      batch: 10,
      onError: (error) => expect(error).toBeNull(),
    });
    await addVisits(60);
    await expect.poll(waiting).toBe(0);
    await folding.stop();
    await addVisits(1);
    expect(await waiting()).toBe(1);
    await foldAll(database.pool);
  });

  test('it steps aside for a move, and reports nothing', async () => {
    const errors: unknown[] = [];
    await inTransaction(database.pool, async (mover) => {
      await mover.query('lock table tree.lock in share update exclusive mode');
      await addVisits(1);
      const folding = startFolding(database.pool, { intervalMs: 5, onError: (error) => errors.push(error) });
      await expect(database.pool.query('select rollup.fold(1)')).rejects.toMatchObject({ code: '55P03' });
      expect(await waiting()).toBe(1);
      await mover.query('commit');
      await expect.poll(waiting).toBe(0);
      await folding.stop();
    });
    expect(errors).toEqual([]);
  });

  test('a failure is reported, and folding goes on', async () => {
    const errors: unknown[] = [];
    await database.pool.query('alter table rollup.total rename to elsewhere');
    await addVisits(1);
    const folding = startFolding(database.pool, { intervalMs: 5, onError: (error) => errors.push(error) });
    await expect.poll(() => errors.length).toBeGreaterThan(0);
    await database.pool.query('alter table rollup.elsewhere rename to total');
    await expect.poll(waiting).toBe(0);
    await folding.stop();
  });
});

describe('when totals are watched', () => {
  const told = async (work: () => Promise<unknown>): Promise<string[]> => {
    const watcher = await database.pool.connect();
    const payloads: string[] = [];
    const hear = ({ payload = '' }: { payload?: string }): void => void payloads.push(payload);
    watcher.on('notification', hear);
    try {
      await watcher.query('listen gonghui_totals');
      await work();
      await foldAll(database.pool);
      // What was notified before comes with the answer to the next statement.
      await watcher.query('select 1');
    } finally {
      watcher.off('notification', hear);
      await watcher.query('unlisten *');
      watcher.release();
    }
    return payloads;
  };

  test('a change is told, but of a quiet indicator nobody hears', async () => {
    expect((await told(() => addVisits(1))).length).toBe(1);
    const quiet = rollup({ ...visits.declaration, quiet: visits.keys });
    for (const statement of quiet.redeclare()) await database.pool.query(statement);
    expect(await told(() => addVisits(1))).toEqual([]);
    for (const statement of visits.redeclare()) await database.pool.query(statement);
    expect((await told(() => addVisits(1))).length).toBe(1);
  });
});
