import { beforeEach, describe, expect, it } from 'vitest';
import { extendSelection } from './extend-selection';
import { mergeOrder, moveItem, useGridPreferences } from './use-grid-preferences';

beforeEach(() => localStorage.clear());

describe('mergeOrder', () => {
  it.each([
    [[], ['a', 'b'], ['a', 'b']],
    [
      ['b', 'a'],
      ['a', 'b'],
      ['b', 'a'],
    ],
    [
      ['b', 'gone', 'a'],
      ['a', 'b', 'new'],
      ['b', 'new', 'a'],
    ],
    [['b'], ['new', 'b'], ['new', 'b']],
  ])('of %j remembered and %j present is %j', (remembered, present, expected) => {
    expect(mergeOrder(remembered, present)).toEqual(expected);
  });
});

describe('moveItem', () => {
  it.each([
    ['a', 1, ['b', 'a', 'c']],
    ['a', -1, ['a', 'b', 'c']],
    ['c', 5, ['a', 'b', 'c']],
    ['x', 1, ['a', 'b', 'c']],
  ])('moves %s by %i', (item, by, expected) => {
    expect(moveItem(['a', 'b', 'c'], item, by)).toEqual(expected);
  });
});

describe('extendSelection', () => {
  it('adds the rows between, in either direction, and keeps the others', () => {
    expect(extendSelection(['e'], ['a', 'b', 'c', 'd', 'e'], 2, 0)).toEqual(['e', 'a', 'b', 'c']);
  });
});

describe('the preferences of a table', () => {
  const columns = [{ id: 'name', fixed: true }, { id: 'code', optional: true }, { id: 'members' }];

  it('start with what the columns say', () => {
    const preferences = useGridPreferences('first', columns);
    expect([...preferences.hidden.value]).toEqual(['code']);
    expect(preferences.changed.value).toBe(false);
  });

  it('can be changed and reset, without the density', () => {
    const preferences = useGridPreferences('second', columns);
    preferences.show('code', true);
    preferences.show('name', false);
    preferences.move('members', -1);
    preferences.resize('members', 5);
    preferences.setDensity('compact');
    expect([...preferences.hidden.value]).toEqual([]);
    expect(preferences.order.value).toEqual(['name', 'members', 'code']);
    expect(preferences.widths.value).toEqual({ members: 56 });

    preferences.reset();
    expect(preferences.order.value).toEqual(['name', 'code', 'members']);
    expect(preferences.density.value).toBe('compact');
  });
});
