// npm run task bench [-- name …]
import { competitionBoard } from './competition-board.mjs';
import { competitionRanking } from './competition-ranking.mjs';
import { grantScale } from './grant-scale.mjs';
import { healthScale } from './health-scale.mjs';
import { openWorld } from './support/world.mjs';
import { provincePage } from './province-page.mjs';
import { start } from './start.mjs';
import { throughput } from './throughput.mjs';
import { writeCost } from './write-cost.mjs';

const benches = {
  page: provincePage,
  throughput,
  writes: writeCost,
  ranking: competitionRanking,
  board: competitionBoard,
  grants: grantScale,
  health: healthScale,
  start,
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in benches));
if (unknown !== undefined) {
  console.error(`There is no bench "${unknown}". There are: ${Object.keys(benches).join(', ')}.`);
  process.exit(1);
}
const names = asked.length > 0 ? asked : Object.keys(benches);

// What starts by itself needs no world, and should not share the machine with one.
const inWorld = names.filter((name) => name !== 'start');
if (inWorld.length > 0) {
  console.log('loading the demo data');
  const world = await openWorld();
  try {
    for (const name of inWorld) await benches[name](world);
  } finally {
    await world.close();
  }
}
if (names.includes('start')) await start();
