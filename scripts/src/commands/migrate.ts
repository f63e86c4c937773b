import { readSecret, type Config } from '../config.js';
import { openDatabase } from '../system/open-database.js';
import { prepareDatabase } from '../system/prepare-database.js';

/** `gonghui migrate`: brings the database up to date without starting anything. */
export async function migrate(config: Config): Promise<void> {
  const database = await openDatabase(config);
  try {
    const { migrations } = await prepareDatabase(database.ownerUrl, readSecret(config.dataDir), null);
    console.log(migrations.length === 0 ? 'up to date' : `ran ${migrations.join(', ')}`);
  } finally {
    await database.close();
  }
}
