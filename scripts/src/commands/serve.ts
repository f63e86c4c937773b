import { createLogger, startSubgraph, subgraphUrl, verifyAudit } from '@gonghui/kit';
import { toFetchRequest, sendFetchResponse } from '@gonghui/gateway';
import { useFieldKeys } from '@gonghui/health';
import { createAuth, signInUrl, useAuditVerifier } from '@gonghui/staff';
import { randomUUID } from 'node:crypto';
import type { RequestListener } from 'node:http';
import pg from 'pg';
import { ConfigError, readSecret, type Config } from '../config.js';
import { readKeys } from '../read-keys.js';
import { modules } from '../system/modules.js';
import { startBackground } from '../system/start-background.js';

/**
 * `gonghui serve <subgraph>`: one subgraph alone, for a gateway elsewhere. Staff serves sign-in beside it. Each folds
 * totals and seals the trail, so that nobody can forget to run what does. The database must have been migrated.
 */
export async function serve(config: Config, name: string): Promise<void> {
  const module = modules.find((one) => one.name === name);
  if (!module)
    throw new ConfigError(`There is no subgraph "${name}". There are: ${modules.map((one) => one.name).join(', ')}.`);
  if (config.databaseUrl === null)
    throw new ConfigError('Set DATABASE_URL: a subgraph served apart does not start a database of its own.');
  const logger = createLogger(name, config.logLevel);
  const secret = readSecret(config.dataDir);
  if (name === 'health') useFieldKeys(readKeys(config));
  const ownerPool = new pg.Pool({
    connectionString: config.databaseUrl,
    max: 2,
    application_name: 'gonghui background',
  });
  ownerPool.on('error', (error) => logger.warn({ err: error }, 'a background connection was lost'));
  const subgraph = await startSubgraph(module, {
    databaseUrl: subgraphUrl(config.databaseUrl, secret, name),
    secret,
    logger,
  });
  const auth =
    name === 'staff'
      ? createAuth({
          databaseUrl: signInUrl(config.databaseUrl, secret),
          secret,
          baseUrl: config.baseUrl,
          oidc: config.oidc,
          logger,
        })
      : null;
  const signIn: RequestListener = (request, response) => {
    const client = { address: request.socket.remoteAddress ?? '', requestId: randomUUID() };
    auth!
      .handler(toFetchRequest(request), client)
      .then((answer) => sendFetchResponse(answer, response, { 'x-request-id': client.requestId }))
      .catch((error: unknown) => {
        logger.error({ err: error, requestId: client.requestId }, 'sign-in failed');
        response.destroy();
      });
  };
  const url = await subgraph.listen(config.port, config.host, auth ? signIn : undefined);
  useAuditVerifier(() => verifyAudit(ownerPool));
  const stopBackground = startBackground(ownerPool, logger);
  subgraph.startJobs();
  console.log(`ready ${url}`);
  const stop = async (): Promise<void> => {
    await subgraph.close();
    await Promise.all([auth?.close(), stopBackground()]);
    await ownerPool.end();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}
