import { foldAll } from '@gonghui/kit';
import type pg from 'pg';
import { addFederations } from './add-federations.js';
import { grassrootsMaker } from './add-grassroots.js';
import { createDemoWorld, type DemoWorld } from './demo-world.js';
import { addFengtai } from './fengtai.js';
import { addJiangxiChronicle, addLiaoningDirect, addSuzhou, addXiangyang } from './other-places.js';
import { addOtherProvinces } from './other-provinces.js';
import { addPublishedFigures } from './published-figures.js';
import { seededRandom } from './seeded-random.js';
import { addWeihai } from './weihai.js';
import { writeDemoWorld } from './write-demo-world.js';
import { addZibo } from './zibo.js';

/** The demo data was to be loaded into a database that holds unions already. */
export class UnionsExistError extends Error {
  constructor() {
    super('The demo data goes into an empty database only; this one holds unions already. Nothing was changed.');
    this.name = 'UnionsExistError';
  }
}

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
    await writeDemoWorld(client, buildDemoWorld());
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
  await foldAll(pool, FOLD_BATCH);
  // Plans made before the first automatic analysis would take the tables for empty.
  await pool.query('analyze');
}

/** All rows of the demo data, in memory. */
export function buildDemoWorld(): DemoWorld {
  const world = createDemoWorld();
  addFederations(world);
  const maker = grassrootsMaker(world, seededRandom('grassroots'));
  addZibo(world, maker);
  addWeihai(world, maker);
  addFengtai(world, maker);
  addXiangyang(world, maker);
  addSuzhou(world);
  addJiangxiChronicle(world);
  addOtherProvinces(world, maker);
  addLiaoningDirect(world, maker);
  addPublishedFigures(world);
  return world;
}
