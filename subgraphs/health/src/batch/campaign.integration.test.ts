import { subgraphUrl } from '@gonghui/kit';
import { TEST_SECRET, type TestSubgraph } from '@gonghui/kit/testing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROTECTED_COUNTS, PROTECTED_RELIEF } from '../summary/indicators.js';
import { NOW, people, startHealthWorld, storyIn } from '../testing/health-world.js';
import { unionId } from '../testing/organization-stand-in.js';
import { syntheticIdentity } from '../testing/synthetic-identity.js';
import { leaksIn, readDump } from '../testing/read-dump.js';

const TODAY = '2023-04-01';
const WOMEN = Array.from({ length: 12 }, (_, at) => ({
  name: `受检者${String.fromCodePoint(0x7532 + at)}`,
  identity: syntheticIdentity(`19${70 + at}-03-0${1 + (at % 9)}`, at),
}));

let world: TestSubgraph;
let now = NOW;
const { run, ask, askUnion, inputs } = storyIn<any>(() => world);
let programmeId: string;
let providerId: string;
let batchId: string;
/** Ids of the women in the order of `WOMEN`. */
let ids: string[];

const csv = (lines: readonly string[]): string => Buffer.from(lines.join('\n')).toString('base64');
const codes = ({ userErrors }: { userErrors: readonly { code: string }[] }): string[] =>
  userErrors.map(({ code }) => code);
const batch = (change: object = {}) =>
  run(
    people.officer,
    'createScreeningBatch',
    {
      programmeId,
      unionId: unionId(900001),
      providerId,
      heldOn: TODAY,
      places: 10,
      handlerId: 'jiangxi.handler',
      ...change,
    },
    'batch { id }',
  );
const book = (workerIds: readonly string[], at = batchId) =>
  run(people.officer, 'bookScreening', { batchId: at, workerIds }, 'batch { bookings { status worker { alias } } }');

beforeAll(async () => {
  world = await startHealthWorld(() => now);
  for (const kind of ['CERVICAL', 'BREAST'])
    await run(people.officer, 'setExamDuty', {
      unionId: unionId(360000),
      kind,
      rhythm: 'INTERVAL',
      years: 2,
      callMonths: 6,
      payer: 'EMPLOYER',
      effectiveFrom: '2021-01-01',
      source: '女职工劳动保护办法',
    });
  const programme = await run(
    people.officer,
    'createScreeningProgramme',
    {
      unionId: unionId(360000),
      name: '两癌筛查',
      kinds: ['CERVICAL', 'BREAST'],
      startsOn: '2023-01-01',
      endsOn: '2023-12-31',
      payer: 'FEDERATION',
      source: '决定',
    },
    'programme { id }',
  );
  programmeId = programme['programme'].id;
  const provider = await run(
    people.officer,
    'createScreeningProvider',
    { unionId: unionId(360000), name: '省妇幼保健院', dailyPlaces: 12 },
    'provider { id }',
  );
  providerId = provider['provider'].id;
  batchId = (await batch())['batch'].id;
  await run(people.officer, 'importRoster', {
    unionId: unionId(900001),
    contentBase64: csv(['姓名,身份证号', ...WOMEN.map(({ name, identity }) => `${name},${identity}`)]),
    dryRun: false,
  });
  const { rows } = await world.database.pool.query<{ id: string }>('select id from health.worker order by id');
  ids = rows.map(({ id }) => id);
});
afterAll(() => world?.close());

describe('when a day of examinations is arranged', () => {
  test.each([
    [{ places: 3 }, 'PROVIDER_FULL'],
    [{ places: 0 }, 'PLACES_INVALID'],
    [{ heldOn: '2024-01-01' }, 'PERIOD_INVALID'],
    [{ heldOn: '2023-03-31' }, 'BATCH_OVER'],
    [{ handlerId: '' }, 'HANDLER_INVALID'],
    [{ providerId: unionId(1) }, 'PROVIDER_NOT_FOUND'],
    [{ unionId: unionId(370300) }, 'UNION_NOT_FOUND'],
  ])('%j is refused with %s', async (change, code) => {
    expect(codes(await batch(change))).toEqual([code]);
  });

  test('two who take the last places of a hospital’s day at once: one gets them', async () => {
    const answers = await Promise.all([1, 2].map(() => batch({ places: 2 })));
    expect(answers.flatMap(codes)).toEqual(['PROVIDER_FULL']);
  });
});

describe('when an officer looks for a day', () => {
  const days = (actor: (typeof people)[keyof typeof people], filter: object) =>
    ask(
      actor,
      `query($filter: ScreeningBatchFilter) { screeningBatches(filter: $filter) { edges { node { id heldOn provider { name } handler { id } bookedCount } } } }`,
      { filter },
    );

  test('a hospital’s days say how many places are left to everybody', async () => {
    const { screeningProviders } = await ask(
      people.nanchangOfficer,
      '{ screeningProviders(text: "妇幼") { edges { node { name days(from: "2023-04-01", until: "2023-04-02") { heldOn taken left } } } } }',
    );
    expect(screeningProviders.edges).toEqual([
      {
        node: {
          name: '省妇幼保健院',
          days: [
            { heldOn: TODAY, taken: 12, left: 0 },
            { heldOn: '2023-04-02', taken: 0, left: 12 },
          ],
        },
      },
    ]);
  });

  test('the days for a union’s workers are those for it or a union above, by programme, day and places', async () => {
    const found = async (filter: object) =>
      (await days(people.officer, filter))['screeningBatches'].edges.map(({ node }: any) => node.id);
    const [all, forEmployer, later] = await Promise.all([
      found({ programmeId }),
      found({ forUnionId: unionId(900001), from: TODAY, until: TODAY, hasPlaces: true }),
      found({ from: '2023-04-02' }),
    ]);
    expect(all).toContain(batchId);
    expect(forEmployer).toEqual(all);
    expect(later).toEqual([]);
    expect(await found({ hasPlaces: false })).toEqual([]);
    expect(await found({ withinId: unionId(370300) })).toEqual([]);
  });

  test('a handler finds the days in hand, and an officer is no handler', async () => {
    const { handledBatches } = await ask(
      people.handler,
      '{ handledBatches { totalCount edges { node { resultCount } } } }',
    );
    expect(handledBatches).toMatchObject({ totalCount: 2, edges: [{ node: { resultCount: 0 } }, {}] });
    expect((await ask(people.otherHandler, '{ handledBatches { totalCount } }'))['handledBatches'].totalCount).toBe(0);
    await expect(ask(people.officer, '{ handledBatches { totalCount } }')).rejects.toThrow(/scope/);
  });
});

describe('when women are booked', () => {
  test('more than there are places are refused, and so is who is on no roster', async () => {
    expect(codes(await book(ids))).toEqual(['BATCH_FULL']);
    expect(codes(await book([unionId(5)]))).toEqual(['WORKER_NOT_FOUND']);
    expect(codes(await book([]))).toEqual(['WORKERS_INVALID']);
  });

  test('two who book the same woman at once: one does', async () => {
    const answers = await Promise.all([1, 2].map(() => book([ids[0]!])));
    expect(answers.flatMap(codes)).toEqual(['WORKER_BOOKED']);
  });

  test('the others are booked at once, show as booked on the due list, and a foreign officer books nobody', async () => {
    const { userErrors, batch: day } = await book(ids.slice(1, 10));
    expect([userErrors, day.bookings.length]).toEqual([[], 10]);
    const { dueExams } = await ask(
      people.officer,
      `{ dueExams(filter: { unionId: "${unionId(360102)}", states: [BOOKED] }) { totalCount edges { node { state } } } }`,
    );
    expect(dueExams.totalCount).toBe(20);
    expect(new Set(dueExams.edges.map(({ node }: any) => node.state))).toEqual(new Set(['BOOKED']));
    const foreign = await run(people.ziboOfficer, 'bookScreening', { batchId, workerIds: [ids[11]] });
    expect(codes(foreign)).toEqual(['BATCH_NOT_FOUND']);
  });
});

describe('when they have come', () => {
  const attend = (input: object) =>
    run(people.officer, 'recordScreeningAttendance', { batchId, attendedIds: [], absentIds: [], ...input });

  test('nobody is both there and absent, and only who was booked', async () => {
    expect(codes(await attend({ attendedIds: [ids[0]], absentIds: [ids[0]] }))).toEqual(['ATTENDANCE_TWICE']);
    expect(codes(await attend({ attendedIds: [ids[11]] }))).toEqual(['BOOKING_NOT_FOUND']);
  });

  test('the day cannot fall out of the programme afterwards', async () => {
    const described = { id: programmeId, name: '两癌筛查二期', abnormalMonths: 6, positiveMonths: 3, source: '决定' };
    const early = await run(people.officer, 'updateScreeningProgramme', { ...described, endsOn: '2023-03-31' });
    expect(codes(early)).toEqual(['BATCH_AFTER_END']);
    const { programme } = await run(
      people.officer,
      'updateScreeningProgramme',
      { ...described, endsOn: '2023-12-31', costCap: '300.00', reason: '二期经费已定' },
      'programme { name endsOn costCap }',
    );
    expect(programme).toEqual({ name: '两癌筛查二期', endsOn: '2023-12-31', costCap: '300.00' });
  });

  test('nine are counted the moment it is recorded, and their next examination is two years away', async () => {
    expect(codes(await attend({ attendedIds: ids.slice(0, 9), absentIds: [ids[9]] }))).toEqual([]);
    const { healthSummary } = await askUnion(people.analyst, 360000, 'healthSummary { womenScreened }');
    expect(healthSummary).toEqual({ womenScreened: 9 });
    const { rows } = await world.database.pool.query<{ n: number }>(
      'select count(*)::int as n from health.exam_record',
    );
    expect(rows).toEqual([{ n: 18 }]);
  });

  test('her file says when she was booked and examined, and nothing of what was found', async () => {
    const { rosteredWorkers } = await ask(
      people.officer,
      `{ rosteredWorkers(filter: { unionId: "${unionId(360100)}", hasLeft: false }) { totalCount edges { node { id alias } } } }`,
    );
    expect(rosteredWorkers.totalCount).toBe(WOMEN.length);
    const file = `{ rosteredWorker(id: "${ids[0]}") { bookings { status batch { id } } exams { kind examinedOn } } }`;
    expect((await ask(people.officer, file))['rosteredWorker']).toEqual({
      bookings: [{ status: 'ATTENDED', batch: { id: batchId } }],
      exams: ['BREAST', 'CERVICAL'].map((kind) => ({ kind, examinedOn: TODAY })),
    });
    expect((await ask(people.ziboOfficer, file))['rosteredWorker']).toBeNull();
    const [{ node }] = rosteredWorkers.edges;
    const list = `{ rosteredWorkers(filter: { unionId: "${unionId(360000)}", alias: "${node.alias.slice(2)}" }) { totalCount } }`;
    expect((await ask(people.officer, list))['rosteredWorkers'].totalCount).toBe(1);
  });
});

describe('when the provider’s results come in', () => {
  const take = (actor: (typeof people)[keyof typeof people], lines: readonly string[], dryRun = false) =>
    run(
      actor,
      'importScreeningResults',
      { batchId, contentBase64: csv(['身份证号,检查项目,结果', ...lines]), dryRun },
      'accepted rejected errors { row code value }',
    );
  const LINES = [
    `${WOMEN[0]!.identity},宫颈癌,阳性`,
    `${WOMEN[0]!.identity},乳腺癌,正常`,
    `${WOMEN[1]!.identity},乳腺癌,异常`,
    ...WOMEN.slice(2, 9).flatMap(({ identity }) => [`${identity},宫颈癌,正常`, `${identity},乳腺癌,正常`]),
  ];

  test('what does not fit is found row by row, and no answer repeats a number', async () => {
    const answer = await take(people.handler, [
      `${WOMEN[11]!.identity},宫颈癌,阳性`,
      `110105194912310021,宫颈癌,正常`,
      `${WOMEN[2]!.identity},妇科,正常`,
      `${WOMEN[2]!.identity},宫颈癌,也许`,
      `${WOMEN[3]!.identity},宫颈癌,正常`,
      `${WOMEN[3]!.identity},宫颈癌,阳性`,
    ]);
    expect(answer['errors'].map((error: any) => `${error.row} ${error.code}`)).toEqual([
      '2 RESULT_WRONG_PERSON',
      '3 IDENTITY_CHECK',
      '4 KIND_INVALID',
      '5 OUTCOME_INVALID',
      '7 RESULT_TWICE',
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/\d{17}/);
  });

  test('only the handler of the day takes them in', async () => {
    expect(codes(await take(people.otherHandler, LINES))).toEqual(['NOT_ITS_HANDLER']);
    await expect(take(people.officer, LINES)).rejects.toThrow(/scope/);
    expect(await take(people.handler, LINES, true)).toMatchObject({ accepted: LINES.length, errors: [] });
    expect(await take(people.handler, LINES)).toMatchObject({ accepted: LINES.length, errors: [] });
    expect(codes(await take(people.handler, LINES))).toEqual(['ROWS_REFUSED']);
  });

  test('the findings are cases of their handler, each with its earlier day, and of nobody else', async () => {
    const list =
      '{ followUps(isOpen: true) { totalCount edges { node { id kind isPositive recallOn worker { id } } } } }';
    const { followUps } = await ask(people.handler, list);
    const cases = followUps.edges.map(({ node }: any) => `${node.kind} ${node.isPositive} ${node.recallOn}`);
    expect(cases.toSorted()).toEqual(['BREAST false 2023-10-01', 'CERVICAL true 2023-07-01']);
    const one = `{ followUp(id: "${followUps.edges[0].node.id}") { month programme { name } } }`;
    expect((await ask(people.handler, one))['followUp']).toEqual({
      month: '2023-04-01',
      programme: { name: '两癌筛查二期' },
    });
    expect((await ask(people.otherHandler, one))['followUp']).toBeNull();
    expect((await ask(people.otherHandler, list))['followUps'].totalCount).toBe(0);
    await expect(ask(people.officer, list)).rejects.toThrow(/scope/);
  });

  test('the handler reads whom a case is about, with a reason, and nobody else’s name', async () => {
    const { followUps } = await ask(people.handler, '{ followUps { edges { node { isPositive worker { id } } } } }');
    const positive = followUps.edges.find(({ node }: any) => node.isPositive).node.worker.id;
    const read = (actor: (typeof people)[keyof typeof people], workerId: string) =>
      run(actor, 'readWorkerIdentity', { workerId, reason: '通知复查' }, 'identity { name }');
    expect((await read(people.handler, positive))['identity']).toEqual({ name: WOMEN[0]!.name });
    const others = ids.filter((id) => id !== positive);
    expect(codes(await read(people.handler, others[5]!))).toEqual(['WORKER_NOT_FOUND']);
    expect(codes(await read(people.otherHandler, positive))).toEqual(['WORKER_NOT_FOUND']);
    const file = `{ rosteredWorker(id: "${positive}") { personalReads { reason } } }`;
    expect((await ask(people.handler, file))['rosteredWorker']).toEqual({ personalReads: [{ reason: '通知复查' }] });
    // Handlers read names of cases alone: whoever saw that one was read would know who is ill.
    for (const actor of [people.officer, people.otherHandler])
      expect((await ask(actor, file))['rosteredWorker']).toEqual({ personalReads: [] });
  });

  test('the trail tells no reader of a case, nor whose name was read for one', async () => {
    const trail = async (account: string, code: number) => {
      const client = new pg.Client({ connectionString: subgraphUrl(world.database.url, TEST_SECRET, 'health') });
      await client.connect();
      try {
        await client.query('begin');
        await client.query('select tree.enter($1, $2, $3, $4)', [account, unionId(code), 'r', 'a']);
        const { rows } = await client.query<{ table: string; line: string }>(
          'select table_name as table, r::text as line from audit.record r',
        );
        return rows;
      } finally {
        await client.end();
      }
    };
    const everything = await trail('national.auditor', 100000);
    const tables = new Set(everything.map(({ table }) => table));
    expect([tables.has('exam_result'), tables.has('personal_read'), tables.has('follow_up')]).toEqual([
      true,
      true,
      false,
    ]);
    const reads = everything.filter(({ table }) => table === 'personal_read');
    expect(reads.filter(({ line }) => [...ids, '通知复查', unionId(360102)].some((one) => line.includes(one)))).toEqual(
      [],
    );
    const ofProvince = await trail('jiangxi.auditor', 360000);
    expect(ofProvince.filter(({ table }) => table === 'personal_read')).toEqual([]);
  });

  test('each table whose records belong to no union is hidden from readers of the trail', async () => {
    const { rows } = await world.database.pool.query<{ table: string }>(
      `select p.proname as table from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname = 'audit' and p.proname like 'health.%' and p.prosrc like '%null::uuid%'
          and not exists (select from audit.unread u where u.schema_name || '.' || u.table_name = p.proname)`,
    );
    expect(rows).toEqual([]);
  });

  test('each table that counts of the ill are made of is hidden from readers of the trail', async () => {
    const { rows } = await world.database.pool.query<{ table: string }>(
      `select s.fact_table::text as table from rollup.source s
        where jsonb_array_length(s.declaration -> 'quiet') > 0
          and not exists (select from audit.unread u where u.schema_name || '.' || u.table_name = s.fact_table::text)`,
    );
    expect(rows).toEqual([]);
  });

  test('live pages hear of no finding', async () => {
    const { rows } = await world.database.pool.query<{ key: string }>(
      `select distinct i.key from rollup.indicator i join rollup.source s on s.name = i.source
        where s.declaration -> 'quiet' ? i.key order by 1`,
    );
    const quiet = rows.map(({ key }) => key);
    const shown = Object.values({ ...PROTECTED_COUNTS, relief: PROTECTED_RELIEF.amounts }).flat();
    expect(quiet).toEqual(expect.arrayContaining([...shown, 'health.positiveCases', 'health.closedPositiveCases']));
  });

  test('the one positive finding shows in no total', async () => {
    for (const [actor, code] of [
      [people.analyst, 360000],
      [people.analyst, 360102],
      [people.nationalAnalyst, 100000],
    ] as const) {
      const { healthSummary } = await askUnion(actor, code, 'healthSummary { cervicalPositives cervicalProtection }');
      expect(healthSummary).toEqual({ cervicalPositives: null, cervicalProtection: 'SUPPRESSED' });
    }
  });

  test('a case is closed once, by its handler', async () => {
    const { followUps } = await ask(people.handler, '{ followUps { edges { node { id } } } }');
    const [{ node }] = followUps.edges;
    const close = (actor: (typeof people)[keyof typeof people]) =>
      run(actor, 'closeFollowUp', { id: node.id }, 'followUp { closedOn }');
    expect(codes(await close(people.otherHandler))).toEqual(['FOLLOW_UP_NOT_FOUND']);
    expect((await close(people.handler))['followUp']).toEqual({ closedOn: TODAY });
    expect(codes(await close(people.handler))).toEqual(['FOLLOW_UP_CLOSED']);
  });

  test('the database itself shows results and cases to their handler alone', async () => {
    const count = async (account: string) => {
      const client = new pg.Client({ connectionString: subgraphUrl(world.database.url, TEST_SECRET, 'health') });
      await client.connect();
      try {
        await client.query('begin');
        await client.query('select tree.enter($1, $2, $3, $4)', [account, unionId(360000), 'r', 'a']);
        const { rows } = await client.query<{ n: number }>(
          'select ((select count(*) from health.exam_result) + (select count(*) from health.follow_up))::int as n',
        );
        return rows[0]!.n;
      } finally {
        await client.end();
      }
    };
    expect([await count('jiangxi.handler'), await count('jiangxi.health')]).toEqual([LINES.length + 2, 0]);
  });

  test('who takes the whole database away finds no name, no number, no result, and no way from a case to a woman', async () => {
    const secrets = WOMEN.flatMap(({ name, identity }) => [name, identity]);
    expect(await leaksIn(world.database, [...secrets, 'POSITIVE', '阳性', '通知复查'], inputs)).toEqual([]);
    const cases = (await readDump(world.database)).filter(
      ({ table, line }) => table === 'health.follow_up' && ids.some((id) => line.includes(id)),
    );
    expect(cases).toEqual([]);
  });
});

describe('when a programme is for some ages', () => {
  test('each woman of another age is named with her reason, and nobody is booked', async () => {
    const of = (terms: object) =>
      run(
        people.officer,
        'createScreeningProgramme',
        {
          unionId: unionId(360000),
          name: '适龄两癌筛查',
          kinds: ['CERVICAL'],
          startsOn: '2023-01-01',
          payer: 'FEDERATION',
          source: '决定',
          ...terms,
        },
        'programme { id }',
      );
    const { programme } = await of({ leastAge: 44, greatestAge: 51 });
    const { batch: day } = await batch({ programmeId: programme.id, heldOn: '2023-04-02' });
    // Born from 1970 on, a year after another: they reach 53 to 42.
    const { userErrors } = await book([ids[1]!, ids[5]!, ids[11]!, ids[2]!], day.id);
    expect(userErrors.toSorted((a, b) => a.field!.join('.').localeCompare(b.field!.join('.')))).toEqual([
      { code: 'COHORT_TOO_OLD', field: ['workerIds', '0'] },
      { code: 'COHORT_TOO_YOUNG', field: ['workerIds', '2'] },
    ]);
    expect(codes(await book([ids[5]!, ids[2]!], day.id))).toEqual([]);
  });
});

describe('when a woman was examined in a programme', () => {
  test('she is booked again when a finding could call her, comes again, and counts once', async () => {
    const early = await batch({ heldOn: '2023-06-30' });
    const later = await batch({ heldOn: '2023-07-01', unitCost: '280.00' });
    const again = [ids[0]!, ids[1]!];
    expect((await book(again, early['batch'].id)).userErrors).toEqual([
      { code: 'WORKER_EXAMINED', field: ['workerIds', '0'] },
      { code: 'WORKER_EXAMINED', field: ['workerIds', '1'] },
    ]);
    const day: string = later['batch'].id;
    expect(codes(await book(again, day))).toEqual([]);
    expect((await book([ids[10]!, ids[1]!], day)).userErrors).toEqual([
      { code: 'WORKER_BOOKED', field: ['workerIds', '1'] },
    ]);
    now = new Date('2023-07-02T02:00:00Z');
    const came = await run(
      people.officer,
      'recordScreeningAttendance',
      { batchId: day, attendedIds: again, absentIds: [] },
      'batch { attendedCount bookings { status } }',
    );
    expect(came['batch']).toEqual({ attendedCount: 2, bookings: again.map(() => ({ status: 'ATTENDED_AGAIN' })) });
    const { healthSummary } = await askUnion(people.analyst, 360000, 'healthSummary { womenScreened }');
    expect(healthSummary).toEqual({ womenScreened: 9 });
    const { screeningBoard } = await ask(
      people.officer,
      `{ screeningBoard(programmeId: "${programmeId}") { total { figures { screened cost costedWomen } } } }`,
    );
    expect(screeningBoard.total.figures).toEqual({ screened: 9, cost: '560.00', costedWomen: 2 });
    const results = await run(people.handler, 'importScreeningResults', {
      batchId: day,
      contentBase64: csv(['身份证号,检查项目,结果', `${WOMEN[0]!.identity},宫颈癌,正常`]),
      dryRun: false,
    });
    expect(codes(results)).toEqual([]);
  });
});
