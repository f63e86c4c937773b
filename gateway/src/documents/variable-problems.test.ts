import { buildSchema, parse, type OperationDefinitionNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { variableProblems } from './variable-problems.js';

const schema = buildSchema(`
  enum Kind { CERVICAL BREAST }
  input Person { name: String!, identity: ID, kinds: [Kind!], nested: [Person!], dry: Boolean }
  type Query { a(input: Person!, first: Int, at: Kind): Int }
`);
const NAME = '甪甪';
const problems = (given: Record<string, unknown>): string[] => {
  const document = parse(
    'query($input: Person!, $first: Int = 3, $at: Kind) { a(input: $input, first: $first, at: $at) }',
  );
  const { variableDefinitions } = document.definitions[0] as OperationDefinitionNode;
  return variableProblems(schema, variableDefinitions ?? [], given);
};

describe('when variables are wrong', () => {
  test.each<[Record<string, unknown>, string[]]>([
    [{ input: { name: NAME } }, []],
    [{}, ['Variable "$input" of required type "Person!" was not provided.']],
    [{ input: null }, ['Variable "$input" is wrong at "input": Expected Person!, not null.']],
    [{ input: NAME }, ['Variable "$input" is wrong at "input": Expected Person!.']],
    [
      { input: {} },
      ['Variable "$input" is wrong at "input": Field "name" of required type "String!" was not provided.'],
    ],
    [{ input: { name: 'x', dry: NAME } }, ['Variable "$input" is wrong at "input.dry": Expected Boolean.']],
    [{ input: { name: [NAME] } }, ['Variable "$input" is wrong at "input.name": Expected String!.']],
    [
      { input: { name: 'x', kinds: ['BREAST', NAME] } },
      ['Variable "$input" is wrong at "input.kinds.1": Expected Kind!.'],
    ],
    [
      { input: { name: 'x', nested: [{ name: 'y', kinds: NAME }] } },
      ['Variable "$input" is wrong at "input.nested.0.kinds": Expected [Kind!].'],
    ],
    [
      { input: { name: 'x', nmae: NAME } },
      ['Variable "$input" is wrong at "input": Field "nmae" is not defined by type "Person".'],
    ],
    [
      { input: { name: 'x', [NAME]: 1 } },
      ['Variable "$input" is wrong at "input": A field is not defined by its type.'],
    ],
    [{ input: { name: 'x' }, first: NAME }, ['Variable "$first" is wrong at "first": Expected Int.']],
  ])('%j', (given, expected) => {
    expect(problems(given)).toEqual(expected);
  });

  test('what was sent is never repeated', () => {
    for (const wrong of [
      NAME,
      [NAME],
      { [NAME]: NAME },
      { name: NAME, dry: NAME, kinds: [NAME], nested: [{ [NAME]: NAME }] },
    ])
      expect(problems({ input: wrong, first: NAME, at: NAME }).join('\n')).not.toContain(NAME);
  });

  test('twenty problems are enough', () => {
    expect(problems({ input: { name: 'x', kinds: Array.from({ length: 50 }, () => 'NONE') } })).toHaveLength(20);
  });
});
