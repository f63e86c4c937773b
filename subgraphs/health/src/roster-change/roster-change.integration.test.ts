import type { TestActor, TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blindIndex } from '../privacy/field-cipher.js';
import { people, startHealthWorld, storyIn, TEST_KEYS } from '../testing/health-world.js';
import { plantTree, unionId } from '../testing/organization-stand-in.js';
import { syntheticIdentity } from '../testing/synthetic-identity.js';
import { UnionLevel } from '../trade-union/union-level.js';

const TODAY = '2023-04-01';
const WOMEN = Array.from({ length: 7 }, (_, at) => ({
  name: `女工${at}`,
  number: syntheticIdentity('1980-01-01', at),
}));

let world: TestSubgraph;
let programmeId: string;
let batchId: string;
/** Ids of the women in the order of `WOMEN`. */
let ids: string[];
const { run, ask } = storyIn<any>(() => world);
const codes = ({ userErrors }: { userErrors: readonly { code: string }[] }): string[] =>
  userErrors.map(({ code }) => code);
const off = (workerId: string, change: object = {}, actor: TestActor = people.officer) =>
  run(actor, 'takeOffRoster', { workerId, leftOn: TODAY, reason: '已离职', ...change }, 'worker { leftOn }');
const move = (workerId: string, change: object = {}) =>
  run(
    people.officer,
    'moveToRoster',
    { workerId, unionId: unionId(900002), movedOn: TODAY, reason: '调入安源企业', ...change },
    'worker { id alias rosteredOn leftOn union { id } exams { kind examinedOn } }',
  );
const importTo = (union: number, women: readonly { name: string; number: string }[]) =>
  run(people.officer, 'importRoster', {
    unionId: unionId(union),
    contentBase64: Buffer.from(
      ['姓名,身份证号,上次宫颈癌检查', ...women.map(({ name, number }) => `${name},${number},2022-03-01`)].join('\n'),
    ).toString('base64'),
    dryRun: false,
  });
const file = async (workerId: string) =>
  (
    await ask(
      people.officer,
      `{ rosteredWorker(id: "${workerId}") { leftOn bookings { status heldOn } exams { kind } personalReads { reason }
           rosterChanges { changedOn reason changedBy toUnion { id } } } }`,
    )
  )['rosteredWorker'];
const due = async (union: number) =>
  (
    await ask(
      people.officer,
      `{ dueExams(filter: { unionId: "${unionId(union)}", states: [DUE, OVERDUE, UP_TO_DATE, BOOKED] }, first: 50) {
           edges { node { state worker { id } lastOn } } } }`,
    )
  )['dueExams'].edges.map(({ node }: any) => node);

beforeAll(async () => {
  world = await startHealthWorld();
  await plantTree(world.database, [{ id: 900002, parent: 360302, level: UnionLevel.GRASSROOTS }]);
  await run(people.officer, 'setExamDuty', {
    unionId: unionId(360000),
    kind: 'CERVICAL',
    rhythm: 'INTERVAL',
    years: 2,
    callMonths: 6,
    payer: 'EMPLOYER',
    effectiveFrom: '2021-01-01',
    source: '办法',
  });
  const { programme } = await run(
    people.officer,
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
    people.officer,
    'createScreeningProvider',
    { unionId: unionId(360000), name: '医院', dailyPlaces: 50 },
    'provider { id }',
  );
  const { batch } = await run(
    people.officer,
    'createScreeningBatch',
    {
      programmeId,
      unionId: unionId(360000),
      providerId: provider.id,
      heldOn: '2023-04-20',
      places: 7,
      handlerId: 'jiangxi.handler',
    },
    'batch { id }',
  );
  batchId = batch.id;
  await importTo(900001, WOMEN);
  ids = [];
  for (const { number } of WOMEN) {
    const { rows } = await world.database.pool.query<{ id: string }>(
      'select id from health.worker where identity_index = $1',
      [blindIndex(TEST_KEYS, 'identity', number)],
    );
    ids.push(rows[0]!.id);
  }
  await world.database.pool.query(`update health.worker set rostered_on = '2023-01-10'`);
  await run(people.officer, 'bookScreening', { batchId, workerIds: ids });
});
afterAll(() => world?.close());

describe('when somebody has left an employer', () => {
  test.each([
    ['without a reason', { reason: ' ' }, 'REASON'],
    ['tomorrow', { leftOn: '2023-04-02' }, 'PERIOD_INVALID'],
    ['before she came', { leftOn: '2023-01-09' }, 'PERIOD_INVALID'],
    ['somebody unknown', { workerId: unionId(1) }, 'WORKER_NOT_FOUND'],
  ])('%s is refused', async (_how, change, code) => {
    expect(codes(await off(ids[0]!, change))).toEqual([code]);
  });

  test('an officer of elsewhere takes nobody off, and a handler may not', async () => {
    expect(codes(await off(ids[0]!, {}, people.ziboOfficer))).toEqual(['WORKER_NOT_FOUND']);
    await expect(off(ids[0]!, {}, people.handler)).rejects.toThrow(/scope/);
  });

  test('her open appointment is given back, nothing is owed to her, and her file keeps what was', async () => {
    expect((await off(ids[0]!))['worker']).toEqual({ leftOn: TODAY });
    expect(await file(ids[0]!)).toEqual({
      leftOn: TODAY,
      bookings: [{ status: 'CANCELLED', heldOn: '2023-04-20' }],
      exams: [{ kind: 'CERVICAL' }],
      personalReads: [],
      rosterChanges: [{ changedOn: TODAY, reason: '已离职', changedBy: expect.any(String), toUnion: null }],
    });
    expect((await due(900001)).map(({ worker }: any) => worker.id)).not.toContain(ids[0]);
    expect(codes(await off(ids[0]!))).toEqual(['WORKER_LEFT']);
    expect(codes(await move(ids[0]!))).toEqual(['WORKER_LEFT']);
    expect(codes(await run(people.officer, 'bookScreening', { batchId, workerIds: [ids[0]] }))).toEqual([
      'WORKER_NOT_FOUND',
    ]);
  });

  test('a case that is open is neither told nor lost: she is taken off, and her handler sees that she has left', async () => {
    await world.database.pool.query(`update health.screening_batch set held_on = '2023-03-20' where id = $1`, [
      batchId,
    ]);
    await world.database.pool.query(`update health.booking set held_on = '2023-03-20' where worker_id = $1`, [ids[1]]);
    await run(people.officer, 'recordScreeningAttendance', { batchId, attendedIds: [ids[1]], absentIds: [] });
    await run(people.handler, 'importScreeningResults', {
      batchId,
      contentBase64: Buffer.from(`身份证号,检查项目,结果\n${WOMEN[1]!.number},宫颈癌,阳性`).toString('base64'),
      dryRun: false,
    });
    expect(codes(await off(ids[1]!))).toEqual([]);
    const { followUps } = await ask(
      people.handler,
      '{ followUps(isOpen: true) { edges { node { worker { id leftOn } } } } }',
    );
    expect(followUps.edges).toEqual([{ node: { worker: { id: ids[1], leftOn: TODAY } } }]);
    const { identity } = await run(
      people.handler,
      'readWorkerIdentity',
      { workerId: ids[1], reason: '通知复查' },
      'identity { name }',
    );
    expect(identity).toEqual({ name: '女工1' });
    expect((await file(ids[1]!)).bookings).toEqual([{ status: 'ATTENDED', heldOn: '2023-03-20' }]);
  });

  test('two who take her off at once: one does', async () => {
    const answers = await Promise.all([off(ids[2]!), off(ids[2]!)]);
    expect(answers.flatMap(codes)).toEqual(['WORKER_LEFT']);
  });

  test('one who was taken off by mistake comes back with the next roster', async () => {
    await importTo(900001, [WOMEN[2]!]);
    expect((await file(ids[2]!)).leftOn).toBeNull();
    expect((await file(ids[2]!)).rosterChanges).toHaveLength(1);
  });
});

describe('when somebody moves to another employer', () => {
  test.each([
    ['to where she is', { unionId: unionId(900001) }, 'SAME_ROSTER'],
    ['out of the scope', { unionId: unionId(370300) }, 'UNION_NOT_FOUND'],
    ['tomorrow', { movedOn: '2023-04-02' }, 'PERIOD_INVALID'],
  ])('%s is refused', async (_where, change, code) => {
    expect(codes(await move(ids[3]!, change))).toEqual([code]);
  });

  test('she stands there as somebody new, with her examinations, and her file here says where she went', async () => {
    const moved = await move(ids[3]!, { movedOn: '2023-03-15' });
    expect(moved.userErrors).toEqual([]);
    const { worker } = moved;
    expect(worker).toMatchObject({
      rosteredOn: '2023-03-15',
      leftOn: null,
      union: { id: unionId(900002) },
      exams: [{ kind: 'CERVICAL', examinedOn: '2022-03-01' }],
    });
    expect(worker.id).not.toBe(ids[3]);
    const old = await file(ids[3]!);
    expect(old).toMatchObject({
      leftOn: '2023-03-15',
      bookings: [{ status: 'CANCELLED' }],
      personalReads: [{ reason: '调入安源企业' }],
      rosterChanges: [{ reason: '调入安源企业', toUnion: { id: unionId(900002) } }],
    });
    expect(await due(900002)).toEqual([{ state: 'UP_TO_DATE', worker: { id: worker.id }, lastOn: '2022-03-01' }]);
    const { identity } = await run(
      people.officer,
      'readWorkerIdentity',
      { workerId: worker.id, reason: '核对' },
      'identity { name identityNumber }',
    );
    expect(identity).toEqual({ name: '女工3', identityNumber: WOMEN[3]!.number });
  });

  test('she moves back to the entry that she had', async () => {
    const { rows } = await world.database.pool.query<{ id: string }>(
      'select id from health.worker where union_id = $1 and left_on is null',
      [unionId(900002)],
    );
    const { worker } = await move(rows[0]!.id, { unionId: unionId(900001) });
    expect(worker).toMatchObject({ id: ids[3], leftOn: null });
  });

  test('one who stands on both is taken off instead', async () => {
    await importTo(900002, [WOMEN[4]!]);
    expect(codes(await move(ids[4]!))).toEqual(['WORKER_ROSTERED_THERE']);
  });

  test('a double click moves her once', async () => {
    const answers = await Promise.all([move(ids[5]!), move(ids[5]!)]);
    expect(answers.flatMap(codes)).toEqual(['WORKER_LEFT']);
  });

  test('the database lets nobody rewrite why', async () => {
    const { rows } = await world.database.pool.query<{ commands: string }>(
      `select string_agg(cmd, ' ' order by cmd) as commands from pg_policies where tablename = 'roster_change'`,
    );
    expect(rows[0]!.commands).toBe('INSERT SELECT');
  });
});

describe('when she is booked while she is taken off', () => {
  test('either she has an appointment that is given back, or none', async () => {
    await world.database.pool.query(`update health.screening_batch set held_on = '2023-04-20' where id = $1`, [
      batchId,
    ]);
    await run(people.officer, 'cancelScreening', { batchId, workerIds: [ids[6]] });
    await Promise.all([
      run(people.officer, 'bookScreening', { batchId, workerIds: [ids[6]] }),
      off(ids[6]!, { leftOn: '2023-03-31' }),
    ]);
    const { bookings } = await file(ids[6]!);
    expect(new Set(bookings.map(({ status }: any) => status))).toEqual(new Set(['CANCELLED']));
  });
});
