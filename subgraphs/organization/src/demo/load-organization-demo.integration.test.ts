import { demoId } from '@gonghui/kit/demo';
import { verifyRollups } from '@gonghui/kit';
import { startTestSubgraph, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { organization } from '../index.js';
import { loadOrganizationDemo, UnionsExistError } from './load-organization-demo.js';

const NOW = new Date('2026-11-21T08:00:00Z');
const idOf = (code: string): string => demoId('union', code);
const root: TestActor = { unionId: idOf('100000'), scopes: 'organization:read' };
const jiangxi: TestActor = { unionId: idOf('360000'), scopes: 'organization:read' };

let world: TestSubgraph;
beforeAll(async () => {
  world = await startTestSubgraph([organization], () => NOW);
  await loadOrganizationDemo(world.database.pool);
}, 180_000);
afterAll(() => world?.close());

describe('when the demo data is loaded', () => {
  test.each([
    { fact: 'F188', code: '370300', asOf: '2022-12-31', summary: { grassrootsUnions: 7198 } },
    { fact: 'F189', code: '370300', asOf: '2022-12-31', summary: { members: 712_541 } },
    {
      fact: 'F188 and F189 today',
      code: '370300',
      asOf: '2026-11-21',
      summary: { grassrootsUnions: 7198, members: 712_541 },
    },
    { fact: 'F210', code: '370300', asOf: '2022-11-30', summary: { newFormUnions: 388 } },
    { fact: 'F211', code: '370300', asOf: '2022-11-30', summary: { newFormMembers: 56_622 } },
    {
      fact: 'F206: more than 260',
      code: '370303-WYC',
      asOf: '2022-05-31',
      summary: { members: 264, newFormMembers: 264, coveredUnits: 0 },
    },
    { fact: 'F208', code: '370321-WL', asOf: '2022-06-30', summary: { coveredUnits: 11 } },
    { fact: 'F209', code: '370302-WY', asOf: '2022-06-30', summary: { coveredUnits: 42 } },
    { fact: 'F126', code: '110106', asOf: '2023-04-10', summary: { grassrootsUnions: 2404 } },
    { fact: 'F127', code: '110106', asOf: '2023-04-10', summary: { coveredUnits: 18_574 } },
    { fact: 'F128', code: '110106', asOf: '2023-04-10', summary: { members: 310_500 } },
    { fact: 'F130: more than 31,000', code: '110106', asOf: '2023-04-10', summary: { twoNewMembers: 31_268 } },
    {
      fact: 'F126 to F128 today',
      code: '110106',
      asOf: '2026-11-21',
      summary: { grassrootsUnions: 2404, coveredUnits: 18_574, members: 310_500 },
    },
    { fact: 'F361', code: '420606001-LANGUANG', asOf: '2021-05-25', summary: { coveredUnits: 125 } },
  ])('$fact of $code: $summary', async ({ code, asOf, summary }) => {
    const { tradeUnion } = await ask<{ tradeUnion: unknown }>(
      `query ($code: String, $asOf: Date) { tradeUnion(code: $code) { organizationSummary(asOf: $asOf) { ${Object.keys(summary).join(' ')} } } }`,
      { code, asOf },
    );
    expect(tradeUnion).toEqual({ organizationSummary: summary });
  });

  test.each([
    { fact: 'F188 as a list', filter: { withinId: idOf('370300'), levels: ['GRASSROOTS'] }, unions: 7198 },
    { fact: 'F210 as a list', filter: { withinId: idOf('370300'), isNewBusinessForm: true }, unions: 388 },
    {
      fact: 'F196',
      filter: {
        withinId: idOf('370300'),
        levels: ['GRASSROOTS'],
        foundedFrom: '2021-06-01',
        foundedUntil: '2021-09-30',
      },
      unions: 1294,
    },
    {
      fact: 'F008',
      filter: {
        withinId: idOf('371000'),
        kinds: ['REGIONAL_FEDERATION', 'INDUSTRY_FEDERATION'],
        foundedFrom: '2021-01-01',
        foundedUntil: '2021-10-31',
      },
      unions: 32,
    },
    { fact: 'F099', filter: { withinId: idOf('620000'), levels: ['COUNTY'] }, unions: 86 },
    { fact: 'cities of Jiangxi', filter: { withinId: idOf('360000'), levels: ['MUNICIPAL'] }, unions: 11 },
    { fact: 'counties of Jiangxi', filter: { withinId: idOf('360000'), levels: ['COUNTY'] }, unions: 100 },
    { fact: 'provinces', filter: { levels: ['PROVINCIAL'] }, unions: 31 },
    {
      fact: 'F123',
      filter: {
        withinId: idOf('110106'),
        kinds: ['ENTERPRISE'],
        foundedFrom: '2022-01-01',
        foundedUntil: '2022-12-31',
        minStaff: 100,
      },
      unions: 11,
    },
    {
      fact: 'F123 with 99 workers, which does not count',
      filter: {
        withinId: idOf('110106'),
        kinds: ['ENTERPRISE'],
        foundedFrom: '2022-01-01',
        foundedUntil: '2022-12-31',
        minStaff: 99,
      },
      unions: 12,
    },
    {
      fact: 'F125',
      filter: {
        withinId: idOf('110106'),
        kinds: ['STANDALONE_GRASSROOTS'],
        foundedFrom: '2022-01-01',
        foundedUntil: '2022-12-31',
        minMembers: 25,
      },
      unions: 77,
    },
    {
      fact: 'F125 with 24 members, which does not count',
      filter: {
        withinId: idOf('110106'),
        kinds: ['STANDALONE_GRASSROOTS'],
        foundedFrom: '2022-01-01',
        foundedUntil: '2022-12-31',
        minMembers: 24,
      },
      unions: 78,
    },
  ])('$fact: $unions unions', async ({ filter, unions }) => {
    const { tradeUnions } = await ask<{ tradeUnions: { totalCount: number } }>(
      'query ($filter: TradeUnionFilter) { tradeUnions(filter: $filter, first: 0) { totalCount } }',
      { filter },
    );
    expect(tradeUnions.totalCount).toBe(unions);
  });

  test('the campaign of Zibo brought 58,632 members, 42,367 of them migrant workers (F197, F198)', async () => {
    const { tradeUnion } = await ask<{
      tradeUnion: { organizationTrend: { members: number; migrantMembers: number; grassrootsUnions: number }[] };
    }>(
      '{ tradeUnion(code: "370300") { organizationTrend(from: "2021-05-01", until: "2021-09-30") { members migrantMembers grassrootsUnions } } }',
    );
    const [before, after] = [tradeUnion.organizationTrend.at(0)!, tradeUnion.organizationTrend.at(-1)!];
    expect({
      members: after.members - before.members,
      migrants: after.migrantMembers - before.migrantMembers,
      unions: after.grassrootsUnions - before.grassrootsUnions,
    }).toEqual({ members: 58_632, migrants: 42_367, unions: 1294 });
  });

  test('every printed figure that can be computed agrees with the records', async () => {
    const codes = [
      '110106',
      '360000',
      '370300',
      '370302-WY',
      '370303-WYC',
      '370321-WL',
      '371000',
      '371002100-SHANSHUI',
      '420606001-LANGUANG',
      '620000',
    ];
    const found: { factId: string; agreement: string; source: string }[] = [];
    for (const code of codes) {
      const { tradeUnion } = await ask<{ tradeUnion: { publishedFigures: typeof found } }>(
        'query ($code: String) { tradeUnion(code: $code) { publishedFigures { factId agreement source } } }',
        { code },
      );
      found.push(...tradeUnion.publishedFigures);
    }
    const facts = (agreement: string): string[] =>
      found
        .filter((figure) => figure.agreement === agreement)
        .map(({ factId }) => factId)
        .toSorted();
    expect(facts('DIFFERS')).toEqual([]);
    expect(facts('AGREES')).toEqual([
      'F007',
      'F126',
      'F127',
      'F128',
      'F130',
      'F188',
      'F189',
      'F206',
      'F208',
      'F209',
      'F210',
      'F211',
      'F361',
    ]);
    // Palaces are computed once the venue subgraph is there; the rest are dates, thresholds and figures of history.
    expect(facts('NOT_COMPUTED')).toEqual(expect.arrayContaining(['F398', 'F399', 'F400', 'F445', 'F446', 'F447']));
    expect(found.length).toBe(40);
  });

  test('the joint union of Zhangcun has 19 member units (F005, F007)', async () => {
    const { tradeUnion } = await ask<{ tradeUnion: unknown }>(
      '{ tradeUnion(code: "371002100-SHANSHUI") { name kind foundedOn memberUnitCount parent { name } ancestors { shortName } } }',
    );
    expect(tradeUnion).toEqual({
      name: '张村镇山水田园联合工会',
      kind: 'JOINT',
      foundedOn: '2021-04-28',
      memberUnitCount: 19,
      parent: { name: '张村镇总工会' },
      ancestors: [
        { shortName: '全总' },
        { shortName: '山东' },
        { shortName: '威海' },
        { shortName: '环翠' },
        { shortName: null },
      ],
    });
  });

  test('the industry federations of Zibo have the enterprises and months that were printed (F205–F209)', async () => {
    const data = await ask(`{
      rideHailing: tradeUnion(code: "370303-WYC") { name foundedOn memberUnitCount parent { shortName } history { kind onText } }
      logistics: tradeUnion(code: "370321-WL") { name foundedOn memberUnitCount parent { shortName } }
      property: tradeUnion(code: "370302-WY") { name foundedOn memberUnitCount parent { shortName } }
    }`);
    expect(data).toEqual({
      rideHailing: {
        name: '张店区网约车行业工会联合会',
        foundedOn: '2022-05-01',
        memberUnitCount: 0,
        parent: { shortName: '张店' },
        history: [{ kind: 'FOUNDED', onText: '2022年5月' }],
      },
      logistics: {
        name: '桓台县物流行业工会',
        foundedOn: '2022-06-01',
        memberUnitCount: 11,
        parent: { shortName: '桓台' },
      },
      property: {
        name: '淄川区物业行业工会联合会',
        foundedOn: '2022-06-01',
        memberUnitCount: 42,
        parent: { shortName: '淄川' },
      },
    });
  });

  test('a unit that left the Blue Light building stays in its history, and new tenants are on the organizing list', async () => {
    const data = await ask<{ units: { edges: { node: { coverageHistory: { validTo: string | null }[] } }[] } }>(
      `query ($within: ID) { then: tradeUnion(code: "420606001-LANGUANG") { memberUnitCount(at: "2020-06-30") }
        now: tradeUnion(code: "420606001-LANGUANG") { memberUnitCount }
        units(filter: { withinId: $within, text: "蓝光", covered: false }) { edges { node { coverageHistory { validTo union { name } } } } } }`,
      { within: idOf('420606') },
    );
    expect(data).toMatchObject({ now: { memberUnitCount: 125 } });
    const histories = data.units.edges.map(({ node }) => node.coverageHistory);
    expect(histories.filter((history) => history.length === 0)).toHaveLength(3);
    expect(histories.filter((history) => history.length > 0)).toEqual([
      [{ validTo: '2020-11-16', union: { name: '襄阳蓝光楼宇联合基层工会委员会' } }],
    ]);
  });

  test('1927 stands in the chronicle of Jiangxi and in no total', async () => {
    const data = await ask(
      `{ tradeUnion(code: "360000") { foundedOn history { kind onText title } organizationSummary(asOf: "1927-12-31") { grassrootsUnions members } } }`,
    );
    expect(data).toEqual({
      tradeUnion: {
        foundedOn: null,
        history: expect.arrayContaining([
          { kind: 'CHRONICLE', onText: '1927年春', title: '江西省总工会成立' },
          { kind: 'CHRONICLE', onText: '1927年', title: '建立各行业工会组织70余个，会员达4万余人' },
        ]),
        organizationSummary: { grassrootsUnions: 0, members: 0 },
      },
    });
  });

  test('a reader of Jiangxi sees its 11 cities, all with members, and cannot ask for Zibo', async () => {
    const { data } = (await world.ask(
      jiangxi,
      '{ tradeUnion(code: "360000") { children { totalCount edges { node { chair { name } organizationSummary { members } } } } } }',
    )) as never as {
      data: {
        tradeUnion: {
          children: {
            totalCount: number;
            edges: { node: { chair: unknown; organizationSummary: { members: number } } }[];
          };
        };
      };
    };
    const { totalCount, edges } = data.tradeUnion.children;
    expect(totalCount).toBe(11);
    expect(edges.filter(({ node }) => node.chair !== null && node.organizationSummary.members > 1000)).toHaveLength(11);
    const refused = await world.ask(jiangxi, '{ tradeUnion(code: "370300") { name } }');
    expect(refused.errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
  });

  test('members move over the last two years', async () => {
    const { tradeUnion } = await ask<{ tradeUnion: { organizationTrend: { members: number }[] } }>(
      '{ tradeUnion(code: "360000") { organizationTrend(from: "2024-12-01", until: "2026-11-21") { members } } }',
    );
    expect(new Set(tradeUnion.organizationTrend.map(({ members }) => members)).size).toBeGreaterThan(3);
  });

  test('names are found by pinyin', async () => {
    const { tradeUnions } = await ask<{ tradeUnions: { edges: { node: { name: string } }[] } }>(
      '{ tradeUnions(filter: { text: "zhangcunzhenshanshui" }) { edges { node { name } } } }',
    );
    expect(tradeUnions.edges.map(({ node }) => node.name)).toEqual(['张村镇山水田园联合工会']);
  });

  test('totals equal a recount', async () => {
    expect(await verifyRollups(world.database.pool, { since: '2023-04-01', until: '2023-04-30' })).toEqual([]);
  }, 120_000);

  test('the audit trail is on again, and begins empty', async () => {
    const { rows } = await world.database.pool.query<{ tgenabled: string; count: string }>(
      `select tgenabled, count(*) from pg_trigger where tgname like 'audit\\_%' and tgrelid::regclass::text like 'organization.%' group by 1`,
    );
    expect(rows.map(({ tgenabled }) => tgenabled)).toEqual(['A']);
    expect((await world.database.pool.query('select from audit.record')).rowCount).toBe(0);
  });

  test('the foreign keys are there again', async () => {
    const { rows } = await world.database.pool.query<{ conname: string }>(
      `select conname from pg_constraint where contype = 'f' and convalidated and connamespace = 'organization'::regnamespace order by 1`,
    );
    expect(rows.map(({ conname }) => conname)).toEqual([
      'coverage_union_id_foreign',
      'coverage_unit_id_foreign',
      'division_code_union_id_foreign',
      'membership_return_union_id_foreign',
      'published_figure_union_id_foreign',
      'trade_union_parent_id_foreign',
      'trade_union_successor_id_foreign',
      'union_history_entry_union_id_foreign',
      'union_officer_union_id_foreign',
      'unit_registered_in_id_foreign',
    ]);
  });

  test('loading again is refused and changes nothing', async () => {
    const count = async (): Promise<unknown> =>
      (await world.database.pool.query('select count(*), max(xmin::text::bigint) from organization.trade_union')).rows;
    const before = await count();
    await expect(loadOrganizationDemo(world.database.pool)).rejects.toThrow(UnionsExistError);
    expect(await count()).toEqual(before);
  });
});

async function ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Data> {
  const { data, errors } = await world.ask<Data>(root, query, variables);
  expect(errors).toBeUndefined();
  return data as Data;
}
