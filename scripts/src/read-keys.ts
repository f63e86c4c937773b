import { FieldKeysError, newKeyFile, readFieldKeys, type FieldKeys } from '@gonghui/health';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ConfigError, readOrMake, type Config } from './config.js';

/**
 * The keys of encrypted columns: the file that `FIELD_KEYS_FILE` names, or one made once and kept in the data folder,
 * readable by its owner alone. Whoever loses it loses the names and results that are stored.
 * @throws ConfigError
 */
export function readKeys({ dataDir, fieldKeysFile: given }: Pick<Config, 'dataDir' | 'fieldKeysFile'>): FieldKeys {
  try {
    return readFieldKeys(
      given ? readFileSync(given, 'utf8') : readOrMake(dataDir, 'field-keys', () => newKeyFile(randomBytes)),
    );
  } catch (cause) {
    if (cause instanceof FieldKeysError) throw new ConfigError(cause.message, { cause });
    if (given && (cause as NodeJS.ErrnoException).code)
      throw new ConfigError(`FIELD_KEYS_FILE cannot be read (${(cause as Error).message}).`, { cause });
    throw cause;
  }
}
