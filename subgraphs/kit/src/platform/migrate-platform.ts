import pg from 'pg';
import { auditUp } from '../audit/index.js';
import { createOrm } from '../postgres/create-orm.js';
import type { SqlMigration } from '../postgres/migrations.js';
import { createGroupRole } from '../postgres/subgraph-role.js';
import { rollupUp } from '../rollup/index.js';
import { treeUp } from '../tree/index.js';
import { platformUp } from './platform.sql.js';

/** Migrations of what all subgraphs stand on. Append; never edit one that has been released. */
const platformMigrations: readonly SqlMigration[] = [
  { name: '20261121_platform', up: platformUp },
  { name: '20261121_tree', up: treeUp },
  { name: '20261121_rollup', up: rollupUp },
  { name: '20261121_audit', up: auditUp },
];

const SCHEMAS = ['platform', 'tree', 'rollup', 'audit', 'reference'];

/** Brings the shared schemas of the database up to date. @returns names of the migrations that ran */
export async function migratePlatform(ownerUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(createGroupRole);
    await client.query('create extension if not exists ltree; create extension if not exists btree_gist; create extension if not exists pg_trgm');
    for (const schema of SCHEMAS) await client.query(`create schema if not exists ${schema}`);
  } finally {
    await client.end();
  }
  return migrateSchema({ url: ownerUrl, schema: 'platform', entities: [], migrations: platformMigrations });
}

/** Runs the pending migrations of one schema. @returns their names */
export async function migrateSchema(options: Parameters<typeof createOrm>[0]): Promise<string[]> {
  const orm = await createOrm({ ...options, poolSize: 2 });
  try {
    return (await orm.migrator.up()).map(({ name }) => name);
  } finally {
    await orm.close(true);
  }
}
