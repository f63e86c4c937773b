import { startTestSubgraph, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { venue } from '../index.js';
import { organizationStandIn, plantTree, SMALL_TREE, unionId } from '../testing/organization-stand-in.js';
import { putVenues } from '../testing/put-venues.js';

const NOW = new Date('2026-11-21T08:00:00Z');
const jiangxi: TestActor = { unionId: unionId(360000), scopes: 'venue:read' };
const town: TestActor = { unionId: unionId(360102100), scopes: 'venue:read' };
const zibo: TestActor = { unionId: unionId(370300), scopes: 'venue:read' };
const stranger: TestActor = { unionId: unionId(360000), scopes: 'organization:read' };

const OPENED = [['IN_USE', '2021-12-08']] as const;

let world: TestSubgraph;
beforeAll(async () => {
  world = await startTestSubgraph([organizationStandIn, venue], () => NOW);
  await plantTree(world.database, [
    ...SMALL_TREE,
    { id: 360102100, parent: 360102, level: 'TOWNSHIP' },
    { id: 360102101, parent: 360102, level: 'TOWNSHIP' },
    { id: 900002, parent: 360102100, level: 'GRASSROOTS' },
  ]);
  await putVenues(world.database, {
    venues: [
      { id: 801, union: 900002, kind: 'SERVICE_POSITION', statuses: OPENED, services: ['UNION_JOINING'] },
      {
        id: 802,
        union: 360102101,
        kind: 'SERVICE_POSITION',
        statuses: OPENED,
        services: ['UNION_JOINING', 'COUNSELLING', 'LEGAL_SERVICE'],
      },
      { id: 803, union: 360102, kind: 'WORKER_SERVICE_CENTRE', statuses: OPENED, services: ['LEGAL_SERVICE'] },
      {
        id: 804,
        union: 360102100,
        kind: 'SERVICE_POSITION',
        statuses: [['UNDER_CONSTRUCTION', '2026-01-01']],
        services: ['COUNSELLING', 'INNOVATION'],
      },
      { id: 805, union: 360121, kind: 'WORKER_SERVICE_CENTRE', statuses: OPENED, services: ['COUNSELLING', 'SHOWER'] },
      { id: 806, union: 360302, kind: 'WORKER_SERVICE_CENTRE', statuses: OPENED, services: ['INNOVATION'] },
    ],
  });
});
afterAll(() => world.close());

describe('when a worker looks for services near a place', () => {
  test('the town comes first, then the county, where its own venue goes before those of other towns, and no other city', async () => {
    expect(await nearest(jiangxi, 360102100)).toEqual([
      ['UNION_JOINING', 'TOWNSHIP', '场馆801', 360102100],
      ['INNOVATION', null, undefined, undefined],
      ['LEGAL_SERVICE', 'COUNTY', '场馆803', 360102],
      ['COUNSELLING', 'COUNTY', '场馆802', 360102],
    ]);
  });

  test.each([
    {
      code: 360121,
      answer: [
        ['UNION_JOINING', 'MUNICIPAL', '场馆802'],
        ['SHOWER', 'COUNTY', '场馆805'],
      ],
    },
    {
      code: 360102,
      answer: [
        ['UNION_JOINING', 'COUNTY', '场馆802'],
        ['SHOWER', 'MUNICIPAL', '场馆805'],
      ],
    },
    {
      code: 360300,
      answer: [
        ['UNION_JOINING', null, undefined],
        ['SHOWER', null, undefined],
      ],
    },
    {
      code: 360000,
      answer: [
        ['UNION_JOINING', null, undefined],
        ['SHOWER', null, undefined],
      ],
    },
  ])('from $code other services are found the same way', async ({ code, answer }) => {
    const found = await nearest(jiangxi, code, '[UNION_JOINING, SHOWER, UNION_JOINING]');
    expect(found.map((row) => row.slice(0, 3))).toEqual(answer);
  });

  test('a reader of the town finds what lies in its scope', async () => {
    expect((await nearest(town, 360102100)).map(([, , name]) => name)).toEqual([
      '场馆801',
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('a reader elsewhere finds nothing', async () => {
    expect((await nearest(zibo, 360102100)).map(([, , name]) => name)).toEqual(Array.from({ length: 4 }));
  });

  test('without the right to read venues it is refused', async () => {
    const { errors } = await world.ask(stranger, ENTITIES('nearestVenues { service }'), entity([360102100]));
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  test('two statements answer, however many places and services', async () => {
    world.statements.length = 0;
    await world.ask(
      jiangxi,
      ENTITIES('nearestVenues { venue { name } within { id } }'),
      entity([360102100, 360102, 360121, 360300]),
    );
    expect(world.statements.length, world.statements.join('\n')).toBe(2);
  });
});

interface Nearest {
  readonly service: string;
  readonly withinLevel: string | null;
  readonly venue: { name: string } | null;
  readonly within: { id: string } | null;
}

const ENTITIES = (fields: string): string =>
  `query($ids: [_Any!]!) { _entities(representations: $ids) { ... on TradeUnion { ${fields} } } }`;

function entity(codes: readonly number[]): Record<string, unknown> {
  return { ids: codes.map((code) => ({ __typename: 'TradeUnion', id: unionId(code) })) };
}

async function nearest(actor: TestActor, code: number, services?: string): Promise<unknown[][]> {
  const { data, errors } = await world.ask<{ _entities: { nearestVenues: Nearest[] }[] }>(
    actor,
    ENTITIES(
      `nearestVenues${services ? `(services: ${services})` : ''} { service withinLevel venue { name } within { id } }`,
    ),
    entity([code]),
  );
  expect(errors).toBeUndefined();
  return data!._entities[0]!.nearestVenues.map(({ service, withinLevel, venue: found, within }) => [
    service,
    withinLevel,
    found?.name,
    within ? Number(within.id.split('-').at(-1)) : undefined,
  ]);
}
