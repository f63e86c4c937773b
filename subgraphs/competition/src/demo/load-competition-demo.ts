import { foldAll } from '@gonghui/kit';
import { withoutAuditTrail } from '@gonghui/kit/demo';
import type pg from 'pg';
import { addAnhui } from './anhui.js';
import { createDemoWorld, DEMO_TABLES, type DemoRow, type Federation } from './demo-world.js';
import { addOnlineContest, CONTEST_TABLES } from './online-contest.js';
import { addShaanxi } from './shaanxi.js';
import { addTraining, TRAINING_TABLES, type Places } from './training.js';
import { addYangtzeDelta } from './yangtze-delta.js';

/** Tables that the demo data writes, in the order in which they can be written. */
const TABLES = [...DEMO_TABLES, ...TRAINING_TABLES, ...CONTEST_TABLES];

/** The demo data was to be loaded where there are competitions already. */
export class CompetitionsExistError extends Error {
  constructor() {
    super('The demo data goes where there are no competitions; this database holds some already. Nothing was changed.');
    this.name = 'CompetitionsExistError';
  }
}

/**
 * Loads competitions on the federations of the organization subgraph's demo data. The same on every machine: no clock,
 * no chance.
 * @param pool connections of the database's owner, after the organization subgraph's demo data
 * @param accounts ids of the demo accounts by name: the judges of the competition that is ready to run
 * @throws CompetitionsExistError when the database holds a competition; nothing is changed
 */
export async function loadCompetitionDemo(pool: pg.Pool, accounts: ReadonlyMap<string, string>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level read committed');
    // Two loads at once: the second waits here and then finds competitions.
    await client.query(`select pg_advisory_xact_lock(hashtext('competition demo'))`);
    const { rowCount } = await client.query('select from competition.competition limit 1');
    if (rowCount) throw new CompetitionsExistError();
    const world = createDemoWorld(await readFederations(client), accounts);
    addAnhui(world);
    addYangtzeDelta(world);
    addShaanxi(world);
    const places = await readPlaces(client);
    const rows = { ...world.rows, ...addTraining(places), ...addOnlineContest(places) };
    await withoutAuditTrail(
      client,
      TABLES.map((table) => `competition.${table}`),
      async () => {
        for (const table of TABLES) await insert(client, table, rows[table]);
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
  await pool.query(`analyze rollup.total, ${TABLES.map((table) => `competition.${table}`).join(', ')}`);
}

/** General federations of provinces, as the organization subgraph publishes them to a reader of the whole tree. */
async function readFederations(client: pg.ClientBase): Promise<Federation[]> {
  await client.query(`select tree.enter('demo', tree.root(), 'demo', 'loadCompetitionDemo')`);
  const { rows } = await client.query<Federation>(
    `select id, code, name from reference.union_node
      where level <> 'GRASSROOTS' and level = 'PROVINCIAL' and kind = 'GENERAL_FEDERATION' and status = 'ACTIVE'
      order by code`,
  );
  return rows;
}

/** Cities and counties where training is placed, each found by its code; its province where the tree has no such place. */
async function readPlaces(client: pg.ClientBase): Promise<Places> {
  const { rows } = await client.query<Federation & { parent_code: string | null }>(
    `select node.id, node.code, node.name, parent.code as parent_code
       from reference.union_node node left join reference.union_node parent on parent.id = node.parent_id
      where node.level in ('PROVINCIAL', 'MUNICIPAL', 'COUNTY') and node.status = 'ACTIVE' and node.code is not null
      order by node.code`,
  );
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const root = rows[0];
  return {
    federation(code) {
      const found = byCode.get(code) ?? byCode.get(`${code.slice(0, 2)}0000`) ?? root;
      if (!found) throw new Error('there are no federations; load the organization subgraph’s demo data first');
      return found;
    },
    below: (code) => rows.filter((row) => row.parent_code === code),
  };
}

async function insert(client: pg.ClientBase, table: string, rows: readonly DemoRow[]): Promise<void> {
  await client.query(
    `insert into competition.${table} select * from jsonb_populate_recordset(null::competition.${table}, $1)`,
    [JSON.stringify(rows)],
  );
}
