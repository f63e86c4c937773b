// News of a live board on their way to 500 watchers: from the commit of a result to the slowest of them.
import { competition } from '@gonghui/competition';
import { silentLogger, startSubgraph, subgraphUrl } from '@gonghui/kit';
import pg from 'pg';
import { addRound } from './support/add-round.mjs';
import { median, ms, printTable } from './support/measure.mjs';
import { SECRET } from './support/world.mjs';

const WATCHERS = 500;
const NEWS = 20;
const CONTESTANTS = 64;

export async function competitionBoard(world) {
  const url = await world.copy('board');
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const { roundId } = await addRound(pool, { contestants: CONTESTANTS, judges: 5, aspects: 0 });
  const subgraph = await startSubgraph(competition, {
    databaseUrl: subgraphUrl(url, SECRET, competition.name),
    secret: SECRET,
    logger: silentLogger,
  });
  const seen = new Int32Array(WATCHERS);
  let told = () => {};
  const streams = await Promise.all(
    Array.from({ length: WATCHERS }, () =>
      subgraph.subscribe({
        query: `subscription { liveBoardChanged(roundId: "${roundId}") { sequence state rows { stationNumber name score rank } } }`,
        claims: null,
        requestId: 'watcher',
      }),
    ),
  );
  const watching = streams.map(async (stream, watcher) => {
    for await (const { data, errors } of stream) {
      if (errors) throw errors[0];
      seen[watcher] = data.liveBoardChanged.sequence;
      told();
    }
  });
  const slowest = [];
  for (let news = 1; news <= NEWS; news += 1) {
    const everybody = new Promise((done) => {
      told = () => seen.every((sequence) => sequence >= news) && done();
    });
    await pool.query(
      `with lot as (select * from competition.lot where round_id = $1 and station_number = $2),
            news as (insert into competition.board_event (round_id, sequence, union_id, station_number, contest_number, is_absent, units, tie_keys, at)
                     select round_id, $3, union_id, station_number, contest_number, false, units, tie_keys, now() from lot)
       update competition.board set sequence = $3 where round_id = $1`,
      [roundId, (news % CONTESTANTS) + 1, news],
    );
    const started = performance.now();
    await pool.query(`select pg_notify('gonghui_board', $1)`, [roundId]);
    await everybody;
    slowest.push(performance.now() - started);
  }
  // A board that is hidden ends its streams.
  await pool.query(`update competition.board set state = 'HIDDEN' where round_id = $1`, [roundId]);
  await pool.query(`select pg_notify('gonghui_board', $1)`, [roundId]);
  await Promise.all(watching);
  await subgraph.close();
  await pool.end();
  printTable(`News of a live board to ${WATCHERS} watchers of one process`, [
    ['', 'median', 'slowest'],
    ['until the last watcher has it', ms(median(slowest)), ms(Math.max(...slowest))],
  ]);
}
