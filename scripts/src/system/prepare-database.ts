import { loadCompetitionDemo } from '@gonghui/competition';
import { loadGrantDemo } from '@gonghui/grant';
import { loadHealthDemo, useFieldKeys, type FieldKeys } from '@gonghui/health';
import { foldAll, migrateAll } from '@gonghui/kit';
import { loadOrganizationDemo } from '@gonghui/organization';
import { signInRoleStatements } from '@gonghui/staff';
import { loadVenueDemo } from '@gonghui/venue';
import pg from 'pg';
import { loadDemoAccounts } from './demo-accounts.js';
import { modules } from './modules.js';

/** What `prepareDatabase` did. */
export interface Prepared {
  /** Migrations that ran, as `schema/name`. */
  readonly migrations: readonly string[];
  /** Whether the database was empty and got the demo data. */
  readonly demoLoaded: boolean;
}

/** Only one process prepares a database at a time; the others wait and find the work done. */
const PREPARING_LOCK = 4_710_002;

/**
 * Migrates the database and, when it is empty and that is wanted, loads the demo data.
 * @param demo the keys that the demo data's people are encrypted with; null without demo data
 */
export async function prepareDatabase(ownerUrl: string, secret: string, demo: FieldKeys | null): Promise<Prepared> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 4 });
  pool.on('error', () => {});
  // A lost connection fails the statement under way, and nothing else.
  pool.on('connect', (client) => client.on('error', () => {}));
  const guard = await pool.connect();
  try {
    await guard.query('select pg_advisory_lock($1)', [PREPARING_LOCK]);
    const migrations = await migrateAll(ownerUrl, secret, modules);
    for (const statement of signInRoleStatements(secret)) await pool.query(statement);
    const { rows } = await pool.query<{ empty: boolean }>('select not exists (select from tree.node) as empty');
    const demoLoaded = demo !== null && rows[0]!.empty;
    if (demoLoaded) {
      await loadOrganizationDemo(pool);
      await loadVenueDemo(pool);
      const accounts = await loadDemoAccounts(pool);
      await loadCompetitionDemo(pool, accounts);
      await loadGrantDemo(pool, accounts);
      useFieldKeys(demo);
      await loadHealthDemo(pool, accounts);
      await foldAll(pool);
      await pool.query('analyze');
    }
    return { migrations, demoLoaded };
  } finally {
    guard.release(true);
    await pool.end();
  }
}
