import { createLogger } from '@gonghui/kit';
import { startTracing } from '@gonghui/gateway';
import { readSecret, type Config } from '../config.js';
import { readKeys } from '../read-keys.js';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../system/demo-accounts.js';
import { openDatabase } from '../system/open-database.js';
import { prepareDatabase } from '../system/prepare-database.js';
import { startSystem, type System } from '../system/start-system.js';

/** `gonghui start`: database, migrations, demo data when empty, everything on one port, until told to stop. */
export async function start(config: Config): Promise<void> {
  const logger = createLogger('gonghui', config.logLevel);
  const secret = readSecret(config.dataDir);
  const fieldKeys = readKeys(config);
  const tracing = config.tracesEndpoint === null ? null : await startTracing(config.tracesEndpoint, 'gonghui');
  const database = await openDatabase(config);
  let system: System | null = null;

  let stopping: Promise<void> | null = null;
  const stop = (): Promise<void> =>
    (stopping ??= (async () => {
      await system?.close();
      await database.close();
      await tracing?.stop();
    })());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      void stop().then(() => process.exit(0));
    });

  const serve = async (): Promise<System> => {
    const { migrations, demoLoaded } = await prepareDatabase(database.ownerUrl, secret, config.demo ? fieldKeys : null);
    if (migrations.length > 0) logger.info({ migrations: migrations.length }, 'database migrated');
    if (demoLoaded) logger.info('demo data loaded');
    return startSystem({
      ownerUrl: database.ownerUrl,
      secret,
      fieldKeys,
      port: config.port,
      host: config.host,
      baseUrl: config.baseUrl,
      oidc: config.oidc,
      demo: config.demo,
      metricsToken: config.metricsToken ?? undefined,
      trustedProxies: config.trustedProxies,
      logger,
    });
  };
  try {
    system = await database.during(serve());
  } catch (error) {
    await stop();
    throw error;
  }
  console.log(`ready ${system.url}`);
  if (config.demo) {
    const width = Math.max(...DEMO_ACCOUNTS.map(({ username }) => username.length));
    console.log(`demo accounts, password ${DEMO_PASSWORD}:`);
    for (const { username, name } of DEMO_ACCOUNTS) console.log(`  ${username.padEnd(width)}  ${name}`);
  }
}
