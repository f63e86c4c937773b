import { resealColumns } from '@gonghui/health';
import pg from 'pg';
import type { Config } from '../config.js';
import { readKeys } from '../read-keys.js';
import { findDatabase } from '../system/find-database.js';

/**
 * `gonghui rotate-keys`: encrypts what older keys of the key file have sealed with its newest one. Append the new key
 * first and restart every process, so that all can read it.
 */
export async function rotateKeys(config: Config): Promise<void> {
  const keys = readKeys(config);
  const pool = new pg.Pool({ connectionString: findDatabase(config), max: 1, application_name: 'gonghui rotate-keys' });
  try {
    const done = await resealColumns(pool, keys);
    for (const [column, values] of done) if (values > 0) console.log(`${column}: ${values}`);
    console.log(`everything is encrypted with the key ${keys.current.id}`);
  } finally {
    await pool.end();
  }
}
