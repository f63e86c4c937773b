import { subgraphUrl } from '@gonghui/kit';
import { TEST_SECRET, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plantHouseholds } from '../testing/grant-stand-in.js';
import { NOW, people, startHealthWorld, storyIn } from '../testing/health-world.js';
import { unionId } from '../testing/organization-stand-in.js';
import { leaksIn } from '../testing/read-dump.js';

const HOUSEHOLD = 'code-of-a-household-in-donghu-01';
const CONCERN = '夜里睡不着';
const CONTACT = '座机 0791-0000';
const NOTE = '来访者谈到家中变故，约定两周后再谈';

let world: TestSubgraph;
const { run, ask, askUnion, inputs } = storyIn<any>(() => world);
let now = NOW;
let counsellorId: string;
let generalId: string;
let serviceId: string;

const codes = ({ userErrors }: { userErrors: readonly { code: string }[] }): string[] =>
  userErrors.map(({ code }) => code);
const hour = (at: number): string => `2023-04-0${3 + at}T06:00:00Z`;
const offer = (at: number, change: object = {}) =>
  run(
    people.handler,
    'offerCounselling',
    { counsellorId, startsAt: hour(at), delivery: 'OFFLINE', place: '职工服务中心 203 室', ...change },
    'session { id status client { callName } note }',
  );
/** Steps of nobody in particular. */
const book = async (hourId: string, change: object = {}) => {
  const { data, errors } = await world.ask<any>(
    null,
    `mutation($input: BookCounsellingInput!) { bookCounselling(input: $input) {
       userErrors { code message } code booking { counsellorName place status } } }`,
    {
      input: {
        clientMutationId: `book-${hourId}`,
        code: HOUSEHOLD,
        hourId,
        callName: '老李',
        contact: CONTACT,
        concern: CONCERN,
        ...change,
      },
    },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.bookCounselling;
};
const hoursFor = async (code: string) =>
  (
    await world.ask<any>(
      null,
      'query($code: String!) { counsellingHours(code: $code) { id counsellorName } generalPsychologicalServices { name contact place } }',
      { code },
    )
  ).data!;

beforeAll(async () => {
  world = await startHealthWorld(() => now);
  await plantHouseholds(world.database, { [HOUSEHOLD]: 900001 });
  const open = async (audience: string, name: string) =>
    (
      await run(
        people.officer,
        'openPsychologicalService',
        {
          unionId: unionId(360000),
          name,
          audience,
          contact: '0791-12351',
          place: '南昌市 1 号',
          openedOn: '2023-01-01',
        },
        'service { id }',
      )
    )['service'].id as string;
  generalId = await open('EVERYBODY', '职工心理热线');
  serviceId = await open('HARDSHIP', '困难职工心理关爱');
  const named = await run(
    people.officer,
    'nameCounsellor',
    {
      serviceId,
      accountId: 'jiangxi.handler',
      name: '王咨询师',
      certificate: 'XLZX-0001',
      certifiedUntil: '2025-12-31',
    },
    'counsellor { id }',
  );
  counsellorId = named['counsellor'].id;
});
afterAll(() => world?.close());

describe('when lectures are recorded', () => {
  const record = (change: object = {}) =>
    run(
      people.officer,
      'recordPsychologyEvent',
      {
        unionId: unionId(360102),
        kind: 'LECTURE',
        delivery: 'OFFLINE',
        topic: '情绪管理与压力舒缓',
        speaker: '王咨询师',
        heldOn: '2022-03-08',
        personTimes: 30,
        ...change,
      },
      'event { id personTimes }',
    );

  test.each([
    [{ topic: '' }, 'NAME_INVALID'],
    [{ heldOn: '2023-04-02' }, 'DATE_IN_FUTURE'],
    [{ personTimes: -1 }, 'PERSON_TIMES_INVALID'],
    [{ unionId: unionId(370300) }, 'UNION_NOT_FOUND'],
    [{ id: unionId(1) }, 'PSYCHOLOGY_EVENT_NOT_FOUND'],
  ])('%j is refused with %s', async (change, code) => expect(codes(await record(change))).toEqual([code]));

  test('17 lectures of 509 person-times are 29.94 each (S40), corrected the moment one is', async () => {
    for (let at = 0; at < 16; at++) expect(codes(await record())).toEqual([]);
    const wrong = await record({ personTimes: 2900 });
    await record({ id: wrong['event'].id, personTimes: 29 });
    const { healthSummary } = await askUnion(
      people.analyst,
      360100,
      `healthSummary(period: { from: "2022-01-01", until: "2022-12-31" }) { psychology {
         lectures lecturePersonTimes personTimesPerLecture usage { side personTimes } } }`,
    );
    expect(healthSummary.psychology).toMatchObject({
      lectures: 17,
      lecturePersonTimes: 509,
      personTimesPerLecture: 29.94,
    });
    const { psychologyEvents } = await ask(
      people.analyst,
      `{ psychologyEvents(filter: { kinds: [LECTURE], unionId: "${unionId(360100)}" }, first: 1) { totalCount edges { node { topic } } } }`,
    );
    expect(psychologyEvents.totalCount).toBe(17);
  });

  test('one that was recorded twice is taken out, and total and list lose it together', async () => {
    const twice = (await record({ unionId: unionId(360302), personTimes: 40 }))['event'].id as string;
    const shown = () => ask(people.analyst, `{ psychologyEvent(id: "${twice}") { personTimes } }`);
    const counted = async () =>
      (
        await askUnion(
          people.analyst,
          360302,
          'healthSummary(period: { from: "2022-01-01", until: "2022-12-31" }) { psychology { lecturePersonTimes } }',
        )
      ).healthSummary.psychology.lecturePersonTimes;
    const remove = (actor: TestActor) => run(actor, 'removePsychologyEvent', { id: twice }, 'event { id }');
    expect([await shown(), await counted()]).toEqual([{ psychologyEvent: { personTimes: 40 } }, 40]);
    expect(codes(await remove(people.ziboOfficer))).toEqual(['PSYCHOLOGY_EVENT_NOT_FOUND']);
    const answers = await Promise.all([remove(people.officer), remove(people.officer)]);
    expect(answers.flatMap(codes)).toEqual(['PSYCHOLOGY_EVENT_NOT_FOUND']);
    expect([await shown(), await counted()]).toEqual([{ psychologyEvent: null }, 0]);
  });
});

describe('when services are kept', () => {
  const name = (change: object = {}) =>
    run(
      people.officer,
      'nameCounsellor',
      { serviceId, accountId: 'jiangxi.handler2', name: '李咨询师', certificate: 'XLZX-0002', ...change },
      'counsellor { id }',
    );

  test.each([
    [{ accountId: 'nobody' }, 'HANDLER_INVALID'],
    [{ accountId: 'nanchang.handler' }, 'HANDLER_INVALID'],
    [{ accountId: '' }, 'COUNSELLOR_INVALID'],
    [{ certificate: '' }, 'COUNSELLOR_CERTIFICATE_MISSING'],
    [{ endedOn: '2023-04-02' }, 'DATE_IN_FUTURE'],
    [{ serviceId: unionId(1) }, 'PSYCHOLOGICAL_SERVICE_NOT_FOUND'],
  ])('a counsellor %j is refused with %s', async (change, code) => expect(codes(await name(change))).toEqual([code]));

  test('a service for everybody names no counsellor', async () =>
    expect(codes(await name({ serviceId: generalId }))).toEqual(['SERVICE_TAKES_NO_BOOKINGS']));

  test('who is removed offers no hour any more, and is named again', async () => {
    const id = (await name())['counsellor'].id as string;
    const offerAs = () =>
      run(
        people.otherHandler,
        'offerCounselling',
        { counsellorId: id, startsAt: '2023-05-08T06:00:00Z', delivery: 'ONLINE', place: '电话' },
        'session { id }',
      );
    const offered = await offerAs();
    expect(codes(offered)).toEqual([]);
    const free = async () =>
      (await hoursFor(HOUSEHOLD)).counsellingHours.filter((one: any) => one.counsellorName === '李咨询师').length;
    expect(await free()).toBe(1);
    now = new Date('2023-04-02T02:00:00Z');
    expect(codes(await name({ endedOn: '2023-04-01' }))).toEqual([]);
    expect([await free(), codes(await offerAs())]).toEqual([0, ['NOT_ITS_COUNSELLOR']]);
    expect(codes(await name())).toEqual([]);
    expect(await free()).toBe(1);
    expect(codes(await name({ endedOn: '2023-03-31' }))).toEqual(['ENDS_BEFORE_START']);
    expect(codes(await name({ endedOn: '2023-04-01' }))).toEqual([]);
    now = NOW;
    const withdraw = { id: offered['session'].id, outcome: 'CANCELLED' };
    expect((await run(people.otherHandler, 'closeCounselling', withdraw, 'session { status }'))['session']).toEqual({
      status: 'CANCELLED',
    });
    const { psychologicalService } = await ask(
      people.officer,
      `{ psychologicalService(id: "${serviceId}") { counsellors { name endedOn account { id } } } }`,
    );
    expect(psychologicalService.counsellors).toContainEqual({
      name: '李咨询师',
      endedOn: '2023-04-01',
      account: { id: 'jiangxi.handler2' },
    });
    await expect(
      ask(people.analyst, `{ psychologicalService(id: "${serviceId}") { counsellors { account { id } } } }`),
    ).rejects.toThrow(/scope/);
  });

  test('what workers read of a service is corrected, until it is closed', async () => {
    const id = (
      await run(
        people.officer,
        'openPsychologicalService',
        {
          unionId: unionId(360100),
          name: '南昌心理热线',
          audience: 'EVERYBODY',
          contact: '0791-0000',
          openedOn: '2023-01-01',
        },
        'service { id }',
      )
    )['service'].id as string;
    const change = (input: object, actor: TestActor = people.nanchangOfficer) =>
      run(actor, 'changePsychologicalService', { id, name: '南昌心理热线', contact: '0791-12351', ...input });
    const listed = async () =>
      (await hoursFor('')).generalPsychologicalServices.find((one: any) => one.name === '南昌心理热线');
    expect(codes(await change({ place: '滨江路 1 号' }))).toEqual([]);
    expect(await listed()).toEqual({ name: '南昌心理热线', contact: '0791-12351', place: '滨江路 1 号' });
    expect(codes(await change({ contact: '' }))).toEqual(['CONTACT_INVALID']);
    expect(codes(await change({}, people.ziboOfficer))).toEqual(['PSYCHOLOGICAL_SERVICE_NOT_FOUND']);
    const close = (closedOn: string) =>
      run(people.nanchangOfficer, 'closePsychologicalService', { id, closedOn }, 'service { closedOn }');
    expect(codes(await close('2022-12-31'))).toEqual(['ENDS_BEFORE_START']);
    expect((await close('2023-03-31'))['service']).toEqual({ closedOn: '2023-03-31' });
    expect(codes(await change({}))).toEqual(['PSYCHOLOGICAL_SERVICE_CLOSED']);
    expect(await listed()).toBeUndefined();
  });
});

describe('when consultations of counties are reported', () => {
  const tally = (code: number, kind: string, personTimes: number) =>
    run(
      people.officer,
      'recordConsultations',
      { unionId: unionId(code), kind, month: '2022-05-20', personTimes },
      'tally { kind month }',
    );
  const YEAR = '(period: { from: "2022-01-01", until: "2022-12-31" })';

  test('a county of three calls is not shown, its neighbour is rounded, and the province is exact', async () => {
    for (const [code, calls] of [
      [360102, 3],
      [360121, 20],
      [360302, 40],
    ] as const)
      expect(codes(await tally(code, 'HOTLINE', calls))).toEqual([]);
    const calls = async (code: number) =>
      (await askUnion(people.analyst, code, `healthSummary${YEAR} { psychology { hotlineCalls hotlineProtection } }`))
        .healthSummary.psychology;
    expect(await calls(360000)).toEqual({ hotlineCalls: 63, hotlineProtection: 'EXACT' });
    expect(await calls(360102)).toEqual({ hotlineCalls: null, hotlineProtection: 'SUPPRESSED' });
    expect(await calls(360121)).toEqual({ hotlineCalls: 23, hotlineProtection: 'ROUNDED' });
  });

  test('no side of a pair gives it away: each is the sum of what is shown', async () => {
    await tally(360102, 'FACE_TO_FACE', 12);
    const { healthSummary } = await askUnion(
      people.analyst,
      360102,
      `healthSummary${YEAR} { psychology { faceToFace usage { side personTimes protection } } }`,
    );
    const { faceToFace, usage } = healthSummary.psychology;
    const shown = Object.fromEntries(usage.map((one: any) => [one.side, one.personTimes]));
    expect(faceToFace).toBe(12);
    expect(shown).toMatchObject({ ONLINE: null, OFFLINE: 521, TRAINING: 509, TEAM: 509, SERVICE: 12, INDIVIDUAL: 12 });
    expect(usage.find((one: any) => one.side === 'INDIVIDUAL').protection).toBe('ROUNDED');
  });

  test('a month of it is not shown at all, and no field holds what was reported', async () => {
    const { healthSummary } = await askUnion(
      people.analyst,
      360000,
      'healthSummary(period: { from: "2022-05-01", until: "2022-05-31" }) { psychology { hotlineCalls hotlineProtection } }',
    );
    expect(healthSummary.psychology).toEqual({ hotlineCalls: null, hotlineProtection: 'NOT_WHOLE_YEARS' });
    await expect(ask(people.officer, '{ __type(name: "ConsultationTally") { fields { name } } }')).resolves.toEqual({
      __type: { fields: ['id', 'kind', 'month', 'union'].map((name) => ({ name })) },
    });
  });
});

describe('when a counsellor offers hours', () => {
  test.each([
    [{ startsAt: '2023-03-01T06:00:00Z' }, 'COUNSELLING_HOUR_PAST'],
    [{ startsAt: '2026-03-01T06:00:00Z' }, 'COUNSELLOR_CERTIFICATE_ENDED'],
    [{ place: '' }, 'COUNSELLING_PLACE_INVALID'],
    [{ counsellorId: unionId(1) }, 'NOT_ITS_COUNSELLOR'],
  ])('%j is refused with %s', async (change, code) => expect(codes(await offer(0, change))).toEqual([code]));

  test('another handler is no counsellor, and one hour is offered once', async () => {
    const input = { counsellorId, startsAt: hour(1), delivery: 'ONLINE', place: '电话' };
    expect(codes(await run(people.otherHandler, 'offerCounselling', input))).toEqual(['NOT_ITS_COUNSELLOR']);
    const answers = await Promise.all([1, 2].map(() => offer(0)));
    expect(answers.flatMap(codes)).toEqual(['COUNSELLING_HOUR_TAKEN']);
  });
});

describe('when a hardship worker books', () => {
  let hourId: string;
  let code: string;
  beforeAll(async () => {
    hourId = (await hoursFor(HOUSEHOLD)).counsellingHours[0].id;
  });

  test('who is not on the register is shown no hour and referred to the general service', async () => {
    expect(await hoursFor('some other code')).toEqual({
      counsellingHours: null,
      generalPsychologicalServices: [{ name: '职工心理热线', contact: '0791-12351', place: '南昌市 1 号' }],
    });
    const refused = await book(hourId, { code: 'some other code' });
    expect(codes(refused)).toEqual(['NOT_ON_HARDSHIP_REGISTER']);
    expect(refused).toMatchObject({ code: null, booking: null });
    expect(refused.userErrors[0].message).toContain('职工心理热线 (南昌市 1 号, 0791-12351)');
  });

  test('two who book the same hour at once: one does, and the other is told to choose another', async () => {
    const answers = await Promise.all(
      ['a', 'b'].map((key) => book(hourId, { clientMutationId: `race-${key}`, callName: key })),
    );
    expect(answers.flatMap(codes)).toEqual(['COUNSELLING_HOUR_GONE']);
    const won = answers.find((answer) => answer.code !== null)!;
    code = won.code;
    expect(won.booking).toEqual({ counsellorName: '王咨询师', place: '职工服务中心 203 室', status: 'CONFIRMED' });
    const key = won === answers[0] ? 'a' : 'b';
    // A double click gets the same code again.
    expect((await book(hourId, { clientMutationId: `race-${key}`, callName: key })).code).toBe(code);
  });

  test('the counsellor sees who comes, the worker the booking, and nobody else anything', async () => {
    const list =
      '{ counsellingSessions { totalCount edges { node { id client { callName contact concern } note } } } }';
    const { counsellingSessions } = await ask(people.handler, list);
    expect(counsellingSessions.edges[0].node).toMatchObject({
      id: hourId,
      client: { contact: CONTACT, concern: CONCERN },
      note: null,
    });
    expect((await ask(people.otherHandler, list))['counsellingSessions'].edges).toEqual([
      { node: expect.objectContaining({ client: null, note: null }) },
    ]);
    for (const actor of [people.officer, people.analyst, people.nationalAnalyst])
      await expect(ask(actor, list)).rejects.toThrow(/scope/);
    const opened = (asked: string) =>
      world.ask<any>(null, 'query($c: String!) { counsellingBooking(code: $c) { status } }', { c: asked });
    expect((await opened(code)).data!.counsellingBooking).toEqual({ status: 'CONFIRMED' });
    // The code on the wall of the household opens nothing: its other members learn of nobody.
    expect((await opened(HOUSEHOLD)).data!.counsellingBooking).toBeNull();
    expect((await hoursFor(HOUSEHOLD)).counsellingHours).toEqual([]);
  });

  test('the database itself opens the session to these two alone', async () => {
    const { rows } = await world.database.pool.query<{ bearer: string }>(
      'select bearer from health.counselling_session where id = $1',
      [hourId],
    );
    const seen = async (account: string): Promise<number> => {
      const client = new pg.Client({ connectionString: subgraphUrl(world.database.url, TEST_SECRET, 'health') });
      await client.connect();
      try {
        await client.query('begin');
        await client.query('select tree.enter($1, $2, $3, $4)', [account, unionId(100000), 'r', 'a']);
        return (await client.query('select from health.counselling_session where bearer is not null')).rowCount!;
      } finally {
        await client.end();
      }
    };
    expect(await seen('jiangxi.handler')).toBe(1);
    expect(await seen(rows[0]!.bearer)).toBe(1);
    for (const account of ['', 'jiangxi.health', 'national.admin', 'jiangxi.handler2'])
      expect(await seen(account)).toBe(0);
  });

  test('a note is the counsellor’s, and the session counts once it took place', async () => {
    const note = (actor: (typeof people)[keyof typeof people], id = hourId) =>
      run(actor, 'saveCounsellingNote', { id, note: NOTE }, 'session { note }');
    expect(codes(await note(people.otherHandler))).toEqual(['COUNSELLING_NOT_FOUND']);
    expect((await note(people.handler))['session']).toEqual({ note: NOTE });
    const close = () => run(people.handler, 'closeCounselling', { id: hourId, outcome: 'HELD' }, 'session { status }');
    expect(codes(await close())).toEqual(['COUNSELLING_NOT_YET']);
    now = new Date('2023-04-10T02:00:00Z');
    expect((await close())['session']).toEqual({ status: 'HELD' });
    expect(codes(await close())).toEqual(['COUNSELLING_OVER']);
    const { healthSummary } = await askUnion(
      people.analyst,
      360000,
      'healthSummary(period: { from: "2023-01-01", until: "2023-12-31" }) { psychology { hardshipSessions hardshipProtection } }',
    );
    // One session of a year would tell that somebody came.
    expect(healthSummary.psychology).toEqual({ hardshipSessions: null, hardshipProtection: 'SUPPRESSED' });
    const { rows } = await world.database.pool.query<{ n: number }>(
      `select count(*)::int as n from health.counselling_session where status = 'HELD'`,
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  test('who takes the whole database away finds neither who came, nor what was said, nor a way to the household', async () => {
    expect(await leaksIn(world.database, [CONCERN, CONTACT, NOTE, HOUSEHOLD, code], inputs)).toEqual([]);
  });

  test('however much one member books, nothing tells another that somebody of the household comes', async () => {
    const days = [21, 22, 23, 24, 25, 26];
    const answers = [];
    for (const day of days) {
      const { session } = await offer(8, { startsAt: `2023-04-${day}T06:00:00Z` });
      answers.push(await book(session.id, { callName: `家人${day % 2}` }));
    }
    expect(answers.flatMap(codes)).toEqual([]);
    await world.database.pool.query(
      `update health.counselling_session set status = 'CANCELLED' where starts_at >= '2023-04-21'`,
    );
  });

  test('an hour that was booked is called off with its code, once, and offered anew', async () => {
    const offered = await offer(8, { startsAt: '2023-04-20T06:00:00Z' });
    expect(codes(offered)).toEqual([]);
    const booked = await book(offered['session'].id);
    const cancel = async (key: string) =>
      (
        await world.ask<any>(
          null,
          'mutation($input: CancelCounsellingInput!) { cancelCounselling(input: $input) { userErrors { code } booking { status } } }',
          { input: { clientMutationId: key, code: booked.code } },
        )
      ).data!.cancelCounselling;
    expect(await cancel('c1')).toEqual({ userErrors: [], booking: { status: 'CANCELLED' } });
    expect(codes(await cancel('c2'))).toEqual(['COUNSELLING_OVER']);
    const { counsellingHours } = await hoursFor(HOUSEHOLD);
    expect(counsellingHours).toMatchObject([{ counsellorName: '王咨询师' }]);
    const [again] = counsellingHours;
    expect(again.id).not.toBe(offered['session'].id);
    const anew = await book(again.id);
    expect(codes(anew)).toEqual([]);
    expect(anew.code).not.toBe(booked.code);
    expect((await cancel('c3')).userErrors).toMatchObject([{ code: 'COUNSELLING_OVER' }]);
  });
});
