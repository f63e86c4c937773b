import { startTestSubgraph, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { organization } from '../index.js';
import { plantTree, unionId } from '../testing/small-tree.js';

const NOW = new Date('2026-11-21T08:00:00Z');
const SCOPES = 'organization:read organization:write';
const root: TestActor = { unionId: unionId(100000), scopes: SCOPES };
const jiangxi: TestActor = { unionId: unionId(360000), scopes: SCOPES };
const reader: TestActor = { unionId: unionId(360000), scopes: 'organization:read' };

let world: TestSubgraph;
beforeAll(async () => {
  world = await startTestSubgraph([organization], () => NOW);
  await plantTree(world.database);
});
afterAll(() => world.close());
beforeEach(() => {
  world.statements.length = 0;
});

const SUMMARY = `organizationSummary { federations grassrootsUnions members femaleMembers coveredUnits }`;

describe('with a reader of Jiangxi', () => {
  test('the province is found by code, with its cities and totals', async () => {
    const { data, errors } = await world.ask(
      jiangxi,
      `{ tradeUnion(code: "360000") { name parent { name } ancestors { name }
      ${SUMMARY} children { totalCount edges { node { name ancestors { name } ${SUMMARY} } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      tradeUnion: {
        name: '江西省总工会',
        parent: null,
        ancestors: [],
        organizationSummary: { federations: 4, grassrootsUnions: 2 },
        children: {
          totalCount: 2,
          edges: [
            {
              node: {
                name: '南昌市总工会',
                ancestors: [{ name: '江西省总工会' }],
                organizationSummary: { federations: 2, grassrootsUnions: 2 },
              },
            },
            { node: { name: '萍乡市总工会', organizationSummary: { federations: 1, grassrootsUnions: 0 } } },
          ],
        },
      },
    });
  });

  test.each([
    ['a foreign code', '{ tradeUnion(code: "370300") { name } }'],
    ['a foreign id', `{ tradeUnion(id: "${unionId(370300)}") { name } }`],
    ['an unknown id', `{ tradeUnion(id: "${unionId(999999)}") { name } }`],
    ['no id at all', '{ tradeUnion(id: "1 or 1=1") { name } }'],
  ])('%s is answered alike: nothing, and a typed error', async (_what, query) => {
    const { data, errors } = await world.ask(jiangxi, query);
    expect(data).toEqual({ tradeUnion: null });
    expect(errors?.map((error) => error.extensions?.['code'])).toEqual(['NOT_FOUND']);
  });

  test('the statements do not grow with the children', async () => {
    await world.ask(
      jiangxi,
      `{ tradeUnion(code: "360000") { ${SUMMARY} children(first: 1) { edges { node { ${SUMMARY} chair { name } } } } } }`,
    );
    const few = world.statements.length;
    world.statements.length = 0;
    await world.ask(
      jiangxi,
      `{ tradeUnion(code: "360000") { ${SUMMARY} children(first: 50) { edges { node { ${SUMMARY} chair { name } } } } } }`,
    );
    expect(world.statements.length).toBe(few);
    expect(few, world.statements.join('\n')).toBeLessThanOrEqual(6);
  });

  test('a list ends and begins where it should, whatever the page size', async () => {
    const names: string[] = [];
    let after: string | null = null;
    do {
      const { data } = (await world.ask(
        jiangxi,
        'query($after: String) { tradeUnions(first: 2, after: $after) { totalCount edges { node { code } } pageInfo { hasNextPage endCursor } } }',
        { after },
      )) as never as {
        data: {
          tradeUnions: {
            totalCount: number;
            edges: { node: { code: string } }[];
            pageInfo: { hasNextPage: boolean; endCursor: string };
          };
        };
      };
      expect(data.tradeUnions.totalCount).toBe(6);
      names.push(...data.tradeUnions.edges.map((edge) => edge.node.code));
      after = data.tradeUnions.pageInfo.hasNextPage ? data.tradeUnions.pageInfo.endCursor : null;
    } while (after);
    expect(names).toEqual(['360000', '360100', '360102', '360300', '900001', '900002']);
  });
});

describe('without the right', () => {
  test('nobody signed in changes nothing', async () => {
    const { errors } = await world.ask(null, create('x', 360100, 'A'));
    expect(errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });

  test('a reader changes nothing', async () => {
    const { errors } = await world.ask(reader, create('x', 360100, 'A'));
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  test('a parent outside the scope is as good as unknown', async () => {
    expect(await errorsOf(jiangxi, create('foreign-1', 370300, '外省企业工会'))).toEqual(['UNION_NOT_FOUND']);
  });
});

describe('when unions are founded, moved, merged and dissolved', () => {
  test('every total follows in the same commit, and a repeated request changes nothing', async () => {
    const first = await world.ask(root, create('found-1', 360300, '萍乡一号企业工会'));
    const again = await world.ask(root, create('found-1', 360300, '萍乡一号企业工会'));
    expect(again).toEqual(first);
    const { id } = (first.data as never as { createTradeUnion: { tradeUnion: { id: string } } }).createTradeUnion
      .tradeUnion;
    expect(await total(360300)).toMatchObject({ grassrootsUnions: 1 });

    expect(
      await errorsOf(
        root,
        `mutation { recordMembershipReturn(input: { clientMutationId: "return-1", unionId: "${id}", period: "2026-03-15", members: 120, femaleMembers: 50, migrantMembers: 7 }) { userErrors { code } } }`,
      ),
    ).toEqual([]);
    expect(await total(360000)).toMatchObject({ members: 120, femaleMembers: 50 });

    expect(await errorsOf(root, move('move-1', id, 370300))).toEqual([]);
    expect(await total(360000)).toMatchObject({ members: 0 });
    expect(await total(370000)).toMatchObject({ members: 120, grassrootsUnions: 2 });

    expect(
      await errorsOf(
        root,
        `mutation { mergeTradeUnions(input: { clientMutationId: "merge-1", sourceIds: ["${id}"], targetId: "${unionId(900003)}", effectiveOn: "2026-10-05", reason: "规模太小" }) { userErrors { code } } }`,
      ),
    ).toEqual([]);
    expect(await total(370000)).toMatchObject({ members: 120, grassrootsUnions: 1 });
    const { data } = await world.ask(root, `{ tradeUnion(id: "${id}") { status dissolvedOn history { kind title } } }`);
    expect(data).toMatchObject({
      tradeUnion: {
        status: 'MERGED',
        dissolvedOn: '2026-10-05',
        history: [{ kind: 'MERGED' }, { kind: 'MOVED' }, { kind: 'FOUNDED' }],
      },
    });
  });

  test.each([
    ['a name of one character', create('bad-1', 360300, '一'), ['NAME_INVALID']],
    ['a founding day in the future', create('bad-2', 360300, '未来企业工会', '2027-01-01'), ['FOUNDED_IN_FUTURE']],
    ['a union below a grassroots union', create('bad-3', 900001, '下级企业工会'), ['PARENT_IS_GRASSROOTS']],
    ['a circle', move('bad-4', unionId(360000), 360102), ['LEVEL_ABOVE_PARENT']],
    ['a federation that still has unions', dissolve('bad-5', 360102), ['UNION_HAS_CHILDREN']],
    ['a move to where it is', move('bad-6', unionId(360102), 360100), ['ALREADY_THERE']],
    ['a NUL byte', create('bad-7', 360300, '坏\\u0000名'), ['NAME_INVALID']],
  ])('%s is refused with a reason', async (_what, mutation, codes) => {
    expect(await errorsOf(root, mutation)).toEqual(codes);
  });
});

function create(key: string, parent: number, name: string, foundedOn = '2026-01-10'): string {
  return `mutation { createTradeUnion(input: { clientMutationId: "${key}", parentId: "${unionId(parent)}", name: "${name}", level: GRASSROOTS, kind: ENTERPRISE, foundedOn: "${foundedOn}" }) { tradeUnion { id name } userErrors { code field } } }`;
}

function move(key: string, id: string, newParent: number): string {
  return `mutation { moveTradeUnion(input: { clientMutationId: "${key}", id: "${id}", newParentId: "${unionId(newParent)}", effectiveOn: "2026-09-01", reason: "区划调整" }) { userErrors { code } } }`;
}

function dissolve(key: string, id: number): string {
  return `mutation { dissolveTradeUnion(input: { clientMutationId: "${key}", id: "${unionId(id)}", dissolvedOn: "2026-09-01", reason: "撤销" }) { userErrors { code } } }`;
}

async function errorsOf(actor: TestActor, mutation: string): Promise<string[]> {
  const { data, errors } = (await world.ask(actor, mutation)) as never as {
    data: Record<string, { userErrors: { code: string }[] }>;
    errors?: unknown;
  };
  expect(errors).toBeUndefined();
  return Object.values(data)[0]!.userErrors.map((error) => error.code);
}

async function total(code: number): Promise<unknown> {
  const { data } = (await world.ask(root, `{ tradeUnion(code: "${code}") { ${SUMMARY} } }`)) as never as {
    data: { tradeUnion: { organizationSummary: unknown } };
  };
  return data.tradeUnion.organizationSummary;
}
