import { startTestSubgraph, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { organization } from '../index.js';
import { plantTree, unionId } from '../testing/small-tree.js';

const reader: TestActor = { unionId: unionId(360000), scopes: 'organization:read' };

let world: TestSubgraph;
beforeAll(async () => {
  world = await startTestSubgraph([organization], () => new Date('2026-11-21T08:00:00Z'));
  await plantTree(world.database);
  await world.database.pool.query(
    `insert into organization.unit (id, name, pinyin, kind, uscc, industry, employees, registered_in_id)
     select gen_random_uuid(), name, name, 'ENTERPRISE', uscc, industry, employees, $1
       from (values ('a', '91360100MA3500001X', 'G54', 25), ('b', null, 'C13', null), ('c', '91360100MA3500000A', null, 300),
                    ('d', null, 'C13', 25)) unit (name, uscc, industry, employees)`,
    [unionId(360100)],
  );
});
afterAll(() => world.close());

/** Names of all units, two a page. */
async function names(field: string, direction: string): Promise<string> {
  let after: string | null = null;
  let found = '';
  do {
    const { data, errors }: { data?: any; errors?: unknown } = await world.ask(
      reader,
      `query($after: String) { units(orderBy: { field: ${field}, direction: ${direction} }, first: 2, after: $after) {
        edges { node { name } } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    expect(errors).toBeUndefined();
    found += data.units.edges.map(({ node }: any) => node.name).join('');
    after = data.units.pageInfo.hasNextPage ? data.units.pageInfo.endCursor : null;
  } while (after);
  return found;
}

describe('when units are listed page by page in an order', () => {
  test.each([
    ['NAME', 'ASC', 'abcd'],
    ['NAME', 'DESC', 'dcba'],
    ['USCC', 'ASC', /^ca[bd]{2}$/],
    ['INDUSTRY', 'ASC', /^[bd]{2}ac$/],
    ['EMPLOYEES', 'ASC', /^b[ad]{2}c$/],
    ['EMPLOYEES', 'DESC', /^c[ad]{2}b$/],
  ])('%s %s: %s, each once', async (field, direction, expected) => {
    const found = await names(field, direction);
    expect([...found].toSorted()).toEqual(['a', 'b', 'c', 'd']);
    expect(found).toMatch(expected);
  });
});

describe('when a page follows a cursor of another order', () => {
  test.each([
    ['NAME', 'EMPLOYEES'],
    ['EMPLOYEES', 'NAME'],
  ])('from %s to %s, it is refused', async (given, asked) => {
    const first: { data?: any } = await world.ask(
      reader,
      `{ units(orderBy: { field: ${given} }, first: 1) { pageInfo { endCursor } } }`,
    );
    const { errors } = await world.ask(
      reader,
      `query($after: String) { units(orderBy: { field: ${asked} }, after: $after) { totalCount } }`,
      { after: first.data.units.pageInfo.endCursor },
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
