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

  test('122 of them have all of the five, and each other names what it lacks (F341)', async () => {
    const { venueStandards, wanting } = await ask<{
      venueStandards: {
        standard: { title: string; items: string[] };
        standings: { standing: string; venues: number }[];
      }[];
      wanting: { edges: { node: { name: string; standings: { inspection: { missing: string[] } }[] } }[] };
    }>(
      441300,
      `venueStandards { standard { title items } standings { standing venues } }
       wanting: venues(filter: { standings: [NOT_STANDARD] }) { edges { node { name standings { inspection { missing } } } } }`,
    );
    expect(venueStandards).toMatchObject([
      {
        standard: { title: '惠民驿站“五有”标准', items: { length: 5 } },
        standings: [
          { standing: 'NOT_STANDARD', venues: 5 },
          { standing: 'STANDARD', venues: 122 },
        ],
      },
    ]);
    expect(wanting.edges.map(({ node }) => [node.name, node.standings[0]!.inspection.missing])).toEqual([
      ['惠民驿站058号', ['健全的服务设施']],
      ['惠民驿站077号', ['统一的标识名称']],
      ['惠民驿站094号', ['规范的“五有”标准管理制度']],
      ['惠民驿站113号', ['合理的站点布局', '健全的服务设施']],
      ['惠民驿站121号', ['完善的服务功能']],
    ]);
  });

  test('Rushan has positions in two towns and 12 enterprises, and 15 stations; one without counselling room is partially equipped (F147, F150)', async () => {
    const { venueSummary, venueStandings, venues } = await ask<{
      venueSummary: { stationsInUse: number };
      venueStandings: { standing: string; venues: number }[];
      venues: {
        edges: { node: { name: string; standings: { standing: string; inspection: { missing: string[] } }[] } }[];
      };
    }>(
      371083,
      `venueSummary { stationsInUse }
       venueStandings(kinds: [SERVICE_POSITION]) { standing venues }
       venues(filter: { kinds: [SERVICE_POSITION] }) {
         edges { node { name standings { standing inspection { missing } } } } }`,
    );
    expect(venueSummary.stationsInUse).toBe(15);
    expect(venueStandings).toEqual([
      { standing: 'FULLY_EQUIPPED', venues: 12 },
      { standing: 'PARTIALLY_EQUIPPED', venues: 2 },
    ]);
    const positions = venues.edges.map(({ node }) => node);
    expect(positions.filter(({ name }) => name.startsWith('企业工会示范点')).length).toBe(12);
    expect(positions.find(({ name }) => name === '夏村镇工会服务主阵地')!.standings).toEqual([
      { standing: 'FULLY_EQUIPPED', inspection: { missing: [] } },
    ]);
    expect(positions.find(({ name }) => name === '企业工会示范点5号')!.standings).toEqual([
      { standing: 'PARTIALLY_EQUIPPED', inspection: { missing: ['职工心理咨询室'] } },
    ]);
  });

  test('a worker in 夏村镇 finds the four delegated services in the town, one elsewhere the nearest', async () => {
    const nearest = async (code: number): Promise<unknown> => {
      const { nearestVenues } = await ask<{ nearestVenues: { venue: { name: string }; withinLevel: string }[] }>(
        code,
        'nearestVenues { withinLevel venue { name } }',
      );
      return nearestVenues.map(({ venue: { name }, withinLevel }) => [withinLevel, name]);
    };
    expect(await nearest(371083100)).toEqual(Array.from({ length: 4 }, () => ['TOWNSHIP', '夏村镇工会服务主阵地']));
    expect(await nearest(371083001)).toEqual([
      ['TOWNSHIP', '企业工会示范点1号'],
      ['COUNTY', '海阳所镇工会服务主阵地'],
      ['COUNTY', '海阳所镇工会服务主阵地'],
      ['TOWNSHIP', '企业工会示范点1号'],
    ]);
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
