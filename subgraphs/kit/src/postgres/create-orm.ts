import type { EntityClass } from '@mikro-orm/core';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { toMigrationList, type SqlMigration } from './migrations.js';

/** What one schema of the database needs from MikroORM. */
export interface OrmOptions {
  /** Connection string; a subgraph's own role at run time, the owner when migrating. */
  url: string;
  /** The one PostgreSQL schema these entities live in. */
  schema: string;
  entities: readonly EntityClass<object>[];
  migrations: readonly SqlMigration[];
  /** Most connections held at once. */
  poolSize?: number;
  /** Receives each SQL statement; used to count them in tests. */
  onQuery?: (sql: string) => void;
}

/** Opens MikroORM on one schema of the database. */
export function createOrm(options: OrmOptions): Promise<MikroORM> {
  const { onQuery } = options;
  return MikroORM.init({
    clientUrl: options.url,
    dbName: databaseOf(options.url),
    schema: options.schema,
    entities: [...options.entities],
    metadataProvider: ReflectMetadataProvider,
    extensions: [Migrator],
    discovery: { warnWhenNoEntities: false },
    pool: { min: 0, max: options.poolSize ?? 12 },
    // MikroORM takes host, user and password out of the address and forgets the rest: TLS, the name of the application.
    driverOptions: { onPoolCreated: giveBackLostConnections, connectionString: options.url },
    // Dates are calendar dates in the domain; MikroORM must not turn them into moments.
    forceUtcTimezone: true,
    ...(onQuery && { debug: ['query'], logger: onQuery, highlighter: undefined, colors: false }),
    migrations: {
      migrationsList: toMigrationList(options.migrations),
      tableName: 'migration',
      snapshot: false,
      silent: true,
      allOrNothing: true,
    },
    schemaGenerator: {
      ignoreTriggers: true,
      ignoreRoutines: true,
      skipViews: [/./],
      // PostgreSQL rewrites their expressions, so a comparison would always find a difference; the access tests hold them.
      ignorePolicies: true,
      // MikroORM compares whole databases: without this it would drop its neighbours' schemas.
      ignoreSchema: OTHER_SCHEMAS.filter((name) => name !== options.schema),
    },
  });
}

/** Time for whoever holds a lost connection to give it back himself, in milliseconds. */
const GIVE_BACK_AFTER = 1_000;

/**
 * A connection that is lost inside a transaction is never given back: rolling back fails first. Without this each one
 * would take a place in the pool for good.
 */
function giveBackLostConnections(pool: pg.Pool): void {
  pool.on('connect', (client) => {
    client.once('end', () => {
      setTimeout(() => {
        try {
          client.release(true);
        } catch {
          // It had been given back.
        }
      }, GIVE_BACK_AFTER).unref();
    });
  });
}

/** Every schema of the database; each package keeps to its own. */
const OTHER_SCHEMAS = [
  'public',
  'platform',
  'tree',
  'rollup',
  'audit',
  'reference',
  'organization',
  'competition',
  'health',
  'venue',
  'grants',
  'staff',
];

function databaseOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1)) || 'postgres';
}
