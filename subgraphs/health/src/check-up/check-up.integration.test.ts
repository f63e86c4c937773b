import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestSubgraph } from '@gonghui/kit/testing';
import { people, startHealthWorld, storyIn } from '../testing/health-world.js';
import { unionId } from '../testing/organization-stand-in.js';
import { syntheticIdentity } from '../testing/synthetic-identity.js';

/** The article's check-up was on 2021-05-24; the choice is made before (S107). */
const HELD_ON = '2021-05-24';
let today = '2021-05-10';
let world: TestSubgraph;
const { run, ask } = storyIn<any>(() => world);
let providerId: string;
let batchId: string;
let packages: { A: string; B: string };
/** Ids of model workers by level; two of province or ministry. */
const ids: Record<string, string[]> = {};

const codes = ({ userErrors }: { userErrors: readonly { code: string }[] }): string[] =>
  userErrors.map(({ code }) => code);
const offer = (change: object = {}) =>
  run(
    people.officer,
    'createCheckUpPackage',
    { unionId: unionId(360000), providerId, name: '套餐A', items: ['血常规', '心电图'], price: '800.00', ...change },
    'package { id price items }',
  );
const arrange = (change: object = {}) =>
  run(
    people.officer,
    'createCheckUpBatch',
    { unionId: unionId(360000), providerId, heldOn: HELD_ON, places: 2, changeUntil: '2021-05-20', ...change },
    'batch { id leastHonour placesTaken }',
  );
const book = (workerId: string, packageId = packages.A, actor: (typeof people)[keyof typeof people] = people.officer) =>
  run(
    actor,
    'bookHealthCheck',
    { batchId, workerId, packageId },
    'booking { id price status batch { heldOn } package { name } }',
  );

beforeAll(async () => {
  world = await startHealthWorld(() => new Date(`${today}T02:00:00Z`));
  const provider = await run(
    people.officer,
    'createScreeningProvider',
    { unionId: unionId(360000), name: '油田总医院', dailyPlaces: 6 },
    'provider { id }',
  );
  providerId = provider['provider'].id;
  packages = {
    A: (await offer())['package'].id,
    B: (await offer({ name: '套餐B', items: ['胃镜'], price: '1200.00' }))['package'].id,
  };
  batchId = (await arrange())['batch'].id;
  const rows = ['省部级', '省部级', '全国', '市级', ''].map(
    (level, at) => `劳模${at},${syntheticIdentity(`196${at}-03-01`, at, 'MALE')},${level}`,
  );
  await run(people.officer, 'importRoster', {
    unionId: unionId(900001),
    contentBase64: Buffer.from(['姓名,身份证号,劳模级别', ...rows].join('\n')).toString('base64'),
    takesMen: true,
    dryRun: false,
  });
  const { rows: workers } = await world.database.pool.query<{ id: string; honour: string | null }>(
    'select id, honour from health.worker order by id',
  );
  for (const { id, honour } of workers) (ids[honour ?? 'NONE'] ??= []).push(id);
});
afterAll(() => world?.close());

describe('when packages and days are arranged', () => {
  test.each([
    [{ items: [] }, 'ITEMS_INVALID'],
    [{ items: ['血常规', '血常规'] }, 'ITEMS_INVALID'],
    [{ price: '-1.00' }, 'PRICE_INVALID'],
    [{ providerId: unionId(1) }, 'PROVIDER_NOT_FOUND'],
    [{ unionId: unionId(370300) }, 'UNION_NOT_FOUND'],
  ])('the package %j is refused with %s', async (change, code) => {
    expect(codes(await offer(change))).toEqual([code]);
  });

  test.each([
    [{ places: 5 }, 'PROVIDER_FULL'],
    [{ places: 0 }, 'PLACES_INVALID'],
    [{ heldOn: '2021-05-09', changeUntil: '2021-05-09' }, 'DAY_OVER'],
    [{ changeUntil: '2021-05-25' }, 'DEADLINE_INVALID'],
  ])('the day %j is refused with %s', async (change, code) => {
    expect(codes(await arrange(change))).toEqual([code]);
  });

  test('a hospital’s day is shared with screening: two who take its last places at once, one gets them', async () => {
    const answers = await Promise.all([1, 2].map(() => arrange({ places: 4 })));
    expect(answers.flatMap(codes)).toEqual(['PROVIDER_FULL']);
  });
});

describe('when model workers choose', () => {
  test('one of provincial level picks package A and is booked for 2021-05-24 (S107)', async () => {
    const { userErrors, booking } = await book(ids['PROVINCIAL_MINISTERIAL']![0]!, packages.A, people.nanchangOfficer);
    expect([userErrors, booking]).toMatchObject([
      [],
      { price: '800.00', status: 'BOOKED', batch: { heldOn: HELD_ON }, package: { name: '套餐A' } },
    ]);
  });

  test.each(['MUNICIPAL', 'NONE'])('one of level %s is refused', async (level) => {
    expect((await book(ids[level]![0]!)).userErrors).toEqual([{ code: 'HONOUR_TOO_LOW', field: ['workerId'] }]);
  });

  test('a second one of the year is refused, and so is a package of another hospital', async () => {
    expect(codes(await book(ids['PROVINCIAL_MINISTERIAL']![0]!, packages.B))).toEqual(['CHECK_UP_BOOKED']);
    expect(codes(await book(ids['NATIONAL']![0]!, unionId(5)))).toEqual(['PACKAGE_NOT_OFFERED']);
    expect(codes(await book(unionId(5)))).toEqual(['WORKER_NOT_FOUND']);
  });

  test('of two who want the last place at once one gets it', async () => {
    const two = [ids['PROVINCIAL_MINISTERIAL']![1]!, ids['NATIONAL']![0]!];
    const answers = await Promise.all(two.map((id) => book(id)));
    expect(answers.flatMap(codes)).toEqual(['BATCH_FULL']);
    const { checkUpBatch } = await ask(people.officer, `{ checkUpBatch(id: "${batchId}") { places placesTaken } }`);
    expect(checkUpBatch).toEqual({ places: 2, placesTaken: 2 });
  });

  test('a foreign officer neither sees the day nor books, and a handler does not ask', async () => {
    expect(codes(await book(ids['NATIONAL']![0]!, packages.A, people.ziboOfficer))).toEqual(['BATCH_NOT_FOUND']);
    const list = `{ checkUpBatches { totalCount } checkUpPackages { totalCount } modelWorkers(filter: { unionId: "${unionId(360000)}" }) { totalCount } }`;
    expect(await ask(people.ziboOfficer, list)).toEqual({
      checkUpBatches: { totalCount: 0 },
      checkUpPackages: { totalCount: 0 },
      modelWorkers: { totalCount: 0 },
    });
    for (const actor of [people.handler, people.analyst]) await expect(ask(actor, list)).rejects.toThrow(/scope/);
  });

  test('the list of model workers says who chose what, in the same statements however many', async () => {
    const list = (first: number) =>
      ask(
        people.nanchangOfficer,
        `{ modelWorkers(filter: { unionId: "${unionId(360100)}" }, first: ${first}) { totalCount edges { node { honour healthChecks { status price package { name } batch { placesTaken provider { name } } } } } } }`,
      );
    const counted = async (first: number) => {
      world.statements.length = 0;
      const { modelWorkers } = await list(first);
      return { modelWorkers, statements: world.statements.length };
    };
    // Two of four have chosen nothing: three rows hold a choice, whatever their order.
    const [few, many] = [await counted(3), await counted(20)];
    expect(many.statements).toBe(few.statements);
    const chosen = many.modelWorkers.edges.filter(({ node }: any) => node.healthChecks.length > 0);
    expect([many.modelWorkers.totalCount, chosen.length]).toEqual([4, 2]);
  });
});

describe('when a choice changes', () => {
  const bookingOf = async (): Promise<string> => {
    const { rows } = await world.database.pool.query<{ id: string }>(
      'select id from health.health_check_booking where worker_id = $1 order by id desc limit 1',
      [ids['PROVINCIAL_MINISTERIAL']![0]],
    );
    return rows[0]!.id;
  };
  const change = async (input: object) =>
    run(
      people.officer,
      'changeHealthCheck',
      { bookingId: await bookingOf(), packageId: packages.B, ...input },
      'booking { price package { name } batch { id } }',
    );

  test('until the deadline package and day may change, with the price of the new package', async () => {
    const other = (await arrange({ heldOn: '2021-05-25', places: 1 }))['batch'].id;
    expect((await change({ batchId: other }))['booking']).toEqual({
      price: '1200.00',
      package: { name: '套餐B' },
      batch: { id: other },
    });
    expect((await change({ batchId, packageId: packages.A }))['booking']).toMatchObject({ price: '800.00' });
  });

  test('a withdrawn package is chosen no more, and who has it keeps it', async () => {
    const withdraw = (actor: (typeof people)[keyof typeof people]) =>
      run(actor, 'withdrawCheckUpPackage', { id: packages.B }, 'package { withdrawnOn }');
    await expect(withdraw(people.nanchangOfficer)).resolves.toMatchObject({
      userErrors: [{ code: 'PACKAGE_NOT_FOUND' }],
    });
    expect((await withdraw(people.officer))['package']).toEqual({ withdrawnOn: '2021-05-10' });
    expect(codes(await withdraw(people.officer))).toEqual(['PACKAGE_WITHDRAWN']);
    expect(codes(await change({}))).toEqual(['PACKAGE_NOT_OFFERED']);
  });

  test('after the deadline neither changes nor cancels', async () => {
    today = '2021-05-21';
    expect(codes(await change({ packageId: packages.A }))).toEqual(['CHANGE_TOO_LATE']);
    expect(codes(await run(people.officer, 'cancelHealthCheck', { bookingId: await bookingOf() }))).toEqual([
      'CHANGE_TOO_LATE',
    ]);
  });

  test('who came is recorded on the day, each once', async () => {
    const attended = [await bookingOf()];
    const attend = (input: object = {}) =>
      run(people.officer, 'recordHealthCheckAttendance', { batchId, attendedIds: attended, absentIds: [], ...input });
    expect(codes(await attend())).toEqual(['BATCH_NOT_YET']);
    today = HELD_ON;
    expect(codes(await attend({ absentIds: attended }))).toEqual(['ATTENDANCE_INVALID']);
    const answers = await Promise.all([attend(), attend()]);
    expect(answers.flatMap(codes)).toEqual(['BOOKING_NOT_FOUND']);
    expect(codes(await change({ packageId: packages.A }))).toEqual(['BOOKING_NOT_OPEN']);
  });
});
