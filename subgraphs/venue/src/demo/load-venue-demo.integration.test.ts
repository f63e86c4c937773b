import { startTestSubgraph, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { venue } from '../index.js';
import { DEMO_TREE } from '../testing/demo-tree.js';
import { organizationStandIn, plantTree, unionId } from '../testing/organization-stand-in.js';
import { loadVenueDemo, VenuesExistError } from './load-venue-demo.js';

const NOW = new Date('2026-11-21T08:00:00Z');
const national: TestActor = { unionId: unionId(100000), scopes: 'venue:read' };
const jiangxi: TestActor = { unionId: unionId(360000), scopes: 'venue:read' };

let world: TestSubgraph;
beforeAll(async () => {
  world = await startTestSubgraph([organizationStandIn, venue], () => NOW);
  await plantTree(world.database, DEMO_TREE, '1949-10-01');
  await loadVenueDemo(world.database.pool);
});
afterAll(() => world.close());

describe('with the demo data', () => {
  test.each([
    { what: 'in May 2021 (F398–F400)', args: '(asOf: "2021-05-24")' },
    { what: 'today', args: '' },
  ])('Jiangxi has 53 palaces in use, 38 being built and 12 planned $what', async ({ args }) => {
    expect(
      await ask(
        360000,
        `venueSummary${args} { palacesInUse palacesUnderConstruction palacesPlanned placesRequired placesWithPalace }`,
      ),
    ).toEqual({
      venueSummary: {
        palacesInUse: 53,
        palacesUnderConstruction: 38,
        palacesPlanned: 12,
        placesRequired: 111,
        placesWithPalace: 53,
      },
    });
  });

  test('every one of its palaces stands in a city or county of its own, and 8 places have none', async () => {
    expect(await ask(360000, 'venues(filter: { kinds: [WORKERS_PALACE] }, first: 500) { totalCount }')).toEqual({
      venues: { totalCount: 103 },
    });
    const { coverageTargets } = await ask<{
      coverageTargets: { dueYear: number; missing: { edges: { node: { nextVenue: { status: string } | null } }[] } }[];
    }>(360000, 'coverageTargets { dueYear missing(first: 500) { edges { node { nextVenue { status } } } } }');
    expect(coverageTargets.map(({ dueYear }) => dueYear)).toEqual([2023, 2025]);
    const next = Map.groupBy(coverageTargets[0]!.missing.edges, ({ node }) => node.nextVenue?.status);
    expect([next.get('UNDER_CONSTRUCTION')?.length, next.get('PLANNED')?.length, next.get(undefined)?.length]).toEqual([
      38, 12, 8,
    ]);
  });

  test('39 projects got 80,500,000 yuan of the province, none more than its cap (F388–F392)', async () => {
    const { data } = await world.ask<{
      venueProjects: {
        edges: { node: { union: { id: string }; budgetSources: { level: string; amount: string }[] } }[];
      };
    }>(jiangxi, '{ venueProjects(first: 500) { edges { node { union { id } budgetSources { level amount } } } } }');
    const awards = data!.venueProjects.edges.flatMap(({ node }) =>
      node.budgetSources
        .filter(({ level }) => level === 'PROVINCIAL')
        .map(({ amount }) => ({ amount: Number(amount), isCity: node.union.id.endsWith('00') })),
    );
    expect(awards).toHaveLength(39);
    expect(awards.reduce((sum, { amount }) => sum + amount, 0)).toBe(80_500_000);
    expect(awards.filter(({ amount, isCity }) => amount > (isCity ? 10_000_000 : 3_000_000))).toEqual([]);
  });

  test('Gansu is on its way to full coverage of its 86 counties (F109)', async () => {
    expect(await ask(620000, 'coverageTargets { title required covered missing { totalCount } }')).toEqual({
      coverageTargets: [
        { title: '县级工人文化宫（俱乐部）全覆盖', required: 86, covered: 50, missing: { totalCount: 36 } },
        { title: '县级职工服务中心全覆盖', required: 86, covered: 74, missing: { totalCount: 12 } },
      ],
    });
  });

  test('Guangxi wants a palace or home in each park of class A and above, and no park of class B appears', async () => {
    const { coverageTargets } = await ask<{
      coverageTargets: {
        required: number;
        covered: number;
        missing: { edges: { node: { park: { parkClass: string } } }[] };
      }[];
    }>(450000, 'coverageTargets { required covered missing { edges { node { park { parkClass } } } } }');
    expect(coverageTargets).toMatchObject([{ required: 10, covered: 6 }]);
    expect(coverageTargets[0]!.missing.edges.map(({ node }) => node.park.parkClass).toSorted()).toEqual([
      'A',
      'A',
      'A',
      'A+',
    ]);
  });

  test('Huizhou has 127 stations in use, in the city and beside roads, each after three months of preparation (F336, F339)', async () => {
    const { venueSummary, all, road, venues } = await ask<{
      venueSummary: { stationsInUse: number };
      all: { totalCount: number };
      road: { totalCount: number };
      venues: {
        edges: {
          node: { name: string; missingServices: string[]; statusHistory: { status: string; from: string }[] };
        }[];
      };
    }>(
      441300,
      `venueSummary { stationsInUse }
       all: venues(filter: { settings: [CITY, ROAD], statuses: [IN_USE] }) { totalCount }
       road: venues(filter: { settings: [ROAD], services: [SHOWER, LAUNDRY, REST] }) { totalCount }
       venues(filter: { kinds: [OUTDOOR_STATION] }, first: 500) {
         edges { node { name missingServices statusHistory { status from } } } }`,
    );
    expect([venueSummary.stationsInUse, all.totalCount, road.totalCount, venues.edges.length]).toEqual([
      127, 127, 31, 127,
    ]);
    expect([venues.edges[0]!.node.name, venues.edges.at(-1)!.node.name]).toEqual(['惠民驿站001号', '惠民驿站127号']);
    for (const { node } of venues.edges) {
      expect(node.missingServices).toEqual([]);
      const [opened, begun] = node.statusHistory;
      expect([begun!.status, opened!.status]).toEqual(['UNDER_CONSTRUCTION', 'IN_USE']);
      expect(begun!.from < '2021-09-08' && opened!.from === '2021-12-08').toBe(true);
    }
  });

  test('other provinces have palaces, too', async () => {
    for (const code of [110000, 210000, 370000, 610000])
      expect(
        (await ask<{ venueSummary: { palacesInUse: number } }>(code, 'venueSummary { palacesInUse }')).venueSummary
          .palacesInUse,
      ).toBeGreaterThan(1);
  });

  test('the audit trail begins after it', async () => {
    const { rows } = await world.database.pool.query(
      `select count(*)::int as count from audit.record where schema_name = 'venue'`,
    );
    expect(rows).toEqual([{ count: 0 }]);
  });

  test('it is not loaded twice', async () => {
    await expect(loadVenueDemo(world.database.pool)).rejects.toThrow(VenuesExistError);
  });
});

async function ask<Fields>(code: number, fields: string): Promise<Fields> {
  const { data, errors } = await world.ask<{ _entities: [Fields] }>(
    national,
    `query($ids: [_Any!]!) { _entities(representations: $ids) { ... on TradeUnion { ${fields} } } }`,
    { ids: [{ __typename: 'TradeUnion', id: unionId(code) }] },
  );
  expect(errors).toBeUndefined();
  return data!._entities[0];
}
