import { subgraphUrl } from '@gonghui/kit';
import { TEST_SECRET, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerRequest, grantStandIn } from '../testing/grant-stand-in.js';
import { NOW, people, startHealthWorld, storyIn } from '../testing/health-world.js';
import { unionId } from '../testing/organization-stand-in.js';
import { putCases } from '../testing/put-cases.js';

let world: TestSubgraph;
const { run, ask } = storyIn<any>(() => world);
const codes = ({ userErrors }: { userErrors: readonly { code: string }[] }): string[] =>
  userErrors.map(({ code }) => code);

const programmeOf = async (union: number, actor: TestActor = people.officer): Promise<string> => {
  const { programme } = await run(
    actor,
    'createScreeningProgramme',
    {
      unionId: unionId(union),
      name: '两癌筛查',
      kinds: ['CERVICAL', 'BREAST'],
      startsOn: '2022-01-01',
      payer: 'FEDERATION',
      source: '决定',
    },
    'programme { id }',
  );
  return programme.id;
};

let province: string;
let city: string;
beforeAll(async () => {
  world = await startHealthWorld(() => NOW, [grantStandIn]);
  province = await programmeOf(360000);
  city = await programmeOf(360100, people.nanchangOfficer);
});
afterAll(() => world?.close());

const PAYEE = { schemeId: unionId(7000), payeeName: '江西省总工会', payeeAccount: '6222 0000 1234' };
const REQUEST = `request { id kind persons unitAmount asked title requestedBy union { id } scheme { id }
  delivery { status progress refusals grant { id } payYear decidedOn awarded disbursed } }`;

const propose = (actor: TestActor, followUpId: string) =>
  run(actor, 'proposeSolatium', { followUpId }, 'followUp { solatium { progress amount request { id } } }');
const requestSolatia = (actor: TestActor = people.officer, change: object = {}) =>
  run(actor, 'requestSolatia', { ...PAYEE, programmeId: province, amountEach: '12000', ...change }, REQUEST);
const solatiumOf = async (actor: TestActor): Promise<any> => {
  const { followUps } = await ask(
    actor,
    '{ followUps(first: 1) { edges { node { solatium { progress amount request { persons } } } } } }',
  );
  return followUps.edges[0].node.solatium;
};

describe('when handlers propose solatia', () => {
  let cases: string[];
  beforeAll(async () => {
    cases = await putCases(world.database, { programmeId: province, count: 7 });
    await putCases(world.database, { programmeId: province, count: 1, isPositive: false, month: '2023-02-01' });
  });

  test('each is proposed once, by its handler, for a positive finding', async () => {
    const [first, ...rest] = cases;
    expect(codes(await propose(people.otherHandler, first!))).toEqual(['FOLLOW_UP_NOT_FOUND']);
    await expect(propose(people.officer, first!)).rejects.toThrow(/scope/);
    expect((await propose(people.handler, first!))['followUp'].solatium).toEqual({
      progress: 'WAITING',
      amount: null,
      request: null,
    });
    expect(codes(await propose(people.handler, first!))).toEqual(['SOLATIUM_PROPOSED']);
    for (const id of rest) expect(codes(await propose(people.handler, id))).toEqual([]);
    const { rows } = await world.database.pool.query<{ id: string }>(
      'select id from health.follow_up where not is_positive',
    );
    expect(codes(await propose(people.handler, rows[0]!.id))).toEqual(['NOT_POSITIVE']);
  });

  test('two that propose the same at once: one does', async () => {
    const [id] = await putCases(world.database, { programmeId: province, count: 1, handlerId: 'jiangxi.handler2' });
    const answers = await Promise.all([1, 2].map(() => propose(people.otherHandler, id!)));
    expect(answers.flatMap(codes)).toEqual(['SOLATIUM_PROPOSED']);
    await world.database.pool.query('delete from health.aid_share where handler_id = $1', ['jiangxi.handler2']);
  });

  test('seven stay here, and nobody is told how many wait', async () => {
    const answer = await requestSolatia();
    expect(codes(answer)).toEqual(['TOO_FEW_SHARES']);
    expect(JSON.stringify(answer)).not.toMatch(/7/);
    const none = await requestSolatia(people.nanchangOfficer, { programmeId: city });
    expect(none['userErrors']).toEqual(answer['userErrors']);
  });

  test('the database itself lets no request of seven out', async () => {
    await expect(
      world.database.pool.query(
        `insert into health.grant_request (id, kind, union_id, scheme_id, persons, asked_fen, title, payee_name, payee_account, actor_id, actor_name, actor_union_id, requested_at)
         values ($1, 'SOLATIUM', $1, $1, 7, 1, 't', 'p', '1', 'a', 'a', $1, now())`,
        [unionId(360000)],
      ),
    ).rejects.toThrow(/grant_request_shares_check/);
  });

  test('with one of a city’s own programme they go out, counted here, and tell no case', async () => {
    const [ofCity] = await putCases(world.database, {
      programmeId: city,
      count: 1,
      handlerId: 'nanchang.handler',
      union: 360102,
    });
    await propose(people.nanchangHandler, ofCity!);
    const { request, ...answer } = await requestSolatia();
    expect(codes(answer as never)).toEqual([]);
    expect(request).toMatchObject({
      kind: 'SOLATIUM',
      persons: 8,
      unitAmount: '12000.00',
      asked: '96000.00',
      title: '两癌筛查：患病女职工关爱慰问金',
      union: { id: unionId(360000) },
      delivery: { status: 'PENDING', progress: 'REQUESTED', refusals: [], grant: null, awarded: '0.00' },
    });
    const { rows } = await world.database.pool.query('select * from health.grant_request');
    expect(cases.some((id) => JSON.stringify(rows).includes(id))).toBe(false);
    expect(await solatiumOf(people.handler)).toMatchObject({ progress: 'REQUESTED', request: { persons: 8 } });
    expect(await solatiumOf(people.nanchangHandler)).toMatchObject({ progress: 'REQUESTED' });
    expect(codes(await requestSolatia())).toEqual(['TOO_FEW_SHARES']);
  });

  test('what is decided and paid comes back to the case', async () => {
    const { healthGrantRequests } = await ask(people.officer, `{ healthGrantRequests { edges { node { id } } } }`);
    const { id } = healthGrantRequests.edges[0].node;
    const decided = { status: 'APPROVED', awardedFen: 8_000_000, decidedOn: '2023-11-20' };
    await answerRequest(world.database, id, decided);
    expect(await solatiumOf(people.handler)).toMatchObject({ progress: 'DECIDED', amount: '10000.00' });
    await answerRequest(world.database, id, { ...decided, status: 'PAID', disbursedFen: 8_000_000 });
    // 96,000 were asked: what was cut is not paid.
    expect(await solatiumOf(people.nanchangHandler)).toMatchObject({ progress: 'PARTLY_FUNDED', amount: '10000.00' });
    await answerRequest(world.database, id, {
      ...decided,
      status: 'PAID',
      awardedFen: 9_600_000,
      disbursedFen: 9_600_000,
    });
    expect(await solatiumOf(people.nanchangHandler)).toMatchObject({ progress: 'PAID', amount: '12000.00' });
  });

  test('of a request that came to nothing they wait again', async () => {
    const more = await putCases(world.database, { programmeId: province, count: 9, month: '2023-04-01' });
    for (const id of more) await propose(people.handler, id);
    const { request } = await requestSolatia();
    await answerRequest(world.database, request.id, { refusals: ['NOT_ELIGIBLE'] });
    const { healthGrantRequests } = await ask(
      people.officer,
      `{ healthGrantRequests(first: 1) { edges { node { delivery { status progress refusals } } } } }`,
    );
    expect(healthGrantRequests.edges[0].node.delivery).toEqual({
      status: 'REFUSED',
      progress: 'OVER',
      refusals: ['NOT_ELIGIBLE'],
    });
    expect(await solatiumOf(people.handler)).toMatchObject({ progress: 'OVER' });
    const again = await Promise.all([1, 2].map(() => requestSolatia()));
    expect(again.flatMap(codes)).toEqual(['TOO_FEW_SHARES']);
    expect(again.map(({ request: one }) => one?.persons).filter(Boolean)).toEqual([9]);
  });

  test('eight cases of four women are not eight women, and nobody is asked for twice', async () => {
    const women = ['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8'];
    const proposeFor = async (woman: string, actor: TestActor) => {
      const [id] = await putCases(world.database, {
        programmeId: province,
        count: 1,
        handlerId: actor.accountId,
        woman,
      });
      return codes(await propose(actor, id!));
    };
    for (const woman of women.slice(0, 4)) {
      expect(await proposeFor(woman, people.handler)).toEqual([]);
      expect(await proposeFor(woman, people.handler)).toEqual(['SOLATIUM_PROPOSED']);
      // Another handler is not told of the first: women are counted when they are requested.
      expect(await proposeFor(woman, people.otherHandler)).toEqual([]);
    }
    expect(codes(await requestSolatia())).toEqual(['TOO_FEW_SHARES']);
    for (const woman of women.slice(4)) await proposeFor(woman, people.handler);
    expect((await requestSolatia())['request']).toMatchObject({ persons: 8, asked: '96000.00' });
  });

  test('two cases of one woman proposed at once: one is', async () => {
    const two = await putCases(world.database, { programmeId: province, count: 2, woman: 'at once' });
    const answers = await Promise.all(two.map((id) => propose(people.handler, id)));
    expect(answers.flatMap(codes)).toEqual(['SOLATIUM_PROPOSED']);
  });

  test.each([
    [{ amountEach: '0' }, 'AMOUNT_INVALID'],
    [{ amountEach: '1000000.01' }, 'AMOUNT_INVALID'],
    [{ payeeAccount: '12 34' }, 'ACCOUNT_INVALID'],
    [{ payeeName: '' }, 'NAME_INVALID'],
    [{ schemeId: 'x' }, 'SCHEME_NOT_FOUND'],
    [{ programmeId: unionId(1) }, 'PROGRAMME_NOT_FOUND'],
  ])('%j is refused with %s', async (change, code) => {
    expect(codes(await requestSolatia(people.officer, change))).toEqual([code]);
  });

  test('a city asks for none of its province’s cases', async () => {
    expect(codes(await requestSolatia(people.nanchangOfficer))).toEqual(['PROGRAMME_NOT_FOUND']);
  });

  test('the database itself shows shares to their handler alone', async () => {
    const count = async (account: string) => {
      const client = new pg.Client({ connectionString: subgraphUrl(world.database.url, TEST_SECRET, 'health') });
      await client.connect();
      try {
        await client.query('begin');
        await client.query('select tree.enter($1, $2, $3, $4)', [account, unionId(360000), 'r', 'a']);
        const { rows } = await client.query<{ n: number }>('select count(*)::int as n from health.aid_share');
        return rows[0]!.n;
      } finally {
        await client.end();
      }
    };
    expect([await count('jiangxi.handler'), await count('nanchang.handler'), await count('jiangxi.health')]).toEqual([
      25, 1, 0,
    ]);
  });

  test('lists take the same statements for one case and for many', async () => {
    const statements = async (first: number) => {
      world.statements.length = 0;
      await ask(
        people.handler,
        `{ followUps(first: ${first}) { edges { node { solatium { progress amount request { id delivery { status } } } } } } }`,
      );
      return world.statements.length;
    };
    expect(await statements(16)).toBe(await statements(1));
  });
});

describe('when relief was decided on claims', () => {
  const request = (change: object = {}) =>
    run(people.officer, 'requestRelief', { ...PAYEE, unionId: unionId(360000), ...change }, REQUEST);
  const decide = async (fen: number): Promise<void> => {
    await world.database.pool.query(
      `insert into health.aid_share (id, kind, subject_id, union_id, handler_id, amount_fen)
       values (gen_random_uuid(), 'RELIEF', gen_random_uuid(), $1, 'jiangxi.handler', $2)`,
      [unionId(900001), fen],
    );
  };

  const isReady = async (actor: TestActor = people.officer, union = 360000) =>
    (await ask(actor, `{ isHealthReliefReady(unionId: "${unionId(union)}") }`)).isHealthReliefReady;

  test('eight claims go out in one sum, once; fewer wait', async () => {
    for (let n = 1; n <= 7; n += 1) await decide(n * 100_00);
    expect(codes(await request())).toEqual(['TOO_FEW_SHARES']);
    expect(await isReady()).toBe(false);
    await decide(50);
    expect(await isReady()).toBe(true);
    expect(await isReady(people.nanchangOfficer, 360102)).toBe(true);
    expect(await isReady(people.nanchangOfficer)).toBe(false);
    await expect(isReady(people.handler)).rejects.toThrow(/scope/);
    const both = await Promise.all([request(), request()]);
    expect(both.map(codes).toSorted()).toEqual([[], ['TOO_FEW_SHARES']]);
    expect(both.find((one) => one['request'])!['request']).toMatchObject({
      kind: 'RELIEF',
      persons: 8,
      asked: '2800.50',
      unitAmount: null,
      union: { id: unionId(360000) },
      delivery: { status: 'PENDING' },
    });
  });

  test('eight claims of one person are not eight persons', async () => {
    await world.database.pool.query(
      `with claims as (
         insert into health.claim (id, union_id, alias, status, submitted_on, submitter_id, person_index, kind,
                                   admitted_on, free_from, month, granted_fen)
         select gen_random_uuid(), $1, 'one' || n, 'DECIDED', '2023-03-01', 'officer', 'one', 'OUTPATIENT',
                date '2022-01-01' + n, date '2022-01-02' + n, '2023-03-01', 1000
           from generate_series(1, 9) n returning id)
       insert into health.aid_share (id, kind, subject_id, union_id, handler_id, amount_fen)
       select gen_random_uuid(), 'RELIEF', id, $1, 'jiangxi.handler', 1000 from claims`,
      [unionId(900001)],
    );
    expect(codes(await request())).toEqual(['TOO_FEW_SHARES']);
    for (let n = 1; n <= 7; n += 1) await decide(1_000);
    expect((await request())['request']).toMatchObject({ persons: 8, asked: '160.00' });
  });

  test('what went out together goes out together, so that no two requests differ by one person', async () => {
    const sum = async (change: object = {}) => {
      const { request: made, ...answer } = await request(change);
      return made ? `${made.persons} ${made.asked}` : codes(answer)[0];
    };
    const refuseLatest = async () => {
      const { healthGrantRequests } = await ask(
        people.officer,
        '{ healthGrantRequests(first: 1) { edges { node { id } } } }',
      );
      await answerRequest(world.database, healthGrantRequests.edges[0].node.id, { refusals: ['SCHEME_NOT_FOUND'] });
    };
    for (let n = 1; n <= 8; n += 1) await decide(n * 100_00);
    expect(await sum({ schemeId: unionId(404) })).toBe('8 3600.00');
    await refuseLatest();
    await decide(777_00);
    expect([await isReady(), await isReady(people.nanchangOfficer, 360102)]).toEqual([true, false]);
    // Nor by those of a county within: they went out with the province's.
    expect(await sum({ unionId: unionId(360102) })).toBe('TOO_FEW_SHARES');
    expect(await sum()).toBe('8 3600.00');
    expect(await sum()).toBe('TOO_FEW_SHARES');
    await refuseLatest();
    for (let n = 1; n <= 7; n += 1) await decide(1_00);
    expect((await Promise.all([sum(), sum()])).toSorted()).toEqual(['8 3600.00', '8 784.00']);
    expect(await isReady()).toBe(false);
  });

  test.each([
    [{ unionId: unionId(7) }, 'UNION_NOT_FOUND'],
    [{ schemeId: 'x' }, 'SCHEME_NOT_FOUND'],
    [{ payeeAccount: '12' }, 'ACCOUNT_INVALID'],
  ])('with %j it is refused: %s', async (change, code) => {
    expect(codes(await request(change))).toEqual([code]);
  });
});

describe('when a subsidy for examinations is requested', () => {
  const report = (programmeId: string, union: number, month: string, womenScreened: number) =>
    run(people.officer, 'recordScreeningReturn', {
      programmeId,
      unionId: unionId(union),
      month,
      womenScreened,
      cervicalPositives: 0,
      breastPositives: 0,
      solatia: 0,
    });
  const request = (actor: TestActor = people.nanchangOfficer, change: object = {}) =>
    run(
      actor,
      'requestScreeningSubsidy',
      {
        ...PAYEE,
        programmeId: province,
        unionId: unionId(360100),
        from: '2023-01-15',
        until: '2023-03-31',
        unitCost: '350',
        ...change,
      },
      REQUEST,
    );
  beforeAll(async () => {
    await report(province, 360100, '2023-01-01', 60);
    await report(province, 360102, '2023-03-01', 40);
    await report(province, 360302, '2023-03-01', 500);
    await report(province, 360100, '2022-12-01', 7);
    await report(city, 360100, '2023-02-01', 90);
  });

  test('it is for as many women as were counted there, then and in that programme', async () => {
    const { request: made, ...answer } = await request();
    expect(codes(answer as never)).toEqual([]);
    expect(made).toMatchObject({
      kind: 'SCREENING',
      persons: 100,
      asked: '35000.00',
      title: '两癌筛查：筛查补助（2023-01至2023-03）',
      union: { id: unionId(360100) },
    });
  });

  test('no woman is asked for twice: not by the same union, one above or one below, nor by two at once', async () => {
    expect(codes(await request())).toEqual(['MONTHS_REQUESTED']);
    expect(codes(await request(people.officer, { unionId: unionId(360000) }))).toEqual(['MONTHS_REQUESTED']);
    const below = { unionId: unionId(360102), from: '2023-03-01' };
    expect(codes(await request(people.nanchangOfficer, below))).toEqual(['MONTHS_REQUESTED']);
    const other = { unionId: unionId(360302), from: '2023-03-01' };
    const both = await Promise.all([1, 2].map(() => request(people.officer, other)));
    expect(both.flatMap(codes)).toEqual(['MONTHS_REQUESTED']);
  });

  test('a request that came to nothing may be made anew', async () => {
    const { request: made } = await request(people.nanchangOfficer, { from: '2022-12-01', until: '2022-12-31' });
    await answerRequest(world.database, made.id, { status: 'REJECTED' });
    const again = await request(people.nanchangOfficer, { from: '2022-12-01', until: '2022-12-31' });
    expect([codes(again), again['request'].persons]).toEqual([[], 7]);
  });

  test.each([
    [{ until: '2023-04-01' }, 'PERIOD_INVALID'],
    [{ from: '2023-03-01', until: '2023-02-01' }, 'PERIOD_INVALID'],
    [{ from: '2022-02-01', until: '2022-02-01' }, 'NOBODY_SCREENED'],
    [{ unitCost: '-1' }, 'AMOUNT_INVALID'],
    [{ unionId: unionId(360300) }, 'UNION_NOT_FOUND'],
    [{ programmeId: unionId(1) }, 'PROGRAMME_NOT_FOUND'],
  ])('%j is refused with %s', async (change, code) => {
    expect(codes(await request(people.nanchangOfficer, change))).toEqual([code]);
  });

  test('more per woman than the programme pays at most is refused', async () => {
    await world.database.pool.query('update health.screening_programme set cost_cap_fen = 30000 where id = $1', [city]);
    const above = { programmeId: city, from: '2023-02-01', until: '2023-02-28', unitCost: '300.01' };
    expect(codes(await request(people.nanchangOfficer, above))).toEqual(['COST_ABOVE_CAP']);
    const { request: made } = await request(people.nanchangOfficer, { ...above, unitCost: '300' });
    expect(made).toMatchObject({ persons: 90, asked: '27000.00' });
  });

  test('handlers and readers request nothing and read no list', async () => {
    for (const actor of [people.handler, people.analyst]) {
      await expect(request(actor)).rejects.toThrow(/scope/);
      await expect(ask(actor, '{ healthGrantRequests { totalCount } }')).rejects.toThrow(/scope/);
    }
  });

  test('an officer elsewhere sees none', async () => {
    const { healthGrantRequests } = await ask(people.ziboOfficer, '{ healthGrantRequests { totalCount } }');
    expect(healthGrantRequests.totalCount).toBe(0);
  });
});
