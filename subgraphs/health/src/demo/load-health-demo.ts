import { foldAll } from '@gonghui/kit';
import { withoutAuditTrail } from '@gonghui/kit/demo';
import type pg from 'pg';
import { fieldKeys } from '../privacy/field-keys.js';
import { DEMO_EMPLOYERS } from './check-up-demo-rows.js';
import { DEMO_TABLES, healthDemoRows, JIANGXI_EMPLOYERS, type Federation } from './health-demo-rows.js';

/** The demo data was to be loaded where there are programmes already. */
export class ProgrammesExistError extends Error {
  constructor() {
    super(
      'The demo data goes where there are no screening programmes; this database holds some already. Nothing was changed.',
    );
    this.name = 'ProgrammesExistError';
  }
}

/**
 * Loads the demo data on the unions of the organization subgraph's. The same on every machine, besides what is
 * encrypted: no clock, no chance. The process must know its keys (`useFieldKeys`).
 * @param pool connections of the database's owner, after the organization subgraph's demo data
 * @param accounts ids of accounts by name; what needs one that is missing is left out
 * @throws ProgrammesExistError when the database holds a programme; nothing is changed
 */
export async function loadHealthDemo(pool: pg.Pool, accounts: ReadonlyMap<string, string> = new Map()): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level read committed');
    // Two loads at once: the second waits here and then finds programmes.
    await client.query(`select pg_advisory_xact_lock(hashtext('health demo'))`);
    const { rows } = await client.query<{ filled: boolean }>(
      'select exists (select from health.screening_programme) as filled',
    );
    if (rows[0]!.filled) throw new ProgrammesExistError();
    const demo = healthDemoRows(await readFederations(client), accounts, fieldKeys());
    await withoutAuditTrail(
      client,
      DEMO_TABLES.map((table) => `health.${table}`),
      async () => {
        for (const table of DEMO_TABLES)
          await client.query(
            `insert into health.${table} select * from jsonb_populate_recordset(null::health.${table}, $1)`,
            [JSON.stringify(demo[table])],
          );
      },
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
  await foldAll(pool);
  // Plans made before the first automatic analysis would take the tables for empty.
  await pool.query(`analyze rollup.total, ${DEMO_TABLES.map((table) => `health.${table}`).join(', ')}`);
}

/** General federations down to the city, Rushan, and employers with people, as the organization subgraph publishes them to a reader of the whole tree. */
async function readFederations(client: pg.ClientBase): Promise<Federation[]> {
  await client.query(`select tree.enter('demo', tree.root(), 'demo', 'loadHealthDemo')`);
  const { rows } = await client.query<Federation>(
    `select id, code, level from reference.union_node
      where status = 'ACTIVE' and (code = any($1)
         or ((level in ('PROVINCIAL', 'MUNICIPAL') or code = '371083') and kind = 'GENERAL_FEDERATION' and code ~ '^[0-9]{6}$'))
      order by code`,
    [[...DEMO_EMPLOYERS, ...JIANGXI_EMPLOYERS]],
  );
  return rows;
}
