import type pg from 'pg';
import { createGroupRole } from '../postgres/subgraph-role.js';
import { rollupUp } from '../rollup/rollup.sql.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { treeUp } from './tree.sql.js';
import { treeWriterGrants } from './tree-writer-grants.js';

/** A database with schemas `tree` and `rollup`, and a role that may do what a subgraph that owns unions may. */
export async function createTreeDatabase(serverUrl: string): Promise<TestDatabase> {
  const database = await createTestDatabase(serverUrl);
  await inTransaction(database.pool, async (client) => {
    for (const statement of [createGroupRole, ...treeUp, ...rollupUp]) await client.query(statement);
  });
  await database.pool.query(`do $$ begin
    create role gonghui_tree_test nologin in role gonghui_subgraph;
  exception when duplicate_object or unique_violation then null;
  end $$`);
  for (const statement of treeWriterGrants('gonghui_tree_test')) await database.pool.query(statement);
  return database;
}

/** A readable id: `union(12)` is the same union in every test. */
export function union(number: number): string {
  return `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** `[number, parent, leaf?, validFrom?]` */
export type NodeRow = readonly [number: number, parent: number | null, leaf?: boolean, validFrom?: string];

/** Adds unions as the owner; all began on 2020-01-01 unless said otherwise. */
export async function addNodes(client: Pick<pg.ClientBase, 'query'>, rows: readonly NodeRow[]): Promise<void> {
  await client.query('select tree.add_nodes($1, $2, $3, $4)', [
    rows.map(([number]) => union(number)),
    rows.map(([, parent]) => (parent === null ? null : union(parent))),
    rows.map(([, , leaf = false]) => leaf),
    rows.map(([, , , validFrom = '2020-01-01']) => validFrom),
  ]);
}

/** Commits what `work` does, or rolls it back when it throws. */
export async function inTransaction<T>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<T>,
  begin = 'begin',
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query(begin);
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

/** Runs `work` as a subgraph would: under its role, in the scope of one union. */
export function within<T>(
  pool: pg.Pool,
  scope: number | null,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  return inTransaction(pool, async (client) => {
    await client.query('set local role gonghui_tree_test');
    await client.query("select tree.enter('actor', $1, 'request', 'test')", [scope === null ? null : union(scope)]);
    return work(client);
  });
}
