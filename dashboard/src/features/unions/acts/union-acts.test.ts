import { describe, expect, test } from 'vitest';
import { actsOn, fitsLevel, levelsBelow } from './union-acts';

describe('actsOn', () => {
  test('the root is neither moved nor dissolved', () => {
    const acts = actsOn({ level: 'NATIONAL', status: 'ACTIVE', hasParent: false, officers: 0 });
    expect(acts).toEqual(['found', 'edit', 'officer']);
  });

  test('a grassroots union reports, merges and has none below it', () => {
    const acts = actsOn({ level: 'GRASSROOTS', status: 'ACTIVE', hasParent: true, officers: 1 });
    expect(acts).toEqual(['edit', 'move', 'merge', 'dissolve', 'return', 'officer', 'term']);
  });

  test('nothing is done to a union that ended', () => {
    expect(actsOn({ level: 'GRASSROOTS', status: 'MERGED', hasParent: true, officers: 1 })).toEqual([]);
  });
});

describe('levelsBelow', () => {
  test('the same level is offered, for industry federations, and never the national one', () => {
    expect(levelsBelow('MUNICIPAL')).toEqual(['MUNICIPAL', 'COUNTY', 'TOWNSHIP', 'GRASSROOTS']);
    expect(levelsBelow('NATIONAL')[0]).toBe('PROVINCIAL');
    expect(levelsBelow('GRASSROOTS')).toEqual([]);
  });
});

describe('fitsLevel', () => {
  test.each([
    { kind: 'ENTERPRISE', level: 'GRASSROOTS', fits: true },
    { kind: 'GENERAL_FEDERATION', level: 'GRASSROOTS', fits: false },
    { kind: 'JOINT', level: 'COUNTY', fits: false },
    { kind: 'JOINT', level: null, fits: true },
  ] as const)('$kind at $level: $fits', ({ kind, level, fits }) => expect(fitsLevel(kind, level)).toBe(fits));
});
