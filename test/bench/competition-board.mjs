// News of a live board on their way to 500 watchers of the gateway: from the commit of a result to the slowest of them.
import { startSystem } from '@gonghui/scripts';
import { createLogger } from '@gonghui/kit';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import pg from 'pg';
import { addRound } from './support/add-round.mjs';
import { median, ms, printTable } from './support/measure.mjs';
import { FIELD_KEYS, SECRET } from './support/world.mjs';

const WATCHERS = 500;
const NEWS = 20;
const CONTESTANTS = 64;
const DOCUMENTS = new URL('../../schema/trusted-documents.json', import.meta.url);

export async function competitionBoard(world) {
  const ownerUrl = await world.copy('board');
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 1 });
  const { roundId } = await addRound(pool, { contestants: CONTESTANTS, judges: 5, aspects: 0 });
  const documentId = await documentOf('LiveBoardNews');
  const system = await startSystem({
    ownerUrl,
    secret: SECRET,
    fieldKeys: FIELD_KEYS,
    port: 0,
    rateLimits: false,
    logger: createLogger('bench', 'fatal'),
  });
  const agent = new http.Agent({ keepAlive: true });
  const seen = new Int32Array(WATCHERS).fill(-1);
  let told = () => {};
  const everybodyAt = (sequence) =>
    new Promise((done) => {
      told = () => seen.every((last) => last >= sequence) && done();
      told();
    });
  const watching = Array.from({ length: WATCHERS }, (_, watcher) =>
    watch(system.url, agent, { documentId, variables: { roundId, after: 0 } }, (board) => {
      seen[watcher] = board.sequence;
      told();
    }),
  );
  await Promise.race([everybodyAt(0), Promise.all(watching)]);
  const slowest = [];
  for (let news = 1; news <= NEWS; news += 1) {
    await pool.query(
      `with lot as (select * from competition.lot where round_id = $1 and station_number = $2),
            news as (insert into competition.board_event (round_id, sequence, union_id, station_number, contest_number, is_absent, units, tie_keys, at)
                     select round_id, $3, union_id, station_number, contest_number, false, units, tie_keys, now() from lot)
       update competition.board set sequence = $3 where round_id = $1`,
      [roundId, (news % CONTESTANTS) + 1, news],
    );
    const started = performance.now();
    await pool.query(`select pg_notify('gonghui_board', $1)`, [roundId]);
    await everybodyAt(news);
    slowest.push(performance.now() - started);
  }
  // A board that is hidden ends its streams.
  await pool.query(`update competition.board set state = 'HIDDEN' where round_id = $1`, [roundId]);
  await pool.query(`select pg_notify('gonghui_board', $1)`, [roundId]);
  await Promise.all(watching);
  agent.destroy();
  await system.close();
  await pool.end();
  printTable(`News of a live board to ${WATCHERS} watchers of the gateway`, [
    ['', 'median', 'slowest'],
    ['until the last watcher has it', ms(median(slowest)), ms(Math.max(...slowest))],
  ]);
}

/** Who has no account may ask only what the console asks. @returns the hash of the operation of this name */
async function documentOf(operation) {
  const documents = Object.entries(JSON.parse(await readFile(DOCUMENTS, 'utf8')));
  return documents.find(([, text]) => text.includes(` ${operation}(`))[0];
}

/** Reads a board as a browser does. @returns when the board ends its stream */
function watch(url, agent, operation, onBoard) {
  const body = JSON.stringify(operation);
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    accept: 'text/event-stream',
    'x-gonghui-request': '1',
  };
  return new Promise((done, fail) => {
    const request = http.request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      if (response.statusCode !== 200) return fail(new Error(`The board answers ${response.statusCode}.`));
      let text = '';
      response.setEncoding('utf8').on('data', (piece) => {
        const events = (text + piece).split('\n\n');
        text = events.pop();
        for (const event of events) {
          const data = /^data: (\{.*\})$/m.exec(event)?.[1];
          if (data === undefined) continue;
          const answer = JSON.parse(data);
          if (answer.errors) fail(new Error(data));
          else onBoard(answer.data.liveBoardChanged);
        }
      });
      response.on('end', done).on('error', fail);
    });
    request.on('error', fail).end(body);
  });
}
