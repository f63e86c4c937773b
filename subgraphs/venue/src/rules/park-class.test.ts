import { describe, expect, test } from 'vitest';
import { parkClassRank } from './park-class.js';

describe('parkClassRank', () => {
  test.each([
    { parkClass: 'A+', rank: 0 },
    { parkClass: 'A', rank: 1 },
    { parkClass: 'B+', rank: 2 },
    { parkClass: 'B', rank: 3 },
    { parkClass: 'C', rank: 5 },
    { parkClass: 'Z', rank: 51 },
    { parkClass: 'a', rank: null },
    { parkClass: 'AA', rank: null },
    { parkClass: 'A-', rank: null },
    { parkClass: 'A＋', rank: null },
    { parkClass: '', rank: null },
  ])('$parkClass: $rank', ({ parkClass, rank }) => {
    expect(parkClassRank(parkClass)).toBe(rank);
  });

  test.each([
    { parkClass: 'A+', above: 'A', belongs: true },
    { parkClass: 'A', above: 'A', belongs: true },
    { parkClass: 'B+', above: 'A', belongs: false },
    { parkClass: 'B', above: 'A', belongs: false },
    { parkClass: 'A', above: 'A+', belongs: false },
    { parkClass: 'A', above: 'C', belongs: true },
  ])('$parkClass is $above and above: $belongs', ({ parkClass, above, belongs }) => {
    expect(parkClassRank(parkClass)! <= parkClassRank(above)!).toBe(belongs);
  });
});
