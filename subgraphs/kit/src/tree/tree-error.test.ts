import { describe, expect, test } from 'vitest';
import { TreeError, treeErrorOf } from './tree-error.js';

const withCode = (code: string, cause?: Error) => Object.assign(new Error('text of the database', { cause }), { code });

describe('when the database refuses', () => {
  test.each([
    ['GH001', 'TREE_CYCLE'],
    ['GH403', 'OUT_OF_SCOPE'],
  ])('%s is %s, wrapped or not', (sqlState, name) => {
    for (const error of [withCode(sqlState), new Error('wrapped', { cause: withCode(sqlState) })]) {
      const refusal = treeErrorOf(error);
      expect(refusal).toBeInstanceOf(TreeError);
      expect(refusal).toMatchObject({ code: name, message: name, cause: error });
    }
  });

  test('a refusal that has a name keeps it', () => {
    const refusal = treeErrorOf(withCode('GH002'));
    expect(treeErrorOf(refusal)).toBe(refusal);
  });
});

describe('when something else fails', () => {
  test.each([withCode('23505'), withCode('GH999'), new Error('plain'), 'text', null, undefined])(
    '%s has no name',
    (error) => {
      expect(treeErrorOf(error)).toBeNull();
    },
  );
});
