import { subgraphUrl } from '@gonghui/kit';
import { TEST_SECRET, type TestSubgraph } from '@gonghui/kit/testing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NOW, people, startHealthWorld, storyIn } from '../testing/health-world.js';
import { unionId } from '../testing/organization-stand-in.js';
import { leaksIn } from '../testing/read-dump.js';

const NOTE = '候车时突然晕倒';

let world: TestSubgraph;
const { run, ask, askUnion, inputs } = storyIn<any>(() => world);
let stationId: string;
let personId: string;

const codes = ({ userErrors }: { userErrors: readonly { code: string }[] }): string[] =>
  userErrors.map(({ code }) => code);
const open = (change: object = {}) =>
  run(
    people.officer,
    'openHealthStation',
    { unionId: unionId(360102), name: '东湖职工健康驿站', openedOn: '2023-01-10', ...change },
    'station { id }',
  );
const record = (input: object, actor: (typeof people)[keyof typeof people] = people.handler) =>
  run(
    actor,
    'recordHealthReading',
    { personId, kind: 'BLOOD_PRESSURE', values: [128, 82], ...input },
    'reading { level values } incident { note person { id } }',
  );

beforeAll(async () => {
  world = await startHealthWorld();
  stationId = (await open())['station'].id;
  const registered = await run(people.handler, 'registerStationPerson', { stationId }, 'person { id alias }');
  personId = registered['person'].id;
});
afterAll(() => world?.close());

describe('when stations are opened', () => {
  test.each([
    [{ name: '' }, 'NAME_INVALID'],
    [{ openedOn: '2023-04-02' }, 'DATE_IN_FUTURE'],
    [{ unionId: unionId(370300) }, 'UNION_NOT_FOUND'],
  ])('%j is refused with %s', async (change, code) => expect(codes(await open(change))).toEqual([code]));

  test('they count from their first day, until they are closed', async () => {
    const { station } = await open({ name: '安源职工健康驿站', unionId: unionId(360302) });
    const count = async (until: string) =>
      (
        await askUnion(
          people.analyst,
          360000,
          `healthSummary(period: { from: "2023-01-01", until: "${until}" }) { healthStations }`,
        )
      ).healthSummary.healthStations;
    expect(await count('2023-03-31')).toBe(2);
    const close = () => run(people.officer, 'closeHealthStation', { id: station.id, closedOn: '2023-04-01' });
    expect(codes(await close())).toEqual([]);
    expect(codes(await close())).toEqual(['STATION_CLOSED']);
    expect(await count('2023-04-30')).toBe(1);
    expect(codes(await run(people.handler, 'registerStationPerson', { stationId: station.id }))).toEqual([
      'STATION_CLOSED',
    ]);
  });
});

describe('when a station is corrected', () => {
  const change = (input: object, actor: (typeof people)[keyof typeof people] = people.officer) =>
    run(
      actor,
      'changeHealthStation',
      { id: stationId, name: '东湖职工健康驿站', ...input },
      'station { name address }',
    );

  test.each([
    [{ name: '' }, 'NAME_INVALID'],
    [{ address: '一'.repeat(201) }, 'ADDRESS_INVALID'],
    [{ id: unionId(1) }, 'STATION_NOT_FOUND'],
  ])('%# it is refused with %s', async (input, code) => expect(codes(await change(input))).toEqual([code]));

  test('its officer corrects it, and nobody elsewhere', async () => {
    expect(codes(await change({ name: '别的' }, people.ziboOfficer))).toEqual(['STATION_NOT_FOUND']);
    expect((await change({ address: '豫章路 1 号' }))['station']).toEqual({
      name: '东湖职工健康驿站',
      address: '豫章路 1 号',
    });
    const station = `{ healthStation(id: "${stationId}") { address } }`;
    expect((await ask(people.analyst, station))['healthStation']).toEqual({ address: '豫章路 1 号' });
    expect((await ask(people.ziboOfficer, station))['healthStation']).toBeNull();
  });
});

describe('when somebody is measured', () => {
  test.each<[object, string]>([
    [{ values: [82, 128] }, 'READING_SWAPPED'],
    [{ values: [17, 11] }, 'READING_OTHER_UNIT'],
    [{ values: [1280, 82] }, 'READING_IMPLAUSIBLE'],
    [{ values: [128] }, 'READING_PARTS'],
    [{ takenAt: '2023-05-01T00:00:00Z' }, 'READING_IN_FUTURE'],
    [{ personId: unionId(1) }, 'STATION_PERSON_NOT_FOUND'],
  ])('%j is refused with %s, and says what to do', async (input, code) => {
    const refused = await record(input);
    expect(codes(refused)).toEqual([code]);
    expect(refused['reading']).toBeNull();
  });

  test('another handler measures nobody of this one', async () => {
    expect(codes(await record({}, people.otherHandler))).toEqual(['STATION_PERSON_NOT_FOUND']);
  });

  test('readings of three days make a trend, for the handler alone', async () => {
    for (const [takenAt, systolic] of [
      ['2023-01-10T02:00:00Z', 126],
      ['2023-02-09T02:00:00Z', 134],
      ['2023-03-11T02:00:00Z', 142],
    ] as const)
      expect(codes(await record({ takenAt, values: [systolic, 84] }))).toEqual([]);
    const card = `{ stationPerson(id: "${personId}") { alias readings(kind: BLOOD_PRESSURE) { values level } trend(kind: BLOOD_PRESSURE) { direction perMonth } latest { kind values } } }`;
    world.statements.length = 0;
    const { stationPerson } = await ask(people.handler, card);
    expect(world.statements).toHaveLength(2);
    expect(stationPerson).toEqual({
      alias: expect.stringMatching(/^P\d{12}$/),
      readings: [
        { values: [126, 84], level: 'RAISED' },
        { values: [134, 84], level: 'RAISED' },
        { values: [142, 84], level: 'HIGH' },
      ],
      trend: { direction: 'RISING', perMonth: 8 },
      latest: [{ kind: 'BLOOD_PRESSURE', values: [142, 84] }],
    });
    expect((await ask(people.otherHandler, card))['stationPerson']).toBeNull();
    for (const actor of [people.officer, people.analyst]) await expect(ask(actor, card)).rejects.toThrow(/scope/);
  });

  test('half past seven and nine in the morning are one day', async () => {
    const card = `{ stationPerson(id: "${personId}") { trend(kind: GLUCOSE) { direction } } }`;
    for (const takenAt of ['2023-01-09T23:30:00Z', '2023-01-10T01:00:00Z', '2023-02-09T02:00:00Z'])
      expect(codes(await record({ takenAt, kind: 'GLUCOSE', values: [5.3] }))).toEqual([]);
    expect((await ask(people.handler, card))['stationPerson']).toEqual({ trend: { direction: 'TOO_FEW' } });
  });

  test('an emergency opens an incident in the same step, and a double click one', async () => {
    const twice = await Promise.all([1, 2].map(() => record({ clientMutationId: 'emergency', values: [196, 124] })));
    for (const answer of twice)
      expect(answer).toMatchObject({
        reading: { level: 'EMERGENCY' },
        incident: { note: 'BLOOD_PRESSURE 196/124 mmHg', person: { id: personId } },
      });
    const { stationIncidents } = await ask(people.handler, '{ stationIncidents(isOpen: true) { totalCount } }');
    expect(stationIncidents.totalCount).toBe(1);
  });

  test('an emergency of somebody without a card is reported and ended, once', async () => {
    const { incident } = await run(people.handler, 'openStationIncident', { stationId, note: NOTE }, 'incident { id }');
    const close = (actor: (typeof people)[keyof typeof people]) =>
      run(actor, 'closeStationIncident', { id: incident.id, outcome: '已送医' }, 'incident { outcome closedAt note }');
    expect(codes(await close(people.otherHandler))).toEqual(['INCIDENT_NOT_FOUND']);
    expect((await close(people.handler))['incident']).toEqual({
      outcome: '已送医',
      note: NOTE,
      closedAt: NOW,
    });
    expect(codes(await close(people.handler))).toEqual(['INCIDENT_CLOSED']);
  });

  test('the database itself opens persons, readings and incidents to their handler alone', async () => {
    const seen = async (account: string): Promise<number> => {
      const client = new pg.Client({ connectionString: subgraphUrl(world.database.url, TEST_SECRET, 'health') });
      await client.connect();
      try {
        await client.query('begin');
        await client.query('select tree.enter($1, $2, $3, $4)', [account, unionId(100000), 'r', 'a']);
        const { rows } = await client.query<{ n: number }>(
          `select ((select count(*) from health.station_person) + (select count(*) from health.station_reading)
                 + (select count(*) from health.station_incident))::int as n`,
        );
        return rows[0]!.n;
      } finally {
        await client.end();
      }
    };
    expect(await seen('jiangxi.handler')).toBe(10);
    for (const account of ['', 'jiangxi.health', 'national.admin', 'jiangxi.handler2'])
      expect(await seen(account)).toBe(0);
  });

  test('who takes the whole database away finds no value and no emergency', async () => {
    expect(await leaksIn(world.database, [NOTE, '196/124', '[196,124]', '已送医', 'mmHg'], inputs)).toEqual([]);
  });
});
