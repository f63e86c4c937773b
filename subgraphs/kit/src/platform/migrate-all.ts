import pg from 'pg';
import { auditUp, unreadUp } from '../audit/index.js';
import { createOrm } from '../postgres/create-orm.js';
import type { SqlMigration } from '../postgres/migrations.js';
import { createGroupRole, subgraphRoleStatements } from '../postgres/subgraph-role.js';
import { foldFunction, rollupUp } from '../rollup/index.js';
import { schemaOf, type SubgraphModule } from '../subgraph/subgraph-module.js';
import { treeRootUp, treeUp } from '../tree/index.js';
import { keyedFingerprintsUp, platformUp } from './platform.sql.js';

/** Migrations of what all subgraphs stand on. Append; never edit one that has been released. */
const platformMigrations: readonly SqlMigration[] = [
  { name: '20261121_platform', up: platformUp },
  { name: '20261121_tree', up: treeUp },
  { name: '20261121_rollup', up: rollupUp },
  { name: '20261121_audit', up: auditUp },
  { name: '20261121_tree_root', up: treeRootUp },
  { name: '20261121_keyed_fingerprints', up: keyedFingerprintsUp },
  { name: '20261121_quiet_indicators', up: [foldFunction] },
  { name: '20261121_unread_trails', up: unreadUp },
];

/** Brings the shared schemas of the database up to date. @returns names of the migrations that ran */
export async function migratePlatform(ownerUrl: string): Promise<string[]> {
  const client = await connect(ownerUrl);
  try {
    await client.query(createGroupRole);
    await client.query('create extension if not exists ltree; create extension if not exists btree_gist');
    await client.query('create schema if not exists platform; create schema if not exists reference');
  } finally {
    await client.end();
  }
  return migrateSchema({ url: ownerUrl, schema: 'platform', entities: [], migrations: platformMigrations });
}

/**
 * Brings the whole database up to date: shared schemas, then each subgraph's schema, role and grants.
 * @param ownerUrl connection string of the role that owns everything
 * @param secret from which the passwords of the subgraphs' roles are derived
 * @returns the migrations that ran, as `schema/name`
 */
export async function migrateAll(
  ownerUrl: string,
  secret: string,
  modules: readonly SubgraphModule[],
): Promise<string[]> {
  const ran = (await migratePlatform(ownerUrl)).map((name) => `platform/${name}`);
  for (const module of modules) {
    const names = await migrateSchema({ ...module, url: ownerUrl, schema: schemaOf(module) });
    ran.push(...names.map((name) => `${module.name}/${name}`));
  }
  const client = await connect(ownerUrl);
  try {
    for (const module of modules)
      for (const statement of [...subgraphRoleStatements(module, secret), ...(module.grants ?? [])])
        await client.query(statement);
  } finally {
    await client.end();
  }
  return ran;
}

/** The database was written by a newer version of the program. */
export class SchemaTooNewError extends Error {
  override name = 'SchemaTooNewError';
}

/** Runs the pending migrations of one schema. @returns their names @throws SchemaTooNewError */
export async function migrateSchema(options: Parameters<typeof createOrm>[0]): Promise<string[]> {
  const orm = await createOrm({ ...options, poolSize: 2 });
  try {
    const known = new Set(options.migrations.map(({ name }) => name));
    const unknown = (await orm.migrator.getExecuted()).map(({ name }) => name).filter((name) => !known.has(name));
    if (unknown.length > 0)
      throw new SchemaTooNewError(
        `Schema ${options.schema} of the database was written by a newer version (${unknown.join(', ')}). Start that version, or restore an older copy.`,
      );
    return (await orm.migrator.up()).map(({ name }) => name);
  } finally {
    await orm.close(true);
  }
}

/** A connection whose loss fails the statement under way, and nothing else. */
async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  return client;
}
