// A database server of the run's own, with a copy of the demo data for whoever asks.
import { newKeyFile, readFieldKeys } from '@gonghui/health';
import { createLogger, startEmbeddedPostgres } from '@gonghui/kit';
import { prepareDatabase, startSystem } from '@gonghui/scripts';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { postQuery } from './post-query.mjs';

export const SECRET = 'the secret of benchmarks, which guards nothing';
/** Keys of encrypted columns, for one run. */
export const FIELD_KEYS = readFieldKeys(newKeyFile(randomBytes));
export const PROVINCE_CODE = '360000';
export const ACCOUNT = 'jiangxi.analyst';

/** The question a province's page asks: itself and its cities, from two subgraphs. */
export const PROVINCE_PAGE = `query ProvincePage($code: String) {
  tradeUnion(code: $code) {
    name
    venueSummary { palacesInUse palacesUnderConstruction palacesPlanned }
    children { edges { node { name organizationSummary { members } venueSummary { coverageRate } } } }
  }
}`;

const TEMPLATE = 'demo';

/**
 * Starts a server with durability on, as it is delivered, and puts the demo data into a database to copy from. Nothing else is
 * tuned but the space of the log, so that loading does not wait for checkpoints.
 */
export async function openWorld() {
  const dataDir = mkdtempSync(join(tmpdir(), 'gonghui-bench-'));
  // As root, PostgreSQL runs as another user, which must get to its part of the folder.
  chmodSync(dataDir, 0o755);
  const server = await startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres'), settings: { max_wal_size: '4GB' } });
  const close = async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await statement(server.url, `create database ${TEMPLATE}`);
    await prepareDatabase(databaseUrl(server.url, TEMPLATE), SECRET, FIELD_KEYS);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    /** Process id of the server. */
    pid: server.pid,
    /** Copies the demo data. @returns connection string of the owner */
    async copy(name) {
      await statement(server.url, `create database ${name} template ${TEMPLATE}`);
      return databaseUrl(server.url, name);
    },
    close,
  };
}

/** A connection of the owner, with dates as texts. */
export async function connect(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

function databaseUrl(serverUrl, name) {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function statement(url, sql) {
  const client = await connect(url);
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** The system on a database, with somebody who asks over HTTP. */
export async function startServing(ownerUrl, onQuery) {
  const system = await startSystem({
    ownerUrl,
    secret: SECRET,
    fieldKeys: FIELD_KEYS,
    port: 0,
    rateLimits: false,
    logger: createLogger('bench', 'fatal'),
    onQuery,
  });
  const agent = new http.Agent({ keepAlive: true });
  const authorization = `Bearer ${await system.tokenFor(ACCOUNT)}`;
  return {
    ask: () => postQuery(system.url, agent, authorization, PROVINCE_PAGE, { code: PROVINCE_CODE }),
    async close() {
      agent.destroy();
      await system.close();
    },
  };
}
