import { calendarDate, startSubgraph, subgraphUrl, verifyAudit, type Logger } from '@gonghui/kit';
import {
  createGateway,
  httpServer,
  inProcessTransport,
  readTrustedDocuments,
  type GatewayOptions,
} from '@gonghui/gateway';
import { useFieldKeys, type FieldKeys } from '@gonghui/health';
import { createAuth, signInUrl, useAuditVerifier, type OidcProvider } from '@gonghui/staff';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { offeredAccounts } from './demo-accounts.js';
import { DASHBOARD_DIR, SCHEMA_DIR } from './folders.js';
import { modules } from './modules.js';
import { startBackground } from './start-background.js';

export interface SystemOptions {
  /** Connection string of the role that owns the database, which `prepareDatabase` has prepared. */
  readonly ownerUrl: string;
  readonly secret: string;
  /** Keys of encrypted columns. */
  readonly fieldKeys: FieldKeys;
  /** 0 takes a free port. */
  readonly port: number;
  readonly host?: string;
  /** Address under which browsers see us; the address listened on when left out. */
  readonly baseUrl?: string;
  readonly oidc?: readonly OidcProvider[];
  /** Whether the sign-in page may offer the demo accounts. */
  readonly demo?: boolean;
  readonly metricsToken?: string;
  readonly trustedProxies?: number;
  readonly rateLimits?: GatewayOptions['rateLimits'];
  /** False leaves out what subgraphs do unasked, e.g. where statements are counted. */
  readonly jobs?: boolean;
  readonly logger: Logger;
  readonly now?: () => Date;
  /** Receives each SQL statement of a subgraph; used to count them in tests. */
  readonly onQuery?: (subgraph: string, sql: string) => void;
}

/** Everything, running in this process. */
export interface System {
  /** Base URL, e.g. `http://127.0.0.1:4000`. */
  readonly url: string;
  /** A token for an account, as `gonghui token` prints it. */
  tokenFor(username: string): Promise<string>;
  /** Runs one round of each job of a subgraph; for tests. */
  runJobs(subgraph: string): Promise<void>;
  /** Answers what is under way, then stops everything but the database. */
  close(): Promise<void>;
}

/**
 * Starts subgraphs, sign-in, gateway and background work on a prepared database: the composition root of the one
 * process that `npm start` runs. Subgraphs are called without HTTP.
 */
export async function startSystem(options: SystemOptions): Promise<System> {
  const { ownerUrl, secret, logger } = options;
  const ownerPool = new pg.Pool({ connectionString: ownerUrl, max: 4, application_name: 'gonghui background' });
  ownerPool.on('error', (error) => logger.warn({ err: error }, 'a background connection was lost'));

  useFieldKeys(options.fieldKeys);
  const subgraphs = await Promise.all(
    modules.map((module) =>
      startSubgraph(module, {
        databaseUrl: subgraphUrl(ownerUrl, secret, module.name),
        secret,
        logger: logger.child({ subgraph: module.name }),
        now: options.now,
        onQuery: options.onQuery && ((sql) => options.onQuery!(module.name, sql)),
      }),
    ),
  );
  const auth = createAuth({
    databaseUrl: signInUrl(ownerUrl, secret),
    secret,
    baseUrl: options.baseUrl ?? `http://127.0.0.1:${options.port}`,
    oidc: options.oidc,
    logger,
    now: options.now,
    demoAccounts: options.demo ? await offeredAccounts(ownerPool) : [],
  });
  useAuditVerifier(() => verifyAudit(ownerPool));

  const gateway = await createGateway({
    supergraph: await readFile(join(SCHEMA_DIR, 'supergraph.graphql'), 'utf8'),
    trustedDocuments: await trustedDocuments(),
    subgraphs: Object.fromEntries(subgraphs.map((subgraph) => [subgraph.name, inProcessTransport(subgraph)])),
    keys: auth.jwks,
    claimsForApiKey: auth.claimsForApiKey,
    trustedProxies: options.trustedProxies,
    rateLimits: options.rateLimits,
    logger,
  });
  const server = await httpServer({
    gateway,
    auth: auth.handler,
    dashboardDir: existsSync(DASHBOARD_DIR) ? DASHBOARD_DIR : undefined,
    metricsToken: options.metricsToken,
    trustedProxies: options.trustedProxies,
    behindTls: options.baseUrl?.startsWith('https:'),
    logger,
  });
  const stopBackground = startBackground(ownerPool, logger);
  if (options.jobs !== false) for (const subgraph of subgraphs) subgraph.startJobs();

  const close = async (): Promise<void> => {
    await server.close();
    await gateway.close();
    await Promise.all([stopBackground(), auth.close(), ...subgraphs.map((subgraph) => subgraph.close())]);
    await ownerPool.end();
  };
  try {
    const url = await server.listen(options.port, options.host);
    logger.info({ url, today: calendarDate(options.now?.() ?? new Date()) }, 'serving');
    return {
      url,
      async tokenFor(username) {
        const token = await auth.issueToken(username, 3600);
        if (token === null) throw new Error(`no active account ${username}`);
        return token;
      },
      async runJobs(name) {
        await subgraphs.find((subgraph) => subgraph.name === name)?.runJobs();
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The dashboard's documents; none before it was built for the first time. */
async function trustedDocuments(): Promise<ReturnType<typeof readTrustedDocuments>> {
  const file = join(SCHEMA_DIR, 'trusted-documents.json');
  return existsSync(file)
    ? readTrustedDocuments(JSON.parse(await readFile(file, 'utf8')) as Record<string, string>)
    : new Map();
}
