import { createLogger, startSubgraph, subgraphUrl } from '@gonghui/kit';
import { toFetchRequest, sendFetchResponse } from '@gonghui/gateway';
import { createAuth, signInUrl } from '@gonghui/staff';
import { randomUUID } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { ConfigError, readSecret, type Config } from '../config.js';
import { modules } from '../system/modules.js';

/**
 * `gonghui serve <subgraph>`: one subgraph alone, for a gateway elsewhere. Staff serves sign-in beside it. The database
 * must have been migrated.
 */
export async function serve(config: Config, name: string): Promise<void> {
  const module = modules.find((one) => one.name === name);
  if (!module)
    throw new ConfigError(`There is no subgraph "${name}". There are: ${modules.map((one) => one.name).join(', ')}.`);
  if (config.databaseUrl === null)
    throw new ConfigError('Set DATABASE_URL: a subgraph served apart does not start a database of its own.');
  const logger = createLogger(name, config.logLevel);
  const secret = readSecret(config.dataDir);
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
  console.log(`ready ${url}`);
  const stop = async (): Promise<void> => {
    await subgraph.close();
    await auth?.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}
