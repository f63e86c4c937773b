import { subgraphUrl } from '@gonghui/kit';
import { TEST_SECRET, type TestSubgraph } from '@gonghui/kit/testing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blindIndex } from '../privacy/field-cipher.js';
import { people, startHealthWorld, storyIn, TEST_KEYS } from '../testing/health-world.js';
import { unionId } from '../testing/organization-stand-in.js';
import { syntheticIdentity } from '../testing/synthetic-identity.js';
import { leaksIn, readDump } from '../testing/read-dump.js';

let world: TestSubgraph;
const { run, ask, askUnion, inputs } = storyIn<any>(() => world);
beforeAll(async () => {
  world = await startHealthWorld();
  for (const [kind, rhythm, years, callMonths] of [
    ['GYNAECOLOGICAL', 'CALENDAR_YEAR', 1, 12],
    ['CERVICAL', 'INTERVAL', 2, 6],
    ['BREAST', 'INTERVAL', 2, 6],
  ])
    await run(people.officer, 'setExamDuty', {
      unionId: unionId(360000),
      kind,
      rhythm,
      years,
      callMonths,
      payer: 'EMPLOYER',
      effectiveFrom: '2020-12-01',
      source: '女职工劳动保护办法',
    });
});
afterAll(() => world?.close());

const NAMES = ['甲女士', '乙女士', '丙女士'];
const NUMBERS = ['1985-06-15', '1990-01-01', '1970-12-31'].map((day, at) => syntheticIdentity(day, at));
const HEADER = '姓名,身份证号,工会编码,上次妇科检查,上次宫颈癌检查,上次乳腺癌检查';
const ROWS = [
  `${NAMES[0]},${NUMBERS[0]},900001,2021-06-01,2021-03-15,2021-03-15`,
  `${NAMES[1]},${NUMBERS[1]},900001,2023-02-01,2022-01-10,2022-01-10`,
  `${NAMES[2]},${NUMBERS[2]},900001,,,`,
];

const roster = (rows: readonly string[], options: object = {}) => ({
  unionId: unionId(360102),
  contentBase64: Buffer.from([HEADER, ...rows].join('\n')).toString('base64'),
  dryRun: false,
  ...options,
});
const RESULT = 'rows accepted rejected errors { row column code value }';

describe('when a roster is taken in', () => {
  test('a trial keeps nothing, the import keeps all, and again changes nothing', async () => {
    expect(await run(people.officer, 'importRoster', roster(ROWS, { dryRun: true }), RESULT)).toMatchObject({
      rows: 3,
      accepted: 3,
      errors: [],
    });
    const count = async () =>
      (await world.database.pool.query('select count(*)::int as n from health.worker')).rows[0].n;
    expect(await count()).toBe(0);
    expect(await run(people.officer, 'importRoster', roster(ROWS), RESULT)).toMatchObject({ accepted: 3 });
    expect(await run(people.officer, 'importRoster', roster(ROWS), RESULT)).toMatchObject({ accepted: 3 });
    expect(await count()).toBe(3);
  });

  test('every fault is found at once, nothing is kept, and no answer repeats a name or number', async () => {
    const man = syntheticIdentity('1980-05-05', 3, 'MALE');
    const rows = [
      `丁女士,${NUMBERS[0]!.slice(0, 17)}${NUMBERS[0]!.endsWith('1') ? '2' : '1'},,,,`,
      `戊先生,${man},,,,`,
      `己女士,${syntheticIdentity('1988-08-08', 4)},999999,,,`,
      `庚女士,${syntheticIdentity('1988-08-08', 5)},,1987-01-01,2099-01-01,昨天`,
      `辛女士,${syntheticIdentity('1988-08-08', 6)},,,,`,
      `辛女士,${syntheticIdentity('1988-08-08', 6)},,,,`,
    ];
    const answer = await run(people.officer, 'importRoster', roster(rows), RESULT);
    expect(answer.userErrors).toMatchObject([{ code: 'ROWS_REFUSED' }]);
    expect(answer['errors'].map((error: any) => `${error.row} ${error.code}`)).toEqual([
      '2 IDENTITY_CHECK',
      '3 COHORT_NOT_A_WOMAN',
      '4 UNION_NOT_FOUND',
      '5 EXAM_BEFORE_BIRTH',
      '5 EXAM_IN_FUTURE',
      '5 DAY_INVALID',
      '7 WORKER_TWICE',
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/女士|先生|\d{17}/);
  });

  test('an import that is killed half-way leaves nothing, and the same request then takes all', async () => {
    const numbers = [11, 12, 13].map((serial) => syntheticIdentity('1979-09-09', serial));
    const file = roster(
      numbers.map((number) => `癸女士,${number},900001,2022-02-02,,`),
      { clientMutationId: 'killed-half-way' },
    );
    const written = async () =>
      (
        await world.database.pool.query(
          `select (select count(*) from health.worker where identity_index = any($1))::int as workers,
                  (select count(*) from health.exam_record where examined_on = '2022-02-02')::int as exams`,
          [numbers.map((number) => blindIndex(TEST_KEYS, 'identity', number))],
        )
      ).rows[0];
    const blocker = await world.database.pool.connect();
    try {
      // Somebody else takes the last of them in and has not finished: the import waits there.
      await blocker.query('begin');
      await blocker.query(
        `insert into health.worker (id, union_id, identity_index, alias, gender, rostered_on)
         values (platform.uuid7(), $1, $2, 'W', 'FEMALE', '2023-01-01')`,
        [unionId(900001), blindIndex(TEST_KEYS, 'identity', numbers[2]!)],
      );
      let outcome: string | null = null;
      const killed = run(people.officer, 'importRoster', file, RESULT).then(
        () => (outcome = 'answered'),
        () => (outcome = 'failed'),
      );
      while (outcome === null)
        await world.database.pool.query(
          `select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and usename = 'gonghui_health' and wait_event_type = 'Lock'`,
        );
      expect(await killed).toBe('failed');
      await blocker.query('rollback');
    } finally {
      blocker.release();
    }
    expect(await written()).toEqual({ workers: 0, exams: 0 });
    expect(await run(people.officer, 'importRoster', file, RESULT)).toMatchObject({ accepted: 3, errors: [] });
    expect(await written()).toEqual({ workers: 3, exams: 3 });
    await world.database.pool.query(`delete from health.exam_record where examined_on = '2022-02-02'`);
    await world.database.pool.query(
      `with gone as (delete from health.worker_identity where worker_id in (select id from health.worker where identity_index = any($1)) returning worker_id)
       delete from health.worker where id in (select worker_id from gone)`,
      [numbers.map((number) => blindIndex(TEST_KEYS, 'identity', number))],
    );
  });

  test('a foreign officer, an analyst and a handler take none in', async () => {
    const foreign = await run(people.ziboOfficer, 'importRoster', roster(ROWS), RESULT);
    expect(foreign.userErrors).toMatchObject([{ code: 'UNION_NOT_FOUND' }]);
    for (const actor of [people.analyst, people.handler])
      await expect(run(actor, 'importRoster', roster(ROWS), RESULT)).rejects.toThrow(/FORBIDDEN|scope/);
  });
});

const DUE = `query($filter: DueExamFilter!, $first: Int!) { dueExams(filter: $filter, first: $first) {
  totalCount edges { node { kind state dueBy lastOn payer worker { id alias union { id } } } } } }`;

const due = async (filter: object = {}, first = 50) =>
  (await ask(people.officer, DUE, { filter: { unionId: unionId(360102), ...filter }, first })).dueExams;

describe('when a roster takes men, too', () => {
  const ALL = '姓名,身份证号,劳模级别,上次宫颈癌检查';
  const take = (rows: readonly string[]) =>
    run(
      people.officer,
      'importRoster',
      { ...roster([]), takesMen: true, contentBase64: Buffer.from([ALL, ...rows].join('\n')).toString('base64') },
      RESULT,
    );
  const man = syntheticIdentity('1966-05-05', 7, 'MALE');

  test('he comes onto it with the level of his honour, and no examination is owed to him', async () => {
    const before = (await due()).totalCount;
    expect(await take([`壬先生,${man},省部级,`])).toMatchObject({ accepted: 1, errors: [] });
    const { rows } = await world.database.pool.query(
      'select gender, honour from health.worker where honour is not null',
    );
    expect(rows).toEqual([{ gender: 'MALE', honour: 'PROVINCIAL_MINISTERIAL' }]);
    expect((await due()).totalCount).toBe(before);
  });

  test('a level that does not exist and a woman’s examination of a man are refused', async () => {
    const answer = await take([`壬先生,${man},国际,2022-01-01`]);
    expect(answer['errors'].map(({ code }: any) => code)).toEqual(['HONOUR_INVALID', 'COHORT_NOT_A_WOMAN']);
  });
});

describe('when an officer asks on 2023-04-01 whom to call', () => {
  test('the article’s woman is overdue for all three, and her employer pays (S113)', async () => {
    const { totalCount, edges } = await due();
    expect(totalCount).toBe(9);
    const rows = edges.map(({ node }: any) => `${node.dueBy} ${node.kind} ${node.state} ${node.lastOn} ${node.payer}`);
    expect(rows.toSorted().slice(0, 3)).toEqual([
      '2022-12-31 GYNAECOLOGICAL OVERDUE 2021-06-01 EMPLOYER',
      '2023-03-15 BREAST OVERDUE 2021-03-15 EMPLOYER',
      '2023-03-15 CERVICAL OVERDUE 2021-03-15 EMPLOYER',
    ]);
    expect(rows).toContain('2023-12-31 GYNAECOLOGICAL DUE null EMPLOYER');
    expect(rows).toContain('2024-12-31 GYNAECOLOGICAL UP_TO_DATE 2023-02-01 EMPLOYER');
  });

  test.each(['OVERDUE', 'DUE', 'UP_TO_DATE', 'BOOKED'])('the filter %s finds what the rule says', async (state) => {
    const all = (await due()).edges.map(({ node }: any) => node);
    const found = (await due({ states: [state] })).edges.map(({ node }: any) => node);
    const key = (node: any) => `${node.worker.id} ${node.kind}`;
    expect(found.map(key).toSorted()).toEqual(
      all
        .filter((node: any) => node.state === state)
        .map(key)
        .toSorted(),
    );
  });

  test('the employer’s compliance falls accordingly, and the city’s and province’s with it', async () => {
    for (const code of [900001, 360102, 360100, 360000]) {
      const { examCompliance } = await askUnion(people.officer, code, 'examCompliance { workers late rate }');
      expect(examCompliance).toEqual({ workers: 3, late: 1, rate: 2 / 3 });
    }
    const empty = await askUnion(people.officer, 360300, 'examCompliance { workers late rate }');
    expect(empty.examCompliance).toEqual({ workers: 0, late: 0, rate: null });
  });

  test('a page costs the same statements, however many rows', async () => {
    const count = async (first: number) => {
      world.statements.length = 0;
      await due({}, first);
      return world.statements.length;
    };
    expect([await count(1), await count(9)]).toEqual([4, 4]);
  });

  test('a foreign union has no list, and nobody without the scope has one', async () => {
    const { dueExams } = await ask(people.ziboOfficer, DUE, { filter: { unionId: unionId(360102) }, first: 5 });
    expect(dueExams.totalCount).toBe(0);
    await expect(ask(people.analyst, DUE, { filter: { unionId: unionId(360102) }, first: 5 })).rejects.toThrow(/scope/);
  });
});

describe('when an officer reads who a worker is', () => {
  const read = (actor: (typeof people)[keyof typeof people], input: object) =>
    run(actor, 'readWorkerIdentity', input, 'identity { name identityNumber }');
  let workerId: string;
  beforeAll(async () => {
    workerId = (await due({ states: ['OVERDUE'] })).edges[0].node.worker.id;
  });

  test('it is written down first, with the reason, and stands in her file', async () => {
    const { identity } = await read(people.officer, { workerId, reason: '电话通知复查' });
    expect(identity).toEqual({ name: NAMES[0], identityNumber: NUMBERS[0] });
    const { dueExams } = await ask(
      people.officer,
      `{ dueExams(filter: { unionId: "${unionId(360102)}", states: [OVERDUE] }, first: 1) { edges { node { worker { personalReads { reason readAt } } } } } }`,
    );
    expect(dueExams.edges[0].node.worker.personalReads).toMatchObject([{ reason: '电话通知复查' }]);
  });

  test('the same request sent again shows her again, and is written down again', async () => {
    const reads = async () =>
      (await world.database.pool.query('select count(*)::int as n from health.personal_read')).rows[0].n;
    const before = await reads();
    const input = { workerId, reason: '电话通知复查', clientMutationId: 'read-again' };
    for (const _ of [1, 2])
      expect((await read(people.officer, input))['identity']).toEqual({ name: NAMES[0], identityNumber: NUMBERS[0] });
    expect((await reads()) - before).toBe(2);
    const other = await read(people.officer, { ...input, reason: '另一个理由' });
    expect([other.userErrors, other['identity']]).toMatchObject([[{ code: 'CLIENT_MUTATION_ID' }], null]);
    expect((await reads()) - before).toBe(2);
  });

  test.each([
    ['without a reason', people.officer, { reason: ' ' }, 'REASON'],
    ['from a foreign province', people.ziboOfficer, { reason: '想知道' }, 'WORKER_NOT_FOUND'],
  ])('%s is refused and shows nothing', async (_how, actor, input, code) => {
    const { userErrors, identity } = await read(actor, { workerId, ...input });
    expect([userErrors.map((error) => error.code), identity]).toEqual([[code], null]);
  });

  test('the database itself opens no name to a request that has logged none, and forbids to change the log', async () => {
    const client = new pg.Client({ connectionString: subgraphUrl(world.database.url, TEST_SECRET, 'health') });
    await client.connect();
    try {
      const { rows } = await world.database.pool.query(
        `select request from health.personal_read where actor_id = 'jiangxi.health' limit 1`,
      );
      await client.query('begin');
      // The id of a request is the client's to choose: that one has logged a read.
      await client.query('select tree.enter($1, $2, $3, $4)', [
        'jiangxi.health',
        unionId(360000),
        rows[0].request,
        'x',
      ]);
      const rowsOf = async (sql: string) => (await client.query(sql)).rowCount;
      expect(await rowsOf('select from health.worker')).toBe(4);
      expect(await rowsOf('select from health.worker_identity')).toBe(0);
      expect(await rowsOf(`update health.personal_read set reason_sealed = '无' returning 1`)).toBe(0);
      expect(await rowsOf('delete from health.personal_read returning 1')).toBe(0);
      expect(await rowsOf('delete from health.worker_identity returning 1')).toBe(0);
      await expect(
        client.query(
          `insert into health.personal_read (id, worker_id, union_id, actor_id, actor_name, request, at, of_case, reason_sealed)
           select platform.uuid7(), id, union_id, 'somebody else', '', current_setting('gonghui.request'), now(), false, '' from health.worker`,
        ),
      ).rejects.toThrow(/row-level security/);
    } finally {
      await client.end();
    }
  });
});

describe('when somebody takes the whole database away', () => {
  test('no name, no identity number and no reason to read one is in any table of it', async () => {
    expect(new Set((await readDump(world.database)).map(({ table }) => table)).size).toBeGreaterThan(10);
    expect(await leaksIn(world.database, [...NAMES, ...NUMBERS, '电话通知复查'], inputs)).toEqual([]);
  });
});
