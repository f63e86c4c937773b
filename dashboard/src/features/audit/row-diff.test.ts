import { describe, expect, it } from 'vitest';
import { rowDiff } from './row-diff';

describe('when a row was changed', () => {
  it('lists the changed fields first', () => {
    const diff = rowDiff({ id: 1, name: '旧', code: null }, { id: 1, name: '新', code: null }, ['name']);
    expect(diff.map(({ field, changed }) => [field, changed])).toEqual([
      ['name', true],
      ['id', false],
      ['code', false],
    ]);
    expect(diff[0]).toMatchObject({ before: '旧', after: '新' });
  });
});

describe('when a row was made or removed', () => {
  it('leaves out fields without a value', () => {
    expect(rowDiff(null, { id: 1, code: null }, ['id']).map(({ field }) => field)).toEqual(['id']);
    expect(rowDiff({ id: 1, code: null }, null, []).map(({ field }) => field)).toEqual(['id']);
  });

  it('bears an image that is no row', () => {
    expect(rowDiff(null, 'text', [])).toEqual([]);
  });
});
