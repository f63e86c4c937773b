import { createLogger } from '@gonghui/kit';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError, readConfig } from './config.js';
import { createGateway } from './create-gateway.js';
import { readTrustedDocuments } from './documents/trusted-documents.js';
import { forwardTo } from './http/forward-to.js';
import { httpServer, PortInUseError } from './http/http-server.js';
import { startTracing } from './observe/start-tracing.js';
import { httpTransport } from './upstream/http-transport.js';

/** Runs a gateway apart from its subgraphs, which it calls over HTTP; sign-in is passed on to the server of staff. */
async function main(): Promise<void> {
  const config = readConfig();
  const logger = createLogger('gateway', config.logLevel);
  const tracing = config.tracesEndpoint ? await startTracing(config.tracesEndpoint, 'gonghui-gateway') : null;
  const gateway = await createGateway({
    supergraph: await readFile(join(config.schemaDir, 'supergraph.graphql'), 'utf8'),
    trustedDocuments: readTrustedDocuments(
      JSON.parse(await readFile(join(config.schemaDir, 'trusted-documents.json'), 'utf8')) as Record<string, string>,
    ),
    subgraphs: Object.fromEntries(
      Object.entries(config.subgraphs).map(([name, url]) => [name, httpTransport({ url, secret: config.secret })]),
    ),
    keys: new URL('/auth/jwks', config.authUrl),
    trustedProxies: config.trustedProxies,
    logger,
  });
  const server = await httpServer({
    gateway,
    logger,
    auth: forwardTo(config.authUrl),
    trustedProxies: config.trustedProxies,
    behindTls: config.behindTls,
    ...(config.dashboardDir !== null && { dashboardDir: config.dashboardDir }),
    ...(config.metricsToken !== null && { metricsToken: config.metricsToken }),
  });
  logger.info({ url: await server.listen(config.port, config.host) }, 'ready');

  const stop = async (signal: string): Promise<void> => {
    logger.info({ signal }, 'stopping');
    await server.close();
    await gateway.close();
    await tracing?.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(signal));
}

main().catch((error: unknown) => {
  const expected = error instanceof ConfigError || error instanceof PortInUseError;
  process.stderr.write(`${expected ? error.message : String((error as Error).stack ?? error)}\n`);
  process.exitCode = 1;
});
