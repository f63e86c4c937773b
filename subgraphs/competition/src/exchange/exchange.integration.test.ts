import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { startTestSubgraph, type TestSubgraph } from '@gonghui/kit/testing';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { competition } from '../index.js';
import {
  addPanel,
  drawRound,
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
import schema from './interchange-1.schema.json' with { type: 'json' };

const CITY = 360_100;
const OTHER = 360_300;
const organizer = organizerAt(CITY, 1);
const colleague = organizerAt(CITY, 2);
const importer = organizerAt(OTHER);

let world: TestSubgraph;
let story: Story<any>;
let round: RunningCompetition;
let clock = new Date('2026-11-21T08:00:00Z');

beforeAll(async () => {
  world = await startTestSubgraph([organizationStandIn, competition], () => clock);
  await plantTree(world.database);
  story = storyIn(world);
});
afterAll(() => world.close());

const done = async (name: string, input: object, actor = organizer): Promise<void> =>
  expect(await story.codes(actor, name, input)).toEqual([]);
const prepare = (input: object, actor = organizer): Promise<any> =>
  story.run(actor, 'prepareCompetitionExport', input, 'link manifest { id }');
const open = (link: string) => world.subgraph.download(link.split('/').at(-1)!, 'test');
async function fetchFile(input: object, actor = organizer): Promise<{ bytes: Buffer; id: string; name: string }> {
  const { link, manifest, userErrors } = await prepare(input, actor);
  expect(userErrors).toEqual([]);
  const answer = await open(link);
  const name = decodeURIComponent(/UTF-8''(.*)$/.exec(answer.headers.get('content-disposition')!)![1]!);
  return { bytes: Buffer.from(await answer.arrayBuffer()), id: manifest.id, name };
}
const importFile = (content: Buffer | string, dryRun: boolean, actor = importer, union = OTHER): Promise<any> =>
  story.run(
    actor,
    'importCompetition',
    { unionId: unionId(union), contentBase64: Buffer.from(content).toString('base64'), fileName: '竞赛.json', dryRun },
    'dryRun problems { path code message } unknownUnions markCount lotCount competition { id status }',
  );
const STANDING = `{ name year edition class status hostNames teamCount contestantCount conditionChanges { what reason }
  importedFrom { formatVersion sha256 } events { name scoredUnit rounds { name stage entrantCount advancedCount eliminatedCount quota
    appeals { grounds status decision } corrections { reason status items { before after } }
    ranking(first: 200) { totalCount edges { node { rank sharedBy score exactScore outcome lot { stationNumber contestNumber entry { label }
      sheets { judgeName total marks { marks aspect { name } } markHistory { marks } } } trace { part score weightedScore judges { judge total dropped } } } } }
    draw { lotCount layerTwoDigest layerOneSalt } } } }`;
const standing = async (id: string, actor: typeof organizer) =>
  (await story.ask(actor, `{ competition(id: "${id}") ${STANDING} }`)).competition;

describe('while a round is marked blind', () => {
  beforeAll(async () => {
    round = await runCompetition(story, {
      entrants: 9,
      judges: 2,
      advancement: { kind: 'TOP_N', value: '4', tie: 'ALL_IN' },
    });
  });

  test('nothing leaves: no list, no competition', async () => {
    const { competitionId } = round;
    for (const format of ['CSV', 'XLSX', 'INTERCHANGE'])
      expect(await story.codes(organizer, 'prepareCompetitionExport', { competitionId, format })).toEqual([
        'RESULTS_SEALED',
      ]);
    expect(
      await story.codes(organizer, 'prepareCompetitionExport', {
        competitionId,
        roundId: round.roundIds[1],
        format: 'CSV',
      }),
    ).toEqual(['NOTHING_TO_EXPORT']);
  });
});

describe('when results are exported', () => {
  beforeAll(async () => {
    const [first] = round.roundIds as [string];
    await world.database.pool.query(
      `update competition.entry set label = '=HYPERLINK("x")' where event_id = $1 and label = '选手001'`,
      [round.eventId],
    );
    for (const judge of [1, 2])
      for (let station = 1; station <= 9; station++)
        await story.run(
          judgeAt(CITY, judge),
          'recordMarks',
          sheetOf(round, station, [String(60 - station - judge), station === 3 ? '30.25' : '30']),
        );
    await openDraw(story, CITY, first);
    await done('postResults', { roundId: first });
    const { competitionRound } = await story.ask(
      organizer,
      `{ competitionRound(id: "${first}") { ranking(first: 9) { edges { node { rank lot { entry { id }
          sheets { marks { id marks aspect { name } } } } } } } } }`,
    );
    const last = competitionRound.ranking.edges.at(-1).node.lot;
    const { appeal } = await story.run(
      organizer,
      'fileAppeal',
      { roundId: first, entryId: last.entry.id, grounds: '节拍计时有误' },
      'appeal { id }',
    );
    await done('decideAppeal', { id: appeal.id, upheld: true, decision: '复核属实' }, colleague);
    const mark = last.sheets[0].marks.find((one: any) => one.aspect.name === '节拍');
    const { correction } = await story.run(
      organizer,
      'proposeCorrection',
      { roundId: first, appealId: appeal.id, reason: '更正节拍', marks: [{ markId: mark.id, marks: '40' }] },
      'correction { id }',
    );
    await done('decideCorrection', { id: correction.id, apply: true, decision: '同意' }, colleague);
    clock = new Date(clock.getTime() + 3 * 3_600_000);
    await done('confirmResults', { roundId: first });
  });

  const lines = (bytes: Buffer): string[] => bytes.toString().replace('\uFEFF', '').trimEnd().split('\r\n');

  test('a table has every rank with its parts, and no formula', async () => {
    const { competitionId } = round;
    const { bytes, id, name } = await fetchFile({ competitionId, roundId: round.roundIds[0], format: 'CSV' });
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(name).toMatch(/^工业机器人操作技能竞赛-初赛成绩-2026-11-21-.{6}\.csv$/);
    const [header, ...rows] = lines(bytes);
    expect(header).toBe(
      '项目,轮次,名次,并列人数,姓名或队名,编号,代表队,选送工会,参赛号,工位号,总分,实操得分,实操折合分,用时（秒）,结果',
    );
    expect(rows).toHaveLength(9);
    expect(rows[0]).toMatch(/^机器人操作,初赛,1,,.*,1,87\.50,87\.50,87\.50,,晋级$/);
    expect(bytes.toString()).toContain(`"'=HYPERLINK(""x"")"`);
    const { competitionExport } = await story.ask(
      organizer,
      `{ competitionExport(id: "${id}") { format roundIds rowCount byteCount sha256 asOf } }`,
    );
    expect(competitionExport).toMatchObject({
      format: 'CSV',
      roundIds: [round.roundIds[0]],
      rowCount: 9,
      byteCount: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      asOf: expect.anything(),
    });
  });

  test('a workbook is one, and a link is good once, for its account alone', async () => {
    const { competitionId, eventId } = round;
    const { link } = await prepare({ competitionId, eventId, format: 'XLSX' });
    const answer = await open(link);
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect((await open(link)).status).toBe(410);
    expect(
      await story.codes(organizerAt(370_000), 'prepareCompetitionExport', { competitionId, format: 'CSV' }),
    ).toEqual(['COMPETITION_NOT_FOUND']);
  });
});

describe('when a whole competition goes to another union', () => {
  let file: Buffer;
  let source: any;
  beforeAll(async () => {
    const [first, second] = round.roundIds as [string, string];
    const { ranking } = (
      await story.ask(
        organizer,
        `{ competitionRound(id: "${first}") { ranking(first: 2) { edges { node { lot { entry { id } } } } } } }`,
      )
    ).competitionRound;
    await done('withdrawEntry', { id: ranking.edges[1].node.lot.entry.id, reason: '因病退赛' });
    const panel = await addPanel(story, CITY, second, 1);
    await drawRound(story, CITY, second);
    for (let station = 1; station <= 4; station++)
      await story.run(judgeAt(CITY, 1), 'recordMarks', sheetOf(panel, station, [station < 3 ? '50' : '41.5', '33.33']));
    await openDraw(story, CITY, second);
    await done('postResults', { roundId: second });
    clock = new Date(clock.getTime() + 3 * 3_600_000);
    await done('confirmResults', { roundId: second });
    await done('changeCompetitionStatus', { id: round.competitionId, status: 'SCORED' });
    source = await standing(round.competitionId, organizer);
    ({ bytes: file } = await fetchFile({ competitionId: round.competitionId, format: 'INTERCHANGE' }));
  });

  test('the file is as its schema says', () => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    validate(JSON.parse(file.toString()));
    expect(validate.errors).toBeNull();
  });

  test('a trial finds nothing wrong and keeps nothing', async () => {
    expect(await importFile(file, true)).toMatchObject({
      userErrors: [],
      problems: [],
      lotCount: 13,
      markCount: 2 * 9 * 2 + 1 + 4 * 2,
      competition: null,
    });
    const { competitions } = await story.ask(importer, '{ competitions { totalCount } }');
    expect(competitions.totalCount).toBe(0);
  });

  test('ranks, advancement and every mark are the same, and a second time it is refused', async () => {
    const { competition: imported, userErrors } = await importFile(gzipSync(file), false);
    expect(userErrors).toEqual([]);
    expect(imported.status).toBe('SCORED');
    const there = await standing(imported.id, importer);
    const { importedFrom, hostNames, events, ...rest } = there;
    const { importedFrom: _none, hostNames: _hosts, events: sourceEvents, ...sourceRest } = source;
    expect(rest).toEqual(sourceRest);
    expect(events).toEqual(sourceEvents);
    expect(hostNames).toEqual(['萍乡市总工会']);
    expect(importedFrom).toEqual({
      formatVersion: 'gonghui-competition/1.0',
      sha256: createHash('sha256').update(file).digest('hex'),
    });
    expect(events[0].rounds[0]).toMatchObject({ advancedCount: 4, eliminatedCount: 4 });
    const codes = async (union: number, actor: typeof organizer) =>
      (await importFile(file, false, actor, union)).userErrors.map(({ code }: any) => code);
    expect(await codes(OTHER, importer)).toEqual(['COMPETITION_KNOWN']);
    expect(await codes(CITY, organizer)).toEqual(['COMPETITION_KNOWN']);
    expect(await codes(OTHER, organizer)).toEqual(['UNION_NOT_FOUND']);
  });

  test('what was imported goes on as if it had been held here', async () => {
    const { competitions } = await story.ask(
      importer,
      '{ competitions { edges { node { id events { rounds { id } } } } } }',
    );
    const { id, events } = competitions.edges[0].node;
    await done('changeCompetitionStatus', { id, status: 'PUBLISHED' }, importer);
    await done('setBoardState', { roundId: events[0].rounds[1].id, state: 'LIVE' }, importer);
    const { liveBoard } = await story.ask(
      null,
      `{ liveBoard(roundId: "${events[0].rounds[1].id}") { rows { rank score } } }`,
    );
    expect(liveBoard.rows.map(({ rank }: any) => rank)).toEqual([1, 1, 3, 3]);
    const again = JSON.parse(
      (await fetchFile({ competitionId: id, format: 'INTERCHANGE' }, importer)).bytes.toString(),
    );
    expect(again.competition.hosts).toMatchObject([{ name: '萍乡市总工会', code: '360300' }]);
  });

  test('marks cannot be slipped into a competition through the door of imports', async () => {
    const { rows } = await world.database.pool.query(`select competition_id from competition.imported_competition`);
    await expect(
      world.database.pool.query(`select competition.import_marks($1, '[]', '[]')`, [rows[0].competition_id]),
    ).rejects.toThrow('marks are imported with their competition alone');
  });

  const edited = async (change: (file: any) => void): Promise<{ path: string; code: string }[]> => {
    const copy = JSON.parse(file.toString());
    change(copy);
    const { problems, userErrors } = await importFile(JSON.stringify(copy), false, organizerAt(370_000), 370_000);
    expect(userErrors.map(({ code }: any) => code)).toEqual(problems.length > 0 ? ['FILE_REFUSED'] : []);
    return problems.map(({ path, code }: any) => ({ path, code }));
  };
  const lotAt = (of: any, index = 0) => of.events[0].rounds[1].lots[index];

  test.each<[string, (file: any) => void, { path: string; code: string }[]]>([
    [
      'another version',
      (of) => (of.formatVersion = 'gonghui-competition/2.0'),
      [{ path: '/formatVersion', code: 'FORMAT_UNKNOWN' }],
    ],
    ['no version', (of) => delete of.formatVersion, [{ path: '/formatVersion', code: 'FORMAT_UNKNOWN' }]],
    [
      'two fields of the wrong form',
      (of) => {
        of.competition.year = '2026';
        of.events[0].rounds[0].lots[2].sheets[0].marks[1].marks = '8.755';
      },
      [
        { path: '/competition/year', code: 'FIELD_INVALID' },
        { path: '/events/0/rounds/0/lots/2/sheets/0/marks/1/marks', code: 'FIELD_INVALID' },
      ],
    ],
    ['a field that nobody knows', (of) => (of.bonus = 5), [{ path: '', code: 'FIELD_INVALID' }]],
    [
      'a mark made better',
      (of) => (lotAt(of, 3).sheets[0].marks[0].marks = '60'),
      [
        { path: '/events/0/rounds/1/lots/3/result', code: 'RESULT_DIFFERS' },
        { path: '/events/0/rounds/1/lots/0/result', code: 'RESULT_DIFFERS' },
        { path: '/events/0/rounds/1/lots/1/result', code: 'RESULT_DIFFERS' },
      ],
    ],
    [
      'a mark above its maximum',
      (of) => (lotAt(of).sheets[0].marks[0].marks = '60.5'),
      [{ path: '/events/0/rounds/1/lots/0/sheets/0/marks/0/marks', code: 'MARK_ABOVE_MAXIMUM' }],
    ],
    [
      'two contestants who changed places',
      (of) => {
        const [one, two] = [lotAt(of, 0), lotAt(of, 1)];
        [one.entryId, two.entryId] = [two.entryId, one.entryId];
      },
      [{ path: '/events/0/rounds/1/draw/contestNumbers/digest', code: 'DRAW_DIFFERS' }],
    ],
    [
      'a judge who is not on the panel',
      (of) => (lotAt(of).sheets[0].judgeId = '00000000-0000-7000-8000-000000000001'),
      [{ path: '/events/0/rounds/1/lots/0/sheets/0/judgeId', code: 'NOT_ON_PANEL' }],
    ],
    [
      'a round that is still sealed',
      (of) => (of.events[0].rounds[1].stage = 'MARKING'),
      [{ path: '/events/0/rounds/1/stage', code: 'RESULTS_SEALED' }],
    ],
  ])('with %s it is refused where it is wrong', async (_name, change, expected) => {
    expect(await edited(change)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ['FILE_UNREADABLE', 'no JSON'],
    ['FILE_UNREADABLE', Buffer.from([0x7b, 0xff, 0xfe])],
    ['FILE_UNREADABLE', Buffer.from([0x1f, 0x8b, 0x00])],
    ['FILE_TOO_LARGE', gzipSync(Buffer.alloc(65 * 1024 * 1024))],
  ])('bytes that are no such file are told as %s', async (code, bytes) => {
    const { userErrors } = await importFile(bytes, true);
    expect(userErrors).toMatchObject([{ code }]);
  });
});
