import { startTestSubgraph, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { organization } from '../index.js';
import { plantTree, unionId } from '../testing/small-tree.js';

const NOW = new Date('2026-11-21T08:00:00Z');
const root: TestActor = { unionId: unionId(100000), scopes: 'organization:read' };
const jiangxi: TestActor = { unionId: unionId(360000), scopes: 'organization:read' };
const stranger: TestActor = { unionId: unionId(360000), scopes: 'venue:read' };

let world: TestSubgraph;
beforeAll(async () => {
  world = await startTestSubgraph([organization], () => NOW);
  await plantTree(world.database);
  await world.database.pool.query(
    `insert into organization.division (code, name, short_name, pinyin, level, scheme, parent_code) values
       ('360100', '南昌市', '南昌', 'nanchangshi ncs', 'PREFECTURE', 'GB2260', '360000'),
       ('360102', '东湖区', '东湖', 'donghuqu dhq', 'COUNTY', 'GB2260', '360100')`,
  );
  await world.database.pool.query(
    `insert into organization.division_code (id, union_id, scheme, code, valid_from, valid_to) values
       (gen_random_uuid(), $1, 'GB2260', '360000', null, null),
       (gen_random_uuid(), $2, 'GB2260', '360100', null, null),
       (gen_random_uuid(), $2, 'GB2260', '360102', '1980-01-01', '2000-01-01'),
       (gen_random_uuid(), $3, 'GB2260', '370000', null, null)`,
    [unionId(360000), unionId(360100), unionId(370000)],
  );
});
afterAll(() => world.close());
beforeEach(() => {
  world.statements.length = 0;
});

describe('with a reader of the whole country', () => {
  test('Taiwan, Hong Kong and Macao are divisions without a federation', async () => {
    const { data, errors }: { data?: any; errors?: unknown } = await world.ask(
      root,
      `{ divisions(filter: { levels: [PROVINCE] }, first: 50) { totalCount edges { node { code name shortName scheme parent { code } federation { name } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.divisions.totalCount).toBe(34);
    const byCode = new Map<string, any>(data.divisions.edges.map(({ node }: any) => [node.code, node]));
    expect(byCode.get('360000').federation.name).toBe('江西省总工会');
    for (const [code, name, shortName] of [
      ['710000', '台湾省', '台湾'],
      ['810000', '香港特别行政区', '香港'],
      ['820000', '澳门特别行政区', '澳门'],
    ])
      expect(byCode.get(code!)).toEqual({ code, name, shortName, scheme: 'GB2260', parent: null, federation: null });
    // Count, page, and the federations of all; a province asks for nothing above it.
    expect(world.statements.filter((text) => /organization\./.test(text))).toHaveLength(3);
  });

  test('one is found by its code, with what it lies in', async () => {
    const { data } = await world.ask(
      root,
      `{ division(code: "360102") { level parent { name federation { name } parent { name } } federation { name } } none: division(code: "999999") { name } odd: division(code: "1\\u0000' or 1") { name } }`,
    );
    expect(data).toEqual({
      // Its former bearer has lost the code.
      division: {
        level: 'COUNTY',
        parent: { name: '南昌市', federation: { name: '南昌市总工会' }, parent: { name: '江西省' } },
        federation: null,
      },
      none: null,
      odd: null,
    });
  });

  test.each([
    ['{ parentCode: "360000" }', ['360100']],
    ['{ text: "xianggang" }', ['810000']],
    ['{ text: "自治区", hasFederation: true }', []],
    ['{ levels: [PROVINCE], hasFederation: true }', ['360000', '370000']],
    ['{ levels: [PREFECTURE, COUNTY], hasFederation: false }', ['360102']],
  ])('the filter %s finds %j', async (filter, codes) => {
    const { data }: { data?: any } = await world.ask(
      root,
      `{ divisions(filter: ${filter}) { edges { node { code } } } }`,
    );
    expect(data.divisions.edges.map(({ node }: any) => node.code)).toEqual(codes);
  });
});

describe('with a reader of one province', () => {
  test('every division is known, and federations of the own scope alone', async () => {
    const { data } = await world.ask(
      jiangxi,
      '{ own: division(code: "360000") { federation { name } } foreign: division(code: "370000") { name federation { name } } }',
    );
    expect(data).toEqual({
      own: { federation: { name: '江西省总工会' } },
      foreign: { name: '山东省', federation: null },
    });
  });
});

describe('without the scope', () => {
  test('nothing is answered', async () => {
    const { errors } = await world.ask(stranger, '{ divisions { totalCount } }');
    expect(errors![0]!.extensions.code).toBe('FORBIDDEN');
  });

  test('the subgraph’s own role can read divisions, and change none', async () => {
    const { rows } = await world.database.pool.query(
      `select polcmd from pg_policy where polrelid = 'organization.division'::regclass`,
    );
    expect(rows).toEqual([{ polcmd: 'r' }]);
  });
});
