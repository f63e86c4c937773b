import { startTestSubgraph, type TestSubgraph } from '@gonghui/kit/testing';
import type { ExecutionResult } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { competition } from '../index.js';
import {
  judgeAt,
  openDraw,
  organizerAt,
  runCompetition,
  sheetOf,
  storyIn,
  type RunningCompetition,
  type Story,
} from '../testing/competition-story.js';
import { organizationStandIn, plantTree, unionId } from '../testing/organization-stand-in.js';

const CITY = 360_100;
const organizer = organizerAt(CITY);

let world: TestSubgraph;
let story: Story<any>;
let round: RunningCompetition;
beforeAll(async () => {
  world = await startTestSubgraph([organizationStandIn, competition], () => new Date('2026-11-21T08:00:00Z'));
  await plantTree(world.database);
  story = storyIn(world);
  round = await runCompetition(story, { entrants: 4, judges: 1 });
});
afterAll(() => world.close());

interface Watcher {
  next(): Promise<{
    sequence: number;
    state: string;
    rows: { stationNumber: number; score: string | null; name: string | null; rank: number | null }[];
  }>;
  close(): Promise<void>;
}

/** Somebody who did not sign in. */
async function watch(roundId: string, after = 0): Promise<Watcher> {
  const stream = await world.subgraph.subscribe({
    query: `subscription($id: ID!, $after: Int!) { liveBoardChanged(roundId: $id, after: $after) { sequence state rows { stationNumber score name rank } } }`,
    variables: { id: roundId, after },
    claims: null,
    requestId: 'watcher',
  });
  if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream));
  const events = stream[Symbol.asyncIterator]() as AsyncIterator<ExecutionResult<any>>;
  return {
    async next() {
      const { value } = await events.next();
      if (value.errors) throw new Error(JSON.stringify(value.errors));
      return value.data.liveBoardChanged;
    },
    async close() {
      await events.return?.();
    },
  };
}
const mark = (station: number, marks: string) =>
  story.run(judgeAt(CITY, 1), 'recordMarks', sheetOf(round, station, [marks, '30']));
const show = (state: string) => story.codes(organizer, 'setBoardState', { roundId: round.roundIds[0], state });

describe('when the public watches a round', () => {
  test('a hidden board is no board; shown, frozen and shown again, nobody misses anything', async () => {
    const [roundId] = round.roundIds as [string];
    await mark(1, '40');
    await expect(watch(roundId)).rejects.toThrow('NOT_FOUND');
    expect(await show('FROZEN')).toEqual(['BOARD_HIDDEN']);
    expect(await show('LIVE')).toEqual([]);
    const watcher = await watch(roundId);
    expect(await watcher.next()).toEqual({
      sequence: 1,
      state: 'LIVE',
      rows: [{ stationNumber: 1, score: '70.00', name: null, rank: 1 }],
    });
    await mark(2, '50');
    expect(await watcher.next()).toEqual({
      sequence: 2,
      state: 'LIVE',
      rows: [
        { stationNumber: 2, score: '80.00', name: null, rank: 1 },
        { stationNumber: 1, score: '70.00', name: null, rank: 2 },
      ],
    });

    expect(await show('FROZEN')).toEqual([]);
    expect(await watcher.next()).toEqual({ sequence: 2, state: 'FROZEN', rows: [] });
    await mark(3, '60');
    await watcher.close();
    const anonymous = await story.ask(
      null,
      `{ liveBoard(roundId: "${roundId}") { competitionName roundName state sequence lotCount rows { stationNumber rank } } }`,
    );
    expect(anonymous['liveBoard']).toEqual({
      competitionName: '工业机器人操作技能竞赛',
      roundName: '实操',
      state: 'FROZEN',
      sequence: 2,
      lotCount: 4,
      rows: [
        { stationNumber: 2, rank: 1 },
        { stationNumber: 1, rank: 2 },
      ],
    });
    await mark(4, '10');
    // Who was away says what he saw last.
    const back = await watch(roundId, 2);
    expect(await back.next()).toMatchObject({ sequence: 2, state: 'FROZEN', rows: [] });
    expect(await show('LIVE')).toEqual([]);
    const caughtUp = await back.next();
    expect(caughtUp).toMatchObject({ sequence: 4, state: 'LIVE' });
    // Station 4 is new, and station 3 came before the others meanwhile.
    expect(caughtUp.rows.map(({ stationNumber, rank }) => [stationNumber, rank])).toEqual([
      [3, 1],
      [2, 2],
      [1, 3],
      [4, 4],
    ]);
    expect(await openDraw(story, CITY, roundId)).toEqual([]);
    let named = await back.next();
    while (named.rows.some(({ name }) => name === null)) named = await back.next();
    expect(named.rows.map(({ name }) => name).toSorted()).toEqual(['选手001', '选手002', '选手003', '选手004']);
    await back.close();
  });

  test('news that change nothing do not make a watcher miss the next, and leave no transaction open', async () => {
    const own = await runCompetition(story, { entrants: 2, judges: 1 });
    const [roundId] = own.roundIds as [string];
    await story.run(organizer, 'setBoardState', { roundId, state: 'LIVE' });
    const watcher = await watch(roundId);
    expect(await watcher.next()).toMatchObject({ sequence: 0 });
    const next = watcher.next();
    for (let time = 0; time < 3; time++)
      await world.database.pool.query(`select pg_notify('gonghui_board', $1)`, [roundId]);
    await story.run(judgeAt(CITY, 1), 'recordMarks', sheetOf(own, 1, ['50', '30']));
    expect(await next).toMatchObject({ sequence: 1 });
    const ended = watcher.next().catch(() => null);
    await story.run(organizer, 'setBoardState', { roundId, state: 'HIDDEN' });
    await ended;
    const { rows } = await world.database.pool.query(
      `select count(*)::int as open from pg_stat_activity
        where datname = current_database() and state = 'idle in transaction' and application_name like 'gonghui%'`,
    );
    expect(rows).toEqual([{ open: 0 }]);
  });

  test('a change of conditions is shown', async () => {
    const [roundId] = round.roundIds as [string];
    await story.run(organizer, 'postResults', { roundId });
    expect(await story.codes(organizer, 'endAppealWindow', { roundId, reason: '选手均已签字确认' })).toEqual([]);
    const { liveBoard } = await story.ask(
      null,
      `{ liveBoard(roundId: "${roundId}") { conditionChanges { what reason } } }`,
    );
    expect(liveBoard.conditionChanges).toEqual([{ what: 'APPEAL_WINDOW', reason: '选手均已签字确认' }]);
  });

  test.each([unionId(1), 'x', ''])('the board of the round “%s” is none', async (roundId) => {
    expect(await story.ask(null, `{ liveBoard(roundId: "${roundId}") { sequence } }`)).toEqual({ liveBoard: null });
  });
});
