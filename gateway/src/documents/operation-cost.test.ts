import { buildSchema, parse, type OperationDefinitionNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { operationCost, refuseBeyondCost } from './operation-cost.js';

const schema = buildSchema(`
  type Query { union: Union unions(first: Int = 20): UnionConnection! motto: String list: [Union!]! }
  type Mutation { rename: Union }
  type Union { id: ID! parent: Union children(first: Int = 50, last: Int): UnionConnection! officers: [Union!]! top(first: Int!): [Union!]! }
  type UnionConnection { totalCount: Int! pageInfo: PageInfo! edges: [UnionEdge!]! nodes: [Union!]! }
  type UnionEdge { node: Union! }
  type PageInfo { hasNextPage: Boolean! }
`);

function cost(query: string, variables = {}) {
  const document = parse(query);
  const operation = document.definitions.find(
    (part): part is OperationDefinitionNode => part.kind === 'OperationDefinition',
  )!;
  return operationCost(schema, document, operation, variables);
}

const cases: [name: string, query: string, expected: number, variables?: object][] = [
  ['plain values count nothing', '{ motto }', 0],
  ['an object counts one', '{ union { id } }', 1],
  ['objects within objects add up', '{ union { parent { parent { id } } } }', 3],
  ['a page counts its items and their edges', '{ unions(first: 10) { edges { node { id } } } }', 1 + 10 * 2],
  ['a page without a size counts its default', '{ unions { edges { node { id } } } }', 1 + 20 * 2],
  ['what a page has once counts once', '{ unions(first: 500) { totalCount pageInfo { hasNextPage } } }', 2],
  ['a size in a variable', 'query($n: Int) { unions(first: $n) { nodes { id } } }', 1 + 7, { n: 7 }],
  ['a variable that was not given counts the default', 'query($n: Int) { unions(first: $n) { nodes { id } } }', 1 + 20],
  [
    'pages within pages multiply',
    '{ unions(first: 10) { nodes { children(first: 20) { nodes { id } } } } }',
    1 + 10 * (1 + 1 + 20),
  ],
  ['last counts like first', '{ union { children(first: null, last: 3) { nodes { id } } } }', 1 + 1 + 3],
  ['a list without a size counts ten', '{ list { id } }', 1 + 10],
  ['a list with a size', '{ union { top(first: 4) { id } } }', 1 + 1 + 4],
  [
    'fragments count where they stand',
    '{ unions(first: 5) { ...P } } fragment P on UnionConnection { nodes { ...U } } fragment U on Union { parent { id } }',
    1 + 5 * 2,
  ],
  ['a mutation counts ten more', 'mutation { rename { id } }', 11],
  ['a negative size counts as none', '{ unions(first: -5) { nodes { id } } }', 1],
];

describe('the cost of an operation', () => {
  test.each(cases)('%s', (_name, query, expected, variables) => {
    expect(cost(query, variables).cost).toBe(expected);
  });

  test('names the branch that multiplies', () => {
    expect(
      cost('{ union { id } unions(first: 100) { nodes { children(first: 200) { nodes { id } } } } }').dearest,
    ).toBe('unions(100) > children(200)');
  });

  test('stays linear however fragments nest', () => {
    const levels = Array.from(
      { length: 200 },
      (_, level) => `fragment F${level} on Union { parent { ...F${level + 1} } p: parent { ...F${level + 1} } }`,
    ).join(' ');
    expect(cost(`{ union { ...F0 } } ${levels} fragment F200 on Union { id }`).cost).toBeGreaterThan(1e50);
  });

  test('beyond the limit the error says the cost, the limit and what to do', () => {
    let thrown: unknown;
    try {
      refuseBeyondCost(cost('{ unions(first: 500) { nodes { children(first: 500) { nodes { id } } } } }'), 20_000);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({
      message:
        'The operation may fetch 251001 objects; the limit is 20000. Ask for smaller pages along unions(500) > children(500), or fewer fields beneath them.',
      extensions: { code: 'COST_LIMIT', cost: 251_001, limit: 20_000, hint: expect.stringContaining('unions(500)') },
    });
  });
});
