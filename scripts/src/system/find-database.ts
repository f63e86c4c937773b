import { runningEmbeddedPostgres } from '@gonghui/kit';
import { ConfigError, type Config } from '../config.js';
import { embeddedFolder, embeddedUrl } from './open-database.js';

/** The database of the system that runs with these settings, for a command beside it. @throws ConfigError when none runs */
export function findDatabase({ databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>): string {
  if (databaseUrl !== null) return databaseUrl;
  const running = runningEmbeddedPostgres(embeddedFolder(dataDir));
  if (running === null)
    throw new ConfigError(`No system runs on ${dataDir}. Start it with "npm start", or set DATA_DIR or DATABASE_URL.`);
  return embeddedUrl(running);
}
