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
      heldOn: '2023-03-20',
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
