import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestWorld, type TestWorld } from '../testing/test-world.js';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const READ = 'organization:read';

describe('with too much', () => {
  const nested = (depth: number) => `{ tradeUnion(id: "1") ${'{ parent '.repeat(depth)} { id } ${'}'.repeat(depth)} }`;
  const cases: [name: string, query: string, code: string][] = [
    ['depth 30', nested(29), 'DEPTH_LIMIT'],
    ['depth 1,000', nested(999), 'DEPTH_LIMIT'],
    [
      'depth 1,000 through fragments',
      `{ tradeUnion(id: "1") { ...F0 } } ${Array.from({ length: 300 }, (_, i) => `fragment F${i} on TradeUnion { parent { ...F${i + 1} } }`).join(' ')} fragment F300 on TradeUnion { id }`,
      'DEPTH_LIMIT',
    ],
    ['10,000 aliases', `{ ${Array.from({ length: 10_000 }, (_, i) => `a${i}: motto`).join(' ')} }`, 'TOKEN_LIMIT'],
    ['101 aliases', `{ ${Array.from({ length: 101 }, (_, i) => `a${i}: motto`).join(' ')} }`, 'ALIAS_LIMIT'],
    [
      '51 directives',
      `{ ${Array.from({ length: 51 }, (_, i) => `a${i}: motto @include(if: true)`).join(' ')} }`,
      'DIRECTIVE_LIMIT',
    ],
    [
      'a page of pages',
      '{ tradeUnions(first: 500) { edges { node { children(first: 500) { edges { node { id } } } } } } }',
      'COST_LIMIT',
    ],
    [
      'fragments in a circle',
      '{ tradeUnion(id: "1") { ...A } } fragment A on TradeUnion { ...B } fragment B on TradeUnion { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a fragment within itself',
      '{ tradeUnion(id: "1") { ...A } } fragment A on TradeUnion { parent { ...A } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'fragments that multiply',
      `{ tradeUnion(id: "1") { ...F0 } } ${Array.from({ length: 17 }, (_, i) => `fragment F${i} on TradeUnion { parent { ...F${i + 1} } p: parent { ...F${i + 1} } }`).join(' ')} fragment F17 on TradeUnion { id }`,
      'TOKEN_LIMIT',
    ],
    ['the same field 51 times', `{ ${'motto '.repeat(51)} }`, 'REPETITION_LIMIT'],
    [
      'the same field 4,900 times, nested',
      `{ ${`tradeUnion(id: "1") { ${'id '.repeat(12)} } `.repeat(40)} }`,
      'REPETITION_LIMIT',
    ],
    ['the same field through fragments', `{ ${'...F '.repeat(51)} } fragment F on Query { motto }`, 'REPETITION_LIMIT'],
    [
      'introspection in circles',
      '{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['data along with introspection', '{ motto __schema { types { name } } }', 'INTROSPECTION_REFUSED'],
    ['NUL in a literal', '{ tradeUnion(id: "a\\u0000b") { id } }', 'BAD_USER_INPUT'],
    ['half a surrogate pair in a literal', '{ tradeUnion(id: "\\ud800") { id } }', 'GRAPHQL_PARSE_FAILED'],
    ['an alias that JavaScript understands', '{ __proto__: tradeUnion(id: "1") { id } }', 'BAD_USER_INPUT'],
    ['an alias that federation understands', '{ tradeUnion(id: "1") { __typename: name palaces } }', 'BAD_USER_INPUT'],
    ['an unknown field', '{ nope }', 'GRAPHQL_VALIDATION_FAILED'],
    ['nothing but a comment', '# nothing', 'GRAPHQL_PARSE_FAILED'],
    ['a schema definition', 'type A { b: Int }', 'OPERATION_RESOLUTION_FAILURE'],
    ['a large number', '{ tradeUnions(first: 99999999999) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['@defer', '{ tradeUnion(id: "1") { ... @defer { name } } }', 'GRAPHQL_VALIDATION_FAILED'],
  ];

  test.each(cases)('%s is refused', async (_name, query, code) => {
    const answer = await world.ask(READ, query);
    expect(answer.codes[0]).toBe(code);
    expect(answer.status).toBeLessThan(500);
    expect(answer.data ?? null).toBeNull();
    expect(world.organization.calls).toEqual([]);
  });

  test('the cost error tells cost, limit and what to ask less of', async () => {
    const answer = await world.ask(
      READ,
      'query($n: Int) { tradeUnions(first: $n) { edges { node { children(first: 100) { edges { node { id } } } } } } }',
      { n: 500 },
    );
    expect(answer.errors[0]!.extensions).toMatchObject({
      code: 'COST_LIMIT',
      cost: 101_501,
      limit: 20_000,
      hint: expect.stringContaining('tradeUnions(500) > children(100)'),
    });
  });

  test('signed-in staff may read the schema', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const answer = await world.ask(READ, getIntrospectionQuery());
    expect(answer.errors).toEqual([]);
    expect(JSON.stringify(answer.data)).toContain('TradeUnionConnection');
    expect(JSON.stringify(answer.data)).not.toContain('join__');
  });
});

describe('with names that the planner uses itself', () => {
  test.each([
    [
      'a variable',
      'query($representations: ID!) { tradeUnion(id: $representations) { name palaces } }',
      { representations: '2' },
    ],
    ['aliases', '{ _entities: motto tradeUnion(id: "2") { name palaces } }', {}],
    ['an operation', 'query _service { tradeUnion(id: "2") { name palaces } }', {}],
  ])('%s works', async (_name, query, variables) => {
    const answer = await world.ask(READ, query, variables);
    expect(answer.errors).toEqual([]);
    expect(answer.data).toMatchObject({ tradeUnion: { name: 'Union 2', palaces: 2 } });
  });

  test.each([
    '{ _entities(representations: [{ __typename: "TradeUnion", id: "1" }]) { __typename } }',
    '{ _service { sdl } }',
  ])('%s is not part of the schema', async (query) => {
    expect((await world.ask(READ, query)).codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });
});
