import { subgraphUrl } from '@gonghui/kit';
import { TEST_SECRET, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { grantStandIn } from '../testing/grant-stand-in.js';
import { NOW, people, startHealthWorld, storyIn } from '../testing/health-world.js';
import { unionId } from '../testing/organization-stand-in.js';
import { putCases } from '../testing/put-cases.js';
import { putHandlers } from '../testing/staff-stand-in.js';

const { handler, otherHandler, officer, nanchangHandler } = people;
let world: TestSubgraph;
let programmeId: string;
let batchId: string;
const { run, ask } = storyIn<any>(() => world);
const codes = ({ userErrors }: { userErrors: readonly { code: string }[] }): string[] =>
  userErrors.map(({ code }) => code);

beforeAll(async () => {
  world = await startHealthWorld(() => NOW, [grantStandIn]);
  await putHandlers(world.database, [
    ['donghu.handler', 360102],
    ['zibo.handler', 370300],
  ]);
  const { programme } = await run(
    officer,
    'createScreeningProgramme',
    {
      unionId: unionId(360000),
      name: '两癌筛查',
      kinds: ['CERVICAL'],
      startsOn: '2023-01-01',
      payer: 'FEDERATION',
      source: '决定',
    },
    'programme { id }',
  );
  programmeId = programme.id;
  const { provider } = await run(
    officer,
    'createScreeningProvider',
    { unionId: unionId(360000), name: '省妇幼保健院', dailyPlaces: 12 },
    'provider { id }',
  );
  const { batch } = await run(
    officer,
    'createScreeningBatch',
    {
      programmeId,
      unionId: unionId(900001),
      providerId: provider.id,
      heldOn: '2023-04-01',
      places: 10,
      handlerId: 'jiangxi.handler',
    },
    'batch { id }',
  );
  batchId = batch.id;
  await world.database.pool.query(
    `with worker as (
       insert into health.worker (id, union_id, identity_index, alias, rostered_on, gender)
       values (platform.uuid7(), $2, 'index', 'W1', '2023-01-01', 'FEMALE') returning id, union_id),
     booked as (
       insert into health.booking (id, batch_id, programme_id, worker_id, union_id, held_on, status)
       select platform.uuid7(), $1, $3, worker.id, worker.union_id, '2023-03-20', 'ATTENDED' from worker returning id, union_id)
     insert into health.exam_result (id, booking_id, union_id, handler_id, kind, outcome_sealed)
     select platform.uuid7(), booked.id, booked.union_id, 'jiangxi.handler', 'CERVICAL', 'sealed' from booked`,
    [batchId, unionId(900001), programmeId],
  );
});
afterAll(() => world?.close());

/** Results, cases and shares that the database shows an account. */
async function seenBy(account: string): Promise<readonly number[]> {
  const client = new pg.Client({ connectionString: subgraphUrl(world.database.url, TEST_SECRET, 'health') });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select tree.enter($1, $2, $3, $4)', [account, unionId(360000), 'r', 'a']);
    const { rows } = await client.query<{ seen: number[] }>(
      `select array[(select count(*) from health.exam_result), (select count(*) from health.follow_up),
         (select count(*) from health.aid_share)]::int[] as seen`,
    );
    return rows[0]!.seen;
  } finally {
    await client.end();
  }
}

const handOver = (actor: TestActor, change: object = {}) =>
  run(actor, 'handOverScreeningBatch', { batchId, handlerId: 'jiangxi.handler2', reason: '休假', ...change });

describe('when a day is handed over', () => {
  test.each([
    [otherHandler, {}, 'NOT_ITS_HANDLER'],
    [handler, { reason: '' }, 'REASON'],
    [handler, { handlerId: 'jiangxi.handler' }, 'SAME_HANDLER'],
    [handler, { handlerId: 'nobody' }, 'HANDLER_INVALID'],
    [handler, { handlerId: 'zibo.handler' }, 'HANDLER_INVALID'],
    [handler, { batchId: unionId(1) }, 'BATCH_NOT_FOUND'],
    [people.ziboOfficer, {}, 'BATCH_NOT_FOUND'],
  ])('%# it is refused', async (actor, change, code) => {
    expect(codes(await handOver(actor, change))).toEqual([code]);
    expect(await seenBy('jiangxi.handler')).toEqual([1, 0, 0]);
  });

  test('readers hand nothing over', async () => {
    await expect(handOver(people.analyst)).rejects.toThrow(/scope/);
  });

  test('its results go with it, and the one before sees them no more', async () => {
    expect(codes(await handOver(handler))).toEqual([]);
    expect([await seenBy('jiangxi.handler'), await seenBy('jiangxi.handler2')]).toEqual([
      [0, 0, 0],
      [1, 0, 0],
    ]);
    expect(codes(await handOver(handler))).toEqual(['NOT_ITS_HANDLER']);
  });

  test('an officer hands it back without seeing a result', async () => {
    expect(codes(await handOver(officer, { handlerId: 'jiangxi.handler' }))).toEqual([]);
    expect([await seenBy('jiangxi.handler'), await seenBy('jiangxi.health')]).toEqual([
      [1, 0, 0],
      [0, 0, 0],
    ]);
  });

  test('the trail says who did it, and the result in it stays unsaid', async () => {
    const { rows } = await world.database.pool.query<{ actor: string; action: string; after: string }>(
      `select actor, action, after::text as after from audit.record where table_name = 'exam_result' and operation = 'U' order by id`,
    );
    expect(rows.map(({ actor, action }) => [actor, action])).toEqual([
      ['jiangxi.handler', 'handOverScreeningBatch'],
      ['jiangxi.health', 'handOverScreeningBatch'],
    ]);
    expect(rows.some(({ after }) => after.includes('"sealed"'))).toBe(false);
  });
});

describe('when cases are handed over', () => {
  let cases: string[];
  beforeAll(async () => {
    cases = await putCases(world.database, { programmeId, count: 3 });
    await run(handler, 'proposeSolatium', { followUpId: cases[0] });
  });
  const give = (actor: TestActor, followUpIds: readonly string[], handlerId = 'nanchang.handler') =>
    run(actor, 'handOverFollowUps', { followUpIds, handlerId, reason: '岗位调整' });

  test('only their handler may, and only to one who sees their union', async () => {
    expect(codes(await give(otherHandler, cases))).toEqual(['FOLLOW_UP_NOT_FOUND']);
    expect(codes(await give(handler, [cases[0]!, unionId(1)]))).toEqual(['FOLLOW_UP_NOT_FOUND']);
    expect(codes(await give(handler, []))).toEqual(['FOLLOW_UPS_INVALID']);
    expect(codes(await give(handler, cases, 'zibo.handler'))).toEqual(['HANDLER_INVALID']);
    await expect(give(officer, cases)).rejects.toThrow(/scope/);
    expect(await seenBy('jiangxi.handler')).toEqual([1, 3, 1]);
  });

  test('two who hand the same case to different people at once: one does', async () => {
    const answers = await Promise.all(
      ['jiangxi.handler2', 'nanchang.handler'].map((to) => give(handler, [cases[2]!], to)),
    );
    expect(answers.flatMap(codes)).toEqual(['FOLLOW_UP_NOT_FOUND']);
  });

  test('they go with their solatia, and the new handler sees from whom and why', async () => {
    expect(codes(await give(handler, cases.slice(0, 2)))).toEqual([]);
    expect(await seenBy('jiangxi.handler')).toEqual([1, 0, 0]);
    const { followUps } = await ask(
      nanchangHandler,
      '{ followUps { edges { node { id solatium { progress } handOvers { kind fromHandlerId toHandlerId handedOverBy reason } } } } }',
    );
    const [first] = followUps.edges.filter(({ node }: any) => node.id === cases[0]);
    expect(first.node).toMatchObject({
      solatium: { progress: 'WAITING' },
      handOvers: [
        { kind: 'CASE', fromHandlerId: 'jiangxi.handler', toHandlerId: 'nanchang.handler', reason: '岗位调整' },
      ],
    });
  });
});

describe('when a handler is replaced', () => {
  const replace = (actor: TestActor, change: object = {}) =>
    run(actor, 'replaceHealthHandler', {
      fromHandlerId: 'nanchang.handler',
      handlerId: 'jiangxi.handler2',
      unionId: unionId(360100),
      reason: '离职',
      ...change,
    });

  test('an officer elsewhere, a handler, or one who does not see the union changes nothing', async () => {
    expect(codes(await replace(people.ziboOfficer))).toEqual(['UNION_NOT_FOUND']);
    expect(codes(await replace(officer, { handlerId: 'donghu.handler' }))).toEqual(['HANDLER_INVALID']);
    await expect(replace(handler)).rejects.toThrow(/scope/);
    expect((await seenBy('nanchang.handler'))[1]).toBeGreaterThanOrEqual(2);
  });

  test('everything goes over, and nothing tells the officer how much', async () => {
    const answer = await replace(officer);
    const nothing = await replace(officer, { fromHandlerId: 'nobody.any.more' });
    expect(answer).toEqual(nothing);
    expect(await seenBy('nanchang.handler')).toEqual([0, 0, 0]);
    expect((await seenBy('jiangxi.handler2'))[1]).toBe(3);
    expect((await seenBy('jiangxi.handler2'))[2]).toBe(1);
  });
});

describe('when a handler is replaced who had more than screening', () => {
  const GONE = 'gone.handler';
  const ids = Object.fromEntries(
    ['claim', 'decided', 'own', 'same', 'other', 'station', 'person', 'service', 'mine', 'theirs'].map((name, at) => [
      name,
      unionId(800_000 + at),
    ]),
  );
  let replaced: Awaited<ReturnType<typeof run>>;
  const sessions = ['free', 'clash', 'held'].map((_, at) => unionId(800_020 + at));
  const read = async (sql: string, values: readonly unknown[]) =>
    (await world.database.pool.query({ text: sql, values: [...values], rowMode: 'array' })).rows;

  beforeAll(async () => {
    const { pool } = world.database;
    for (const [id, handledBy, status, month, granted] of [
      [ids['claim'], GONE, 'CHECKED', null, null],
      [ids['decided'], GONE, 'DECIDED', '2023-03-01', 100],
    ])
      await pool.query(
        `insert into health.claim (id, union_id, alias, status, submitted_on, submitter_id, handler_id, person_index, kind,
           admitted_on, free_from, month, granted_fen)
         values ($1::uuid, $2, $1::text, $3, '2023-03-01', 'jiangxi.health', $4, $1::text, 'INPATIENT', '2023-02-01', '2023-02-03', $5, $6)`,
        [id, unionId(900001), status, handledBy, month, granted],
      );
    for (const [id, handledBy, worker] of [
      [ids['own'], 'jiangxi.handler2', 'w1'],
      [ids['same'], GONE, 'w1'],
      [ids['other'], GONE, 'w2'],
    ]) {
      await pool.query(
        `insert into health.care_case (id, union_id, handler_id, alias, opened_on, subject_sealed, worker_index)
         values ($1::uuid, $2, $3, $1::text, '2023-01-01', 'sealed', $4)`,
        [id, unionId(360100), handledBy, worker],
      );
      await pool.query(
        `insert into health.care_visit (id, case_id, union_id, handler_id, visited_on, kind, note_sealed)
         values (gen_random_uuid(), $1, $2, $3, '2023-02-01', 'CONDOLENCE', 'sealed')`,
        [id, unionId(360100), handledBy],
      );
      await pool.query(
        `insert into health.care_visit_due (id, union_id, alias, due_on) values ($1::uuid, $2, $1::text, '2023-05-01')`,
        [id, unionId(360100)],
      );
    }
    await pool.query(
      `with station as (
         insert into health.health_station (id, union_id, name, opened_on) values ($1, $3, '驿站', '2023-01-01')),
       person as (
         insert into health.station_person (id, station_id, union_id, handler_id, alias, registered_on)
         values ($2, $1, $3, $4, 'S1', '2023-01-01'))
       insert into health.station_reading (id, person_id, union_id, handler_id, kind, taken_at, values_sealed)
       values (gen_random_uuid(), $2, $3, $4, 'WEIGHT', '2023-02-01', 'sealed')`,
      [ids['station'], ids['person'], unionId(360100), GONE],
    );
    await pool.query(
      `with service as (
         insert into health.psychological_service (id, union_id, name, audience, contact, opened_on)
         values ($1, $2, '心理服务', 'HARDSHIP', '电话', '2023-01-01'))
       insert into health.counsellor (id, service_id, union_id, account_id, name, certificate, named_on)
       values ($3, $1, $2, $4, '甲', '1', '2023-01-01'), ($5, $1, $2, 'jiangxi.handler2', '乙', '2', '2023-01-01')`,
      [ids['service'], unionId(360100), ids['mine'], GONE, ids['theirs']],
    );
    for (const [id, counsellor, handledBy, at, status] of [
      [sessions[0], ids['mine'], GONE, '2023-05-01', 'CONFIRMED'],
      [sessions[1], ids['mine'], GONE, '2023-05-02', 'OFFERED'],
      [sessions[2], ids['mine'], GONE, '2023-03-01', 'HELD'],
      [unionId(800_023), ids['theirs'], 'jiangxi.handler2', '2023-05-02', 'OFFERED'],
    ])
      await pool.query(
        `insert into health.counselling_session (id, counsellor_id, union_id, handler_id, starts_at, delivery, place, status, bearer)
         values ($1::uuid, $2, $3, $4, $5, 'ONLINE', '电话', $6, case when $6 <> 'OFFERED' then $1::text end)`,
        [id, counsellor, unionId(360100), handledBy, at, status],
      );
    replaced = await run(officer, 'replaceHealthHandler', {
      fromHandlerId: GONE,
      handlerId: 'jiangxi.handler2',
      unionId: unionId(360100),
      reason: '离职',
    });
  });

  test('a claim in hand waits at the desk again, and one that is decided keeps its hands', async () => {
    expect(codes(replaced)).toEqual([]);
    expect(
      await read('select id, handler_id, status from health.claim where id = any($1) order by id', [
        [ids['claim'], ids['decided']],
      ]),
    ).toEqual([
      [ids['claim'], null, 'CHECKED'],
      [ids['decided'], GONE, 'DECIDED'],
    ]);
  });

  test('care goes over with its visits; a second case of one person ends with the last of them', async () => {
    expect(
      await read('select id, handler_id, closed_on::text from health.care_case where id = any($1) order by id', [
        [ids['own'], ids['same'], ids['other']],
      ]),
    ).toEqual([
      [ids['own'], 'jiangxi.handler2', null],
      [ids['same'], 'jiangxi.handler2', '2023-02-01'],
      [ids['other'], 'jiangxi.handler2', null],
    ]);
    expect(await read('select count(*)::int from health.care_visit where handler_id = $1', [GONE])).toEqual([[0]]);
    expect(
      await read('select id from health.care_visit_due where id = any($1) order by id', [
        [ids['own'], ids['same'], ids['other']],
      ]),
    ).toEqual([[ids['own']], [ids['other']]]);
  });

  test('stations go over with their readings', async () => {
    const of = async (table: string) => (await read(`select distinct handler_id from health.${table}`, [])).flat();
    expect([await of('station_person'), await of('station_reading')]).toEqual([
      ['jiangxi.handler2'],
      ['jiangxi.handler2'],
    ]);
  });

  test('open hours go to the counsellor of the service, what nobody can take is called off, and what is over stays closed', async () => {
    expect(
      await read(
        'select id, handler_id, counsellor_id, status from health.counselling_session where id = any($1) order by id',
        [sessions],
      ),
    ).toEqual([
      [sessions[0], 'jiangxi.handler2', ids['theirs'], 'CONFIRMED'],
      [sessions[1], GONE, ids['mine'], 'CANCELLED'],
      [sessions[2], GONE, ids['mine'], 'HELD'],
    ]);
  });
});

describe('when a handler is chosen', () => {
  test('those who see the union are offered, by name', async () => {
    const offered = async (union: number, actor = officer) =>
      (await ask(actor, `{ healthHandlers(unionId: "${unionId(union)}") { id } }`))['healthHandlers'].map(
        ({ id }: { id: string }) => id,
      );
    expect(await offered(360102)).toEqual([
      'donghu.handler',
      'jiangxi.handler',
      'jiangxi.handler2',
      'nanchang.handler',
    ]);
    expect(await offered(360000)).toEqual(['jiangxi.handler', 'jiangxi.handler2']);
    expect(await offered(370300)).toEqual([]);
  });
});
