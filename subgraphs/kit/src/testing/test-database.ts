import pg from 'pg';

/** A database of one test file's own. */
export interface TestDatabase {
  readonly url: string;
  /** A pool of superuser connections. */
  readonly pool: pg.Pool;
  drop(): Promise<void>;
}

let counter = 0;

/**
 * Creates an empty database, or a copy of `template`, on the run's server.
 * @param serverUrl `inject('postgresUrl')`
 */
export async function createTestDatabase(serverUrl: string, template?: string): Promise<TestDatabase> {
  const name = `t_${process.pid}_${Date.now().toString(36)}_${counter++}`;
  await asAdmin(serverUrl, `create database ${name}${template ? ` template ${template}` : ''}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const pool = new pg.Pool({ connectionString: url.href, max: 16 });
  pool.on('error', () => {});
  return {
    url: url.href,
    pool,
    async drop() {
      await pool.end();
      await asAdmin(serverUrl, `drop database if exists ${name} with (force)`);
    },
  };
}

async function asAdmin(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
