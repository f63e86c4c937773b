import { buildSchema, parse, print, type OperationDefinitionNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { OperationAuthorizer, type HeldScopes } from './authorize-operation.js';
import { readFieldGuards } from './field-guards.js';

const SDL = `
  directive @authenticated on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
  type Query {
    open: String
    signedIn: String @authenticated
    union(id: ID): Union
    must: Union!
    unions: [Union!]!
    maybeUnions: [Union!]
    audit: Audit
    node: Node
  }
  type Mutation { rename: Renamed! @requiresScopes(scopes: [["write"]]) note: String }
  type Renamed { union: Union }
  interface Node { id: ID! secret: String }
  type Union implements Node {
    id: ID!
    name: String
    dues: Int @requiresScopes(scopes: [["finance"], ["audit", "read"]])
    secret: String @requiresScopes(scopes: [["audit"]])
    sealed: String! @requiresScopes(scopes: [["audit"]])
    parent: Union
    children: [Union!]!
  }
  type Audit @requiresScopes(scopes: [["audit"]]) { id: ID! text: String }
`;
const schema = buildSchema(SDL);

function authorize(query: string, held: string | null, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  const operation = document.definitions.find(
    (part): part is OperationDefinitionNode => part.kind === 'OperationDefinition',
  )!;
  const scopes: HeldScopes = held === null ? null : new Set(held.split(' '));
  const result = new OperationAuthorizer(schema, readFieldGuards(SDL)).authorize(
    document,
    operation,
    scopes,
    variables,
  );
  return {
    ...result,
    same: result.document === document,
    text: result.document && print(result.document).replace(/\s+/g, ' '),
    codes: result.errors.map((error) => error.extensions['code']),
    fields: result.errors.map((error) => error.extensions['field']),
  };
}

interface Case {
  readonly name: string;
  readonly query: string;
  readonly held: string | null;
  /** Null: nothing is left to run. */
  readonly runs: string | null;
  readonly refused: string[];
}

const cases: Case[] = [
  {
    name: 'signing in suffices for @authenticated',
    query: '{ signedIn }',
    held: 'x',
    runs: '{ signedIn }',
    refused: [],
  },
  { name: 'nobody signed in', query: '{ open signedIn }', held: null, runs: '{ open }', refused: ['Query.signedIn'] },
  {
    name: 'one alternative of scopes suffices',
    query: '{ union { dues } }',
    held: 'finance',
    runs: '{ union { dues } }',
    refused: [],
  },
  {
    name: 'an alternative counts only whole',
    query: '{ union { name dues } }',
    held: 'audit',
    runs: '{ union { name } }',
    refused: ['Union.dues'],
  },
  {
    name: 'a whole alternative of two',
    query: '{ union { dues } }',
    held: 'audit read',
    runs: '{ union { dues } }',
    refused: [],
  },
  {
    name: 'a refused field that may not be null takes the nearest that may',
    query: '{ open union { name sealed } }',
    held: 'x',
    runs: '{ open }',
    refused: ['Union.sealed'],
  },
  {
    name: 'through a list that may not be null',
    query: '{ union { name children { sealed } } }',
    held: 'x',
    runs: null,
    refused: ['Union.sealed'],
  },
  {
    name: 'a list that may be null',
    query: '{ open maybeUnions { sealed } }',
    held: 'x',
    runs: '{ open }',
    refused: ['Union.sealed'],
  },
  {
    name: 'up to the whole answer',
    query: '{ open must { sealed } }',
    held: 'x',
    runs: null,
    refused: ['Union.sealed'],
  },
  {
    name: 'a field that returns a guarded type',
    query: '{ open audit { id } }',
    held: 'x',
    runs: '{ open }',
    refused: ['Query.audit', 'Audit.id'],
  },
  {
    name: 'a field of an interface is guarded like that of its types',
    query: '{ node { id secret } }',
    held: 'x',
    runs: '{ node { id } }',
    refused: ['Node.secret'],
  },
  {
    name: 'a selection that loses everything still asks whether the object is there',
    query: '{ union { secret } }',
    held: 'x',
    runs: '{ union { refused_: __typename } }',
    refused: ['Union.secret'],
  },
  {
    name: 'inside fragments, each place counts',
    query: '{ a: union { ...F } b: union { parent { ...F } } } fragment F on Union { name secret }',
    held: 'x',
    runs: '{ a: union { ... on Union { name } } b: union { parent { ... on Union { name } } } }',
    refused: ['Union.secret', 'Union.secret'],
  },
  {
    name: 'aliases do not hide a field',
    query: '{ union { name: secret } }',
    held: 'x',
    runs: '{ union { refused_: __typename } }',
    refused: ['Union.secret'],
  },
  {
    name: 'what is skipped is not refused',
    query: 'query($s: Boolean!) { union { name secret @skip(if: $s) } }',
    held: 'x',
    runs: 'query ($s: Boolean!) { union { name secret @skip(if: $s) } }',
    refused: [],
  },
  {
    name: 'what is not included is not refused',
    query: '{ union { name ... @include(if: false) { secret } } }',
    held: 'x',
    runs: '{ union { name ... @include(if: false) { secret } } }',
    refused: [],
  },
  {
    name: 'variables that only a refused field used go with it',
    query: 'query($id: ID) { open union(id: $id) { sealed } }',
    held: 'x',
    runs: '{ open }',
    refused: ['Union.sealed'],
  },
  {
    name: 'a refused mutation does not run',
    query: 'mutation { rename { union { name } } note }',
    held: 'x',
    runs: null,
    refused: ['Mutation.rename'],
  },
  {
    name: 'a mutation whose answer is refused in part runs',
    query: 'mutation { rename { union { sealed } } }',
    held: 'write',
    runs: 'mutation { rename { refused_: __typename } }',
    refused: ['Union.sealed'],
  },
];

describe('authorizing an operation', () => {
  test.each(cases)('$name', ({ query, held, runs, refused }) => {
    const result = authorize(query, held, { s: true });
    expect(result.text).toBe(runs);
    expect(result.fields).toEqual(refused);
    expect(new Set(result.codes)).toEqual(
      new Set(refused.length === 0 ? [] : [held === null ? 'UNAUTHENTICATED' : 'FORBIDDEN']),
    );
    if (refused.length === 0) expect(result.same).toBe(true);
  });

  test('puts null where refused fields would have stood, in every item of a list', () => {
    const { complete } = authorize('{ unions { name secret parent { secret } } }', 'x');
    const data = {
      unions: [
        { name: 'a', parent: { refused_: 'Union' } },
        { name: 'b', parent: null },
      ],
    };
    expect(complete(data)).toEqual({
      unions: [
        { name: 'a', secret: null, parent: { secret: null } },
        { name: 'b', secret: null, parent: null },
      ],
    });
  });

  test('says which scopes would do', () => {
    const [error] = authorize('{ union { dues } }', 'x').errors;
    expect(error!.message).toContain('finance, or audit and read');
    expect(error!.extensions['requiredScopes']).toEqual([['finance'], ['audit', 'read']]);
  });

  test('an error path stops before the first list', () => {
    expect(authorize('{ unions { parent { secret } } }', 'x').errors[0]!.path).toEqual(['unions']);
    expect(authorize('{ union { secret } }', 'x').errors[0]!.path).toEqual(['union', 'secret']);
  });

  test('fragments that multiply beyond measure are refused', () => {
    const levels = Array.from(
      { length: 20 },
      (_, level) => `fragment F${level} on Union { parent { ...F${level + 1} } p: parent { ...F${level + 1} } }`,
    ).join(' ');
    expect(() => authorize(`{ union { ...F0 } } ${levels} fragment F20 on Union { name }`, 'x')).toThrow(
      /more than 20000 fields/,
    );
  });

  test('a supergraph with @policy is refused: nothing here would enforce it', () => {
    expect(() => readFieldGuards('type Query { a: Int @policy(policies: [["x"]]) }')).toThrow(/@policy/);
  });
});
