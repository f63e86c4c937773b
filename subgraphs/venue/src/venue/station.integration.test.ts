import { startTestSubgraph, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { venue } from '../index.js';
import { organizationStandIn, plantTree, unionId } from '../testing/organization-stand-in.js';
import { putVenues } from '../testing/put-venues.js';

const NOW = new Date('2026-11-21T08:00:00Z');
const nanchang: TestActor = { unionId: unionId(360100), scopes: 'venue:read venue:write' };
const zibo: TestActor = { unionId: unionId(370300), scopes: 'venue:read venue:write' };

const OPENED = [
  ['UNDER_CONSTRUCTION', '2021-08-20'],
  ['IN_USE', '2021-12-08'],
] as const;

let world: TestSubgraph;
beforeAll(async () => {
  world = await startTestSubgraph([organizationStandIn, venue], () => NOW);
  await plantTree(world.database);
  await putVenues(world.database, {
    venues: [
      {
        id: 801,
        union: 360102,
        kind: 'OUTDOOR_STATION',
        statuses: OPENED,
        setting: 'CITY',
        services: ['WATER', 'MEALS'],
      },
      { id: 802, union: 360102, kind: 'OUTDOOR_STATION', statuses: OPENED, setting: 'CITY', services: ['WATER'] },
      {
        id: 803,
        union: 360121,
        kind: 'OUTDOOR_STATION',
        statuses: OPENED,
        setting: 'ROAD',
        services: ['SHOWER', 'LAUNDRY', 'REST'],
      },
      { id: 804, union: 360121, kind: 'OUTDOOR_STATION', statuses: OPENED.slice(0, 1), setting: 'ROAD' },
      { id: 805, union: 360121, kind: 'WORKERS_CLUB', statuses: OPENED, services: ['REST'] },
    ],
  });
});
afterAll(() => world.close());

describe('with stations in the city and beside roads', () => {
  test.each([
    { filter: 'settings: [CITY]', names: ['场馆801', '场馆802'] },
    { filter: 'settings: [ROAD], statuses: [IN_USE]', names: ['场馆803'] },
    { filter: 'settings: [CITY, ROAD]', names: ['场馆801', '场馆802', '场馆803', '场馆804'] },
    { filter: 'services: [WATER, MEALS]', names: ['场馆801'] },
    { filter: 'services: [REST]', names: ['场馆803', '场馆805'] },
  ])('the list of { $filter } holds $names', async ({ filter, names }) => {
    expect(await namesOf(nanchang, filter)).toEqual(names);
  });

  test('another city sees none of them', async () => {
    expect(await namesOf(zibo, 'settings: [CITY, ROAD]')).toEqual([]);
  });

  test('a station tells what its setting asks for and it does not offer', async () => {
    const { data } = await world.ask<{ venues: { edges: { node: { missingServices: string[] } }[] } }>(
      nanchang,
      '{ venues { edges { node { missingServices } } } }',
    );
    expect(data!.venues.edges.map(({ node }) => node.missingServices)).toEqual([
      [],
      ['MEALS'],
      [],
      ['SHOWER', 'LAUNDRY', 'REST'],
      [],
    ]);
  });

  test('those in use are a total of every union above, also before they opened', async () => {
    const { data } = await world.ask<{ _entities: Record<string, { stationsInUse: number }>[] }>(
      nanchang,
      `query($ids: [_Any!]!) { _entities(representations: $ids) { ... on TradeUnion {
         now: venueSummary { stationsInUse } before: venueSummary(asOf: "2021-11-30") { stationsInUse } } } }`,
      { ids: [360100, 360102].map((code) => ({ __typename: 'TradeUnion', id: unionId(code) })) },
    );
    expect(data!._entities.map(({ now, before }) => [now!.stationsInUse, before!.stationsInUse])).toEqual([
      [3, 0],
      [2, 0],
    ]);
  });
});

describe('when a setting is written', () => {
  test('a station keeps it with its services, each once', async () => {
    const made = await write('createVenue', {
      ...STATION,
      setting: 'ROAD',
      services: ['SHOWER', 'REST', 'SHOWER'],
    });
    expect(made).toMatchObject({ userErrors: [], venue: { setting: 'ROAD', services: ['SHOWER', 'REST'] } });
    const id = made.venue!.id;
    expect(await write('updateVenue', { id, setting: null, services: [] })).toMatchObject({
      venue: { setting: null, services: [] },
    });
  });

  test('what is no station is refused one, new or changed', async () => {
    const refused = { userErrors: [{ code: 'SETTING_OF_NO_STATION', field: ['setting'] }], venue: null };
    expect(await write('createVenue', { ...STATION, kind: 'WORKERS_CLUB', setting: 'CITY' })).toEqual(refused);
    expect(await write('updateVenue', { id: unionId(805), setting: 'CITY' })).toEqual(refused);
    expect(await write('updateVenue', { id: unionId(801), kind: 'WORKERS_HOME' })).toEqual(refused);
  });
});

const STATION = {
  unionId: unionId(360102),
  name: '南昌站前驿站',
  kind: 'OUTDOOR_STATION',
  status: 'IN_USE',
  statusSince: '2022-03-01',
  reason: '建成启用',
};

let requests = 0;

interface Written {
  readonly userErrors: { code: string; field: string[] }[];
  readonly venue: { id: string; setting: string | null; services: string[] } | null;
}

async function write(name: string, input: Record<string, unknown>): Promise<Written> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await world.ask<Record<string, Written>>(
    nanchang,
    `mutation($input: ${type}!) { ${name}(input: $input) { userErrors { code field } venue { id setting services } } }`,
    { input: { clientMutationId: `station-${++requests}`, ...input } },
  );
  expect(errors).toBeUndefined();
  return data![name]!;
}

async function namesOf(actor: TestActor, filter: string): Promise<string[]> {
  const { data, errors } = await world.ask<{ venues: { edges: { node: { name: string } }[] } }>(
    actor,
    `{ venues(filter: { ${filter} }) { edges { node { name } } } }`,
  );
  expect(errors).toBeUndefined();
  return data!.venues.edges.map(({ node }) => node.name);
}
