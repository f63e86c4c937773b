import { newKeyFile, readFieldKeys, useFieldKeys } from '@gonghui/health';
import { createLogger } from '@gonghui/kit';
import { createTestDatabase, TEST_SECRET, type TestDatabase } from '@gonghui/kit/testing';
import { prepareDatabase, startSystem, type System, type SystemOptions } from '@gonghui/scripts';
import pg from 'pg';
import { inject } from 'vitest';

/** A GraphQL answer as it comes over HTTP. */
export interface Answer<Data = any> {
  readonly status: number;
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Record<string, unknown>;
  }[];
}

/** The whole system on its own copy of the demo data, listening on a free port. */
export interface DemoSystem {
  readonly url: string;
  readonly database: TestDatabase;
  /** SQL statements since the list was last emptied, as `subgraph: statement`. */
  readonly statements: string[];
  /** Asks as that account, or as nobody. */
  ask<Data = any>(username: string | null, query: string, variables?: Record<string, unknown>): Promise<Answer<Data>>;
  tokenFor(username: string): Promise<string>;
  /** Runs one round of each job of a subgraph. */
  runJobs(subgraph: string): Promise<void>;
  close(): Promise<void>;
}

const TEMPLATE = 'gonghui_demo';
const TEMPLATE_LOCK = 4_710_100;
/** Keys of every demo system; they protect nothing. */
const FIELD_KEYS = readFieldKeys(newKeyFile((bytes) => Buffer.alloc(bytes, 1)));

/** Tells this process the keys of the demo data, for a subgraph that is started without the system. */
export const useDemoKeys = (): void => useFieldKeys(FIELD_KEYS);

/** Starts the system on a copy of the demo database, which the first file that needs it makes. */
export async function startDemoSystem(options: Partial<SystemOptions> = {}): Promise<DemoSystem> {
  const serverUrl = inject('postgresUrl');
  const database = await createTestDatabase(serverUrl, await makeDemoTemplate(serverUrl));
  const statements: string[] = [];
  const system: System = await startSystem({
    ownerUrl: database.url,
    secret: TEST_SECRET,
    fieldKeys: FIELD_KEYS,
    port: 0,
    rateLimits: false,
    jobs: false,
    logger: createLogger('test', 'fatal'),
    onQuery: (subgraph, sql) => {
      if (
        !/^\S*\s*(begin|start transaction|commit|rollback|set |select tree\.enter)/i.test(
          sql.replace(/^\[query\] /, ''),
        )
      )
        statements.push(`${subgraph}: ${sql}`);
    },
    ...options,
  });
  const tokens = new Map<string, Promise<string>>();
  const tokenFor = (username: string): Promise<string> => {
    let token = tokens.get(username);
    if (!token) tokens.set(username, (token = system.tokenFor(username)));
    return token;
  };
  return {
    url: system.url,
    database,
    statements,
    tokenFor,
    runJobs: (subgraph) => system.runJobs(subgraph),
    async ask(username, query, variables) {
      const response = await fetch(`${system.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(username !== null && { authorization: `Bearer ${await tokenFor(username)}` }),
        },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...((await response.json()) as object) };
    },
    async close() {
      await system.close();
      await database.drop();
    },
  };
}

/** Makes the database that every demo system is a copy of, unless another file of this run has. @returns its name */
export async function makeDemoTemplate(serverUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    // Test files run in processes of their own: the first makes the template, the others wait for it.
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await client.query('select from pg_database where datname = $1 and datistemplate', [TEMPLATE]);
    if (rowCount) return TEMPLATE;
    await client.query(`drop database if exists ${TEMPLATE}`);
    await client.query(`create database ${TEMPLATE}`);
    const url = new URL(serverUrl);
    url.pathname = `/${TEMPLATE}`;
    await prepareDatabase(url.href, TEST_SECRET, FIELD_KEYS);
    await client.query(`alter database ${TEMPLATE} is_template true`);
    return TEMPLATE;
  } finally {
    await client.end();
  }
}
