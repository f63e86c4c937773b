import { createAuth, signInUrl } from '@gonghui/staff';
import { ConfigError, readSecret, type Config } from '../config.js';
import { findDatabase } from '../system/find-database.js';

/** Longest life of a token for scripts, in minutes. */
const MAX_MINUTES = 60;

/** `gonghui token <account>`: prints a token to standard output, and nothing else. */
export async function token(config: Config, account: string, minutes: number): Promise<void> {
  if (!(minutes >= 1 && minutes <= MAX_MINUTES)) throw new ConfigError(`--minutes must be 1 to ${MAX_MINUTES}.`);
  const ownerUrl = findDatabase(config);
  const secret = readSecret(config.dataDir);
  const auth = createAuth({ databaseUrl: signInUrl(ownerUrl, secret), secret, baseUrl: config.baseUrl, poolSize: 1 });
  try {
    const issued = await auth.issueToken(account, minutes * 60);
    if (issued === null) throw new ConfigError(`There is no active account "${account}".`);
    process.stdout.write(`${issued}\n`);
  } finally {
    await auth.close();
  }
}
