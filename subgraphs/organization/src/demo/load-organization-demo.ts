import { seededRandom, withoutAuditTrail } from '@gonghui/kit/demo';
import { foldAll } from '@gonghui/kit';
import { setImmediate } from 'node:timers/promises';
import type pg from 'pg';
import { addFederations } from './add-federations.js';
import { grassrootsMaker, type GrassrootsMaker } from './add-grassroots.js';
import { createDemoWorld, type DemoRows, type DemoWorld } from './demo-world.js';
import { addFengtai } from './fengtai.js';
import { addJiangxiChronicle, addLiaoningDirect, addSuzhou, addXiangyang } from './other-places.js';
import { addOtherProvinces } from './other-provinces.js';
import { addPublishedFigures } from './published-figures.js';
import { addWeihai } from './weihai.js';
import { withLateForeignKeys } from './with-late-foreign-keys.js';
import { cachedPinyin, writeDemoRows } from './write-demo-rows.js';
import { writeDivisions } from './write-divisions.js';
import { addZibo } from './zibo.js';

/** The demo data was to be loaded into a database that holds unions already. */
export class UnionsExistError extends Error {
  constructor() {
    super('The demo data goes into an empty database only; this one holds unions already. Nothing was changed.');
    this.name = 'UnionsExistError';
  }
}

/** Tables that the demo data fills. */
const TABLES = [
  'organization.trade_union',
  'organization.division_code',
  'organization.unit',
  'organization.coverage',
  'organization.membership_return',
  'organization.union_officer',
  'organization.union_history_entry',
  'organization.published_figure',
];

/** Deltas per transaction of the fold: nobody else is writing yet. */
const FOLD_BATCH = 50_000;

/**
 * Loads the demo data: a federation for every division of China, and records behind every figure that the articles
 * print. The same on every machine: no clock, no chance.
 * @param pool connections of the database's owner, after `migrateAll`
 * @throws UnionsExistError when the database holds a union; nothing is changed
 */
export async function loadOrganizationDemo(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level read committed');
    // Two loads at once: the second waits here and then finds unions.
    await client.query("select pg_advisory_xact_lock(hashtext('organization demo'))");
    const { rows } = await client.query<{ filled: boolean }>('select exists (select from tree.node) as filled');
    if (rows[0]!.filled) throw new UnionsExistError();
    await withoutAuditTrail(client, TABLES, () => withLateForeignKeys(client, TABLES, () => writeParts(client)));
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
  await foldAll(pool, FOLD_BATCH);
  // Plans made before the first automatic analysis would take the tables for empty.
  await pool.query(`analyze tree.node, rollup.total, organization.division, ${TABLES.join(', ')}`);
}

/** The parts of the demo data, each on what those before it made. */
const PARTS: readonly ((world: DemoWorld, maker: GrassrootsMaker) => void)[] = [
  addFederations,
  addOtherProvinces,
  addZibo,
  addFengtai,
  addWeihai,
  addXiangyang,
  addSuzhou,
  addLiaoningDirect,
  addJiangxiChronicle,
  addPublishedFigures,
];

/** The rows of the demo data, part by part; a row refers to rows of its own or an earlier part. */
export function* demoRows(): Generator<DemoRows> {
  const world = createDemoWorld();
  const maker = grassrootsMaker(world, seededRandom('grassroots'));
  for (const addPart of PARTS) {
    addPart(world, maker);
    yield world.takeRows();
  }
}

/** Puts the parts together while the server still takes in the one before. */
async function writeParts(client: pg.ClientBase): Promise<void> {
  const pinyinOf = cachedPinyin();
  let writing = writeDivisions(client, pinyinOf);
  for (const rows of demoRows()) {
    writing = writing.then(() => writeDemoRows(client, rows, pinyinOf));
    // A failure is thrown below, after the part at hand.
    writing.catch(() => {});
    await setImmediate();
  }
  await writing;
}
