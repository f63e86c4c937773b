import { silentLogger, startSubgraph, subgraphUrl } from '@gonghui/kit';
import { startTestSubgraph, TEST_SECRET, type TestSubgraph } from '@gonghui/kit/testing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { competition } from '../index.js';
import {
  account,
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

const NOW = new Date('2026-11-21T08:00:00Z');
const CITY = 360_100;

let world: TestSubgraph;
let story: Story<any>;
beforeAll(async () => {
  world = await startTestSubgraph([organizationStandIn, competition], () => NOW);
  await plantTree(world.database);
  story = storyIn(world);
});
afterAll(() => world.close());

const SHEETS = 'sheet { id total isReleased lot { score sheets { judgeName total marks { marks aspect { name } } } } }';

describe('when a panel of three marks a lot', () => {
  let round: RunningCompetition;
  beforeAll(async () => {
    round = await runCompetition(story, { entrants: 2, judges: 3 });
  });
  const mark = (judge: number, station: number, marks: readonly string[]) =>
    story.run(judgeAt(CITY, judge), 'recordMarks', sheetOf(round, station, marks), SHEETS);
  const visible = async (judge: number): Promise<number[]> => {
    const { lots } = (
      await story.ask(judgeAt(CITY, judge), '{ myPanels { id lots { stationNumber sheets { judgeName } } } }')
    ).myPanels.find(({ id }: { id: string }) => id === round.panelId);
    return lots.map(({ sheets }: { sheets: unknown[] }) => sheets.length);
  };

  test('each sees his own sheet only, until the last hands in; then all see all, and the lot has its score', async () => {
    expect((await mark(1, 1, ['50', '30.5'])).sheet).toMatchObject({
      total: '80.50',
      isReleased: false,
      lot: { score: null },
    });
    expect((await mark(2, 1, ['52', '31'])).sheet).toMatchObject({ total: '83.00', isReleased: false });
    expect([await visible(1), await visible(2), await visible(3)]).toEqual([
      [1, 0],
      [1, 0],
      [0, 0],
    ]);
    const organizer = (
      await story.ask(
        organizerAt(CITY),
        `{ competitionRound(id: "${round.roundIds[0]}") { panels { progress { handedIn due } lots { sheets { id } } } } }`,
      )
    ).competitionRound;
    expect(organizer.panels[0].progress).toEqual([
      { handedIn: 1, due: 2 },
      { handedIn: 1, due: 2 },
      { handedIn: 0, due: 2 },
    ]);
    expect(organizer.panels[0].lots).toEqual([{ sheets: [] }, { sheets: [] }]);

    const { sheet } = await mark(3, 1, ['55', '35']);
    expect(sheet).toMatchObject({ total: '90.00', isReleased: true, lot: { score: '84.50' } });
    expect(sheet.lot.sheets.map(({ total }: { total: string }) => total)).toEqual(['80.50', '83.00', '90.00']);
    expect(await visible(1)).toEqual([3, 0]);
  });

  test('row-level security alone hides the others’ sheets and marks', async () => {
    await mark(1, 2, ['40', '20']);
    const client = new pg.Client({ connectionString: subgraphUrl(world.database.url, TEST_SECRET, 'competition') });
    await client.connect();
    const see = async (actor: string): Promise<unknown> => {
      await client.query('begin');
      await client.query('select tree.enter($1, $2, $3, $4)', [actor, unionId(CITY), 'r', 'a']);
      const { rows } = await client.query(
        `select (select count(*)::int from competition.score_sheet where round_id = $1 and not is_released) as sheets,
                (select count(*)::int from competition.mark join competition.score_sheet s on s.id = sheet_id where s.round_id = $1 and not s.is_released) as marks,
                (select count(*)::int from competition.sealed_contest_number where round_id = $1) as one,
                (select count(*)::int from competition.sealed_station where round_id = $1) as two,
                (select count(*)::int from competition.sealed_salt where round_id = $1) as salts`,
        [round.roundIds[0]],
      );
      await client.query('rollback');
      return rows[0];
    };
    expect(await see(account(101))).toEqual({ sheets: 1, marks: 2, one: 0, two: 0, salts: 0 });
    expect(await see(account(102))).toEqual({ sheets: 0, marks: 0, one: 0, two: 0, salts: 0 });
    expect(await see(account(1))).toEqual({ sheets: 0, marks: 0, one: 0, two: 0, salts: 0 });
    // Custodians see their own layer each.
    expect(await see(account(11))).toEqual({ sheets: 0, marks: 0, one: 2, two: 0, salts: 1 });
    expect(await see(account(12))).toEqual({ sheets: 0, marks: 0, one: 0, two: 2, salts: 1 });

    await client.query('begin');
    await client.query('select tree.enter($1, $2, $3, $4)', [account(101), unionId(CITY), 'r', 'a']);
    for (const [statement, refused] of [
      ['update competition.score_sheet set is_released = true where not is_released', /released by/],
      ['update competition.sealed_station set station_number = 1', null],
      ['delete from competition.mark', null],
    ] as const) {
      await client.query('savepoint s');
      const done = client.query(statement);
      if (refused) await expect(done).rejects.toThrow(refused);
      else expect((await done).rowCount).toBe(0);
      await client.query('rollback to s');
    }
    await client.end();
  });

  test('the trail does not tell the draw', async () => {
    const { rows: layers } = await world.database.pool.query(
      `select table_name, after from audit.record where table_name like 'sealed%'`,
    );
    expect(layers.length).toBeGreaterThan(0);
    const hidden: Record<string, string> = {
      sealed_contest_number: 'contest_number',
      sealed_station: 'station_number',
      sealed_salt: 'salt',
    };
    for (const { table_name: table, after } of layers) expect(after[hidden[table]!]).toBe('[redacted]');
  });
});

describe('with bad marks', () => {
  let round: RunningCompetition;
  beforeAll(async () => {
    round = await runCompetition(story, { entrants: 3, judges: 2 });
  });

  test.each([
    { what: 'above the maximum', marks: ['60.01', '40'], codes: ['MARK_ABOVE_MAXIMUM'] },
    { what: 'negative', marks: ['-1', '40'], codes: ['MARK_UNREADABLE'] },
    { what: 'with three decimals', marks: ['1.234', 'x'], codes: ['MARK_UNREADABLE', 'MARK_UNREADABLE'] },
  ])('marks $what are refused, and none is kept', async ({ marks, codes }) => {
    expect(await story.codes(judgeAt(CITY, 1), 'recordMarks', sheetOf(round, 1, marks))).toEqual(codes);
  });

  test('by a judge who is not on the panel, by an organizer, and by a stranger', async () => {
    expect(await story.codes(judgeAt(CITY, 9), 'recordMarks', sheetOf(round, 1, ['1', '1']))).toEqual(['NOT_ON_PANEL']);
    expect(await story.codes(judgeAt(370_300, 1), 'recordMarks', sheetOf(round, 1, ['1', '1']))).toEqual([
      'NOT_ON_PANEL',
    ]);
    await expect(story.codes(organizerAt(CITY), 'recordMarks', sheetOf(round, 1, ['1', '1']))).rejects.toThrow(
      'FORBIDDEN',
    );
  });

  test('for the wrong station, an unknown line, or half a sheet', async () => {
    expect(await story.codes(judgeAt(CITY, 1), 'recordMarks', sheetOf(round, 4, ['1', '1']))).toEqual([
      'WRONG_STATION',
    ]);
    expect(
      await story.codes(judgeAt(CITY, 1), 'recordMarks', sheetOf({ ...round, aspectIds: [account(1)] }, 1, ['1'])),
    ).toEqual(['ASPECT_NOT_FOUND']);
    expect(
      await story.codes(
        judgeAt(CITY, 1),
        'recordMarks',
        sheetOf({ ...round, aspectIds: round.aspectIds.slice(0, 1) }, 1, ['1']),
      ),
    ).toEqual(['SHEET_INCOMPLETE']);
  });

  test('the same key twice counts once; with another mark it is refused', async () => {
    const one = { aspectId: round.aspectIds[0], marks: '12.5', key: 'tablet-1' };
    const give = (input: object) =>
      story.run(
        judgeAt(CITY, 1),
        'recordMarks',
        { panelId: round.panelId, stationNumber: 1, ...input },
        'sheet { markHistory { marks } }',
      );
    await give({ marks: [one] });
    expect((await give({ marks: [one] })).sheet.markHistory).toEqual([{ marks: '12.50' }]);
    expect((await give({ marks: [{ ...one, marks: '13' }] })).userErrors).toMatchObject([{ code: 'MARK_KEY_USED' }]);
    expect((await give({ marks: [{ ...one, key: 'tablet-2', marks: '13' }] })).sheet.markHistory).toEqual([
      { marks: '12.50' },
      { marks: '13.00' },
    ]);
    expect((await give({ stationNumber: 2, marks: [one] })).userErrors).toMatchObject([{ code: 'MARK_KEY_USED' }]);
  });

  test('after the sheet is handed in, and after the panel is closed', async () => {
    const sheet = sheetOf(round, 3, ['50', '30']);
    expect(await story.codes(judgeAt(CITY, 1), 'recordMarks', sheet)).toEqual([]);
    expect(await story.codes(judgeAt(CITY, 1), 'recordMarks', sheet)).toEqual([]);
    expect(await story.codes(judgeAt(CITY, 1), 'recordMarks', sheetOf(round, 3, ['51', '30']))).toEqual([
      'SHEET_HANDED_IN',
    ]);
    await story.run(organizerAt(CITY), 'closePanel', { panelId: round.panelId });
    expect(await story.codes(judgeAt(CITY, 2), 'recordMarks', sheetOf(round, 3, ['51', '30']))).toEqual([
      'PANEL_CLOSED',
    ]);
    await story.run(organizerAt(CITY), 'reopenPanel', { panelId: round.panelId });
    expect(await story.codes(judgeAt(CITY, 2), 'recordMarks', sheetOf(round, 3, ['51', '30']))).toEqual([]);
  });
});

describe('when the last two judges hand in at once', () => {
  test('the lot is scored, once', async () => {
    const round = await runCompetition(story, { entrants: 6, judges: 2 });
    for (let station = 1; station <= 6; station++)
      await Promise.all([
        story.run(judgeAt(CITY, 1), 'recordMarks', sheetOf(round, station, ['50', '30'])),
        story.run(judgeAt(CITY, 2), 'recordMarks', sheetOf(round, station, ['60', '40'])),
      ]);
    const { competitionRound } = await story.ask(
      organizerAt(CITY),
      `{ competitionRound(id: "${round.roundIds[0]}") { scoredLotCount alarmCount ranking { edges { node { rank sharedBy score exactScore } } } } }`,
    );
    expect(competitionRound).toMatchObject({ scoredLotCount: 6, alarmCount: 6 });
    expect(competitionRound.ranking.edges[0].node).toEqual({ rank: 1, sharedBy: 6, score: '90.00', exactScore: '90' });
  });
});

describe('when the database connection dies while marks are written', () => {
  test('nothing half-way is kept, what was acknowledged before is there, and sending again counts once', async () => {
    const round = await runCompetition(story, { entrants: 2, judges: 1 });
    const { pool, url } = world.database;
    await story.run(judgeAt(CITY, 1), 'recordMarks', sheetOf(round, 1, ['50', '30']));
    await pool.query(
      'create function competition.die() returns trigger language plpgsql as $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$',
    );
    await pool.query(
      'create trigger die after insert on competition.mark for each statement execute function competition.die()',
    );
    const victim = await startSubgraph(competition, {
      databaseUrl: subgraphUrl(url, TEST_SECRET, competition.name),
      secret: TEST_SECRET,
      logger: silentLogger,
      now: () => NOW,
    });
    const judge = judgeAt(CITY, 1);
    const input = { clientMutationId: 'killed', ...sheetOf(round, 2, ['40', '20']) };
    const { errors } = await victim.execute({
      query: 'mutation($input: RecordMarksInput!) { recordMarks(input: $input) { userErrors { code } } }',
      variables: { input },
      requestId: 'killed',
      claims: { sub: judge.accountId!, name: 'Test', union: judge.unionId, scopes: judge.scopes },
    });
    expect(errors?.[0]?.extensions?.['code']).toBe('INTERNAL');
    void victim.close();
    await pool.query('drop trigger die on competition.mark');
    await pool.query('drop function competition.die()');
    const marks = async (): Promise<number> =>
      (
        await pool.query<{ count: number }>(
          `select count(*)::int as count from competition.mark join competition.score_sheet sheet on sheet.id = sheet_id where sheet.round_id = $1`,
          [round.roundIds[0]],
        )
      ).rows[0]!.count;
    expect(await marks()).toBe(2);
    expect(await story.codes(judge, 'recordMarks', input)).toEqual([]);
    expect(await story.codes(judge, 'recordMarks', input)).toEqual([]);
    expect(await marks()).toBe(4);
  });
});

describe('when the draw is opened', () => {
  test('only in order, by its custodians, and when all is scored; then results bear names', async () => {
    const round = await runCompetition(story, { entrants: 2, judges: 1 });
    const [roundId] = round.roundIds as [string];
    expect(await story.codes(organizerAt(CITY, 12), 'openDrawLayer', { roundId, layer: 'TWO' })).toEqual([
      'LOTS_NOT_SCORED',
    ]);
    for (const station of [1, 2])
      await story.run(judgeAt(CITY, 1), 'recordMarks', sheetOf(round, station, [String(station), '1']));
    expect(await story.codes(organizerAt(CITY, 11), 'openDrawLayer', { roundId, layer: 'ONE' })).toEqual([
      'LAYER_OUT_OF_ORDER',
    ]);
    expect(await story.codes(organizerAt(CITY, 1), 'openDrawLayer', { roundId, layer: 'TWO' })).toEqual([
      'NOT_THE_CUSTODIAN',
    ]);
    const NAMES = `{ competitionRound(id: "${roundId}") { stage draw { layerOneDigest layerOneSalt contestNumberSlips { label contestNumber } stationSlips { contestNumber stationNumber } } ranking { edges { node { lot { stationNumber contestNumber entry { label } } } } } } }`;
    const sealed = (await story.ask(organizerAt(CITY), NAMES)).competitionRound;
    expect(sealed.draw).toMatchObject({ layerOneSalt: null, contestNumberSlips: [], stationSlips: [] });
    expect(sealed.ranking.edges.map(({ node }: any) => node.lot)).toEqual([
      { stationNumber: 2, contestNumber: null, entry: null },
      { stationNumber: 1, contestNumber: null, entry: null },
    ]);
    expect(await openDraw(story, CITY, roundId)).toEqual([]);
    const opened = (await story.ask(organizerAt(CITY), NAMES)).competitionRound;
    expect(opened.stage).toBe('OPENED');
    expect(opened.draw.contestNumberSlips).toHaveLength(2);
    expect(opened.ranking.edges.map(({ node }: any) => node.lot.entry.label).toSorted()).toEqual([
      '选手001',
      '选手002',
    ]);
    const digest = await world.database.pool.query(
      `select encode(sha256(convert_to($2 || E'\\n' || string_agg(entry_id || ' ' || contest_number, E'\\n' order by entry_id::text), 'utf8')), 'hex') as digest
         from competition.sealed_contest_number where round_id = $1`,
      [roundId, opened.draw.layerOneSalt],
    );
    expect(digest.rows[0].digest).toBe(opened.draw.layerOneDigest);
    expect(await openDraw(story, CITY, roundId)).toEqual(['LAYER_OPENED', 'LAYER_OPENED']);
  });

  test('a judge keeps no layer, and who keeps one does not judge', async () => {
    const round = await runCompetition(story, { entrants: 1, judges: 1 });
    expect(
      await story.codes(organizerAt(CITY), 'setPanelJudges', {
        panelId: round.panelId,
        judges: [{ accountId: account(11), name: '加密员' }],
      }),
    ).toEqual(['JUDGE_IS_CUSTODIAN']);
  });
});
