import { foldAll } from '@gonghui/kit';
import { withoutAuditTrail } from '@gonghui/kit/demo';
import type pg from 'pg';
import { demoRows } from './demo-rows.js';
import { DEMO_TABLES, type DemoRow, type Federation } from './demo-world.js';

/** The demo data was to be loaded where there are venues already. */
export class VenuesExistError extends Error {
  constructor() {
    super('The demo data goes where there are no venues; this database holds some already. Nothing was changed.');
    this.name = 'VenuesExistError';
  }
}

/**
 * Loads venues, projects, parks and coverage targets on the federations of the organization subgraph's demo data. The
 * same on every machine: no clock, no chance.
 * @param pool connections of the database's owner, after the organization subgraph's demo data
 * @throws VenuesExistError when the database holds a venue, park, target or standard; nothing is changed
 */
export async function loadVenueDemo(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level read committed');
    // Two loads at once: the second waits here and then finds venues.
    await client.query(`select pg_advisory_xact_lock(hashtext('venue demo'))`);
    const { rows } = await client.query<{ filled: boolean }>(
      `select exists (select from venue.venue) or exists (select from venue.park) or exists (select from venue.coverage_target) or exists (select from venue.standard) as filled`,
    );
    if (rows[0]!.filled) throw new VenuesExistError();
    const demo = demoRows(await readFederations(client));
    await withoutAuditTrail(
      client,
      DEMO_TABLES.map((table) => `venue.${table}`),
      async () => {
        for (const table of DEMO_TABLES) await insert(client, table, demo[table]);
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
  await pool.query(`analyze rollup.total, ${DEMO_TABLES.map((table) => `venue.${table}`).join(', ')}`);
}

/** General federations down to the county, and of Rushan's townships, as the organization subgraph publishes them to a reader of the whole tree. */
async function readFederations(client: pg.ClientBase): Promise<Federation[]> {
  await client.query(`select tree.enter('demo', tree.root(), 'demo', 'loadVenueDemo')`);
  const { rows } = await client.query<Federation>(
    `select id, code, name, level from reference.union_node
      where level <> 'GRASSROOTS' and kind = 'GENERAL_FEDERATION' and status = 'ACTIVE'
        and (level in ('PROVINCIAL', 'MUNICIPAL', 'COUNTY') and code ~ '^[0-9]{6}$'
          or level = 'TOWNSHIP' and code ~ '^371083[0-9]{3}$')
      order by code`,
  );
  return rows;
}

async function insert(client: pg.ClientBase, table: string, rows: readonly DemoRow[]): Promise<void> {
  await client.query(`insert into venue.${table} select * from jsonb_populate_recordset(null::venue.${table}, $1)`, [
    JSON.stringify(rows),
  ]);
}
