import { describe, expect, it } from 'vitest';
import type { ChinaTile } from './china-tiles';
import { chinaTiles, neighbourTile, quantileBounds } from './china-tiles';

function tile(code: string): ChinaTile {
  const found = chinaTiles.find((one) => one.code === code);
  if (!found) throw new Error(`no tile ${code}`);
  return found;
}

describe('the tiles', () => {
  it('are all 34 provincial-level units, each on a place of its own', () => {
    expect(chinaTiles).toHaveLength(34);
    expect(new Set(chinaTiles.map(({ code }) => code)).size).toBe(34);
    expect(new Set(chinaTiles.map(({ row, column }) => `${row}/${column}`)).size).toBe(34);
  });

  it.each([
    ['11', 'ArrowRight', '12'],
    ['11', 'ArrowLeft', '13'],
    ['62', 'ArrowDown', '63'],
    ['23', 'ArrowUp', '23'],
  ] as const)('lead from %s by %s to %s', (from, key, to) => {
    expect(neighbourTile(tile(from), key).code).toBe(to);
  });

  it('can all be reached with the arrow keys', () => {
    const reached = new Set(['11']);
    for (const code of reached) {
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const) {
        reached.add(neighbourTile(tile(code), key).code);
      }
    }
    expect(reached.size).toBe(34);
  });
});

describe('quantileBounds', () => {
  it('divides into classes of about the same size', () => {
    expect(quantileBounds([5, 1, 4, 2, 3, 9, 8, 7, 6, 10], 5)).toEqual([3, 5, 7, 9]);
  });

  it('has no bounds without values', () => {
    expect(quantileBounds([], 5)).toEqual([]);
  });
});
