import { startEmbeddedPostgres } from '@gonghui/kit';
import { join } from 'node:path';
import pg from 'pg';
import { ConfigError, type Config } from '../config.js';

/** The database of a running system. */
export interface OpenDatabase {
  /** Connection string of the role that owns everything. */
  readonly ownerUrl: string;
  /**
   * Waits for work on the database, however its libraries take the loss of a connection.
   * @returns what the work returned
   * @throws why the database stopped working, in words to act on, where that is known; otherwise the work's own error
   */
  during<T>(work: Promise<T>): Promise<T>;
  /** Gives the database up; the embedded server is stopped. */
  close(): Promise<void>;
}

/** Oldest PostgreSQL that works, as `server_version_num`. */
const OLDEST_SERVER = 150_000;
const EMBEDDED_DATABASE = 'gonghui';
/** Held while a system runs on an embedded database: a second one on the same folder must not share it by accident. */
const RUNNING_LOCK = 4_710_001;

/** Where the embedded server keeps its data. */
export const embeddedFolder = (dataDir: string): string => join(dataDir, 'postgres');

/** Opens your PostgreSQL, or starts the embedded one. @throws ConfigError or EmbeddedPostgresError with a remedy */
export async function openDatabase({
  databaseUrl,
  dataDir,
}: Pick<Config, 'databaseUrl' | 'dataDir'>): Promise<OpenDatabase> {
  if (databaseUrl !== null) {
    await checkServer(databaseUrl);
    return { ownerUrl: databaseUrl, during: (work) => work, async close() {} };
  }
  const server = await startEmbeddedPostgres({ dataDir: embeddedFolder(dataDir) });
  const guard = new pg.Client({ connectionString: server.url });
  guard.on('error', () => {});
  await guard.connect();
  const { rows } = await guard.query<{ locked: boolean }>('select pg_try_advisory_lock($1) as locked', [RUNNING_LOCK]);
  if (!rows[0]!.locked) {
    await guard.end();
    throw new ConfigError(`Gonghui already runs on ${dataDir}. Stop it, or set DATA_DIR and PORT for a second one.`);
  }
  const { rowCount } = await guard.query('select from pg_database where datname = $1', [EMBEDDED_DATABASE]);
  if (rowCount === 0) await guard.query(`create database ${EMBEDDED_DATABASE}`);
  return {
    ownerUrl: embeddedUrl(server.url),
    async during(work) {
      const lost = server.ended.then(() => {
        throw new Error('The embedded PostgreSQL ended while it was in use.');
      });
      try {
        return await Promise.race([work, lost]);
      } catch (error) {
        throw server.fault() ?? error;
      }
    },
    async close() {
      await guard.end().catch(() => {});
      await server.stop();
    },
  };
}

/** The embedded server's connection string of our database. */
export function embeddedUrl(serverUrl: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${EMBEDDED_DATABASE}`;
  return url.href;
}

async function checkServer(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (cause) {
    throw new ConfigError(
      `DATABASE_URL does not answer: ${(cause as Error).message}. Check address, user and password.`,
      { cause },
    );
  }
  try {
    const { rows } = await client.query<{ version: number; version_text: string; may_create_roles: boolean }>(
      `select current_setting('server_version_num')::int as version, current_setting('server_version') as version_text,
              rolsuper or rolcreaterole as may_create_roles from pg_roles where rolname = current_user`,
    );
    const { version, version_text: text, may_create_roles: mayCreateRoles } = rows[0]!;
    if (version < OLDEST_SERVER) throw new ConfigError(`DATABASE_URL is PostgreSQL ${text}; 15 or newer is needed.`);
    if (!mayCreateRoles)
      throw new ConfigError(
        'The user of DATABASE_URL must be allowed to create roles: alter role … createrole. Each subgraph connects as a role of its own.',
      );
  } finally {
    await client.end();
  }
}
