import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignAwards, type Quota, type Winner } from './assign-awards.js';

const quotas = (...counts: number[]): Quota[] => counts.map((count, index) => ({ id: `award ${index + 1}`, count }));
const winners = (...ranks: number[]): Winner[] => ranks.map((rank, index) => ({ id: String(index), rank }));
const given = (ranks: number[], counts: number[]): (string | undefined)[] => {
  const awards = assignAwards(winners(...ranks), quotas(...counts));
  return ranks.map((_, index) => awards.get(String(index)));
};

describe('assignAwards', () => {
  test.each([
    { ranks: [1, 2, 3, 4], counts: [1, 1, 1], awards: ['award 1', 'award 2', 'award 3', undefined] },
    { ranks: [1, 1, 3], counts: [2, 1], awards: ['award 1', 'award 1', 'award 2'] },
    { ranks: [1, 1, 3], counts: [1, 2, 1], awards: ['award 2', 'award 2', 'award 3'] },
    { ranks: [1, 2, 2], counts: [2, 2], awards: ['award 1', 'award 2', 'award 2'] },
    { ranks: [1, 1, 1], counts: [2], awards: [undefined, undefined, undefined] },
    { ranks: [3, 1, 2], counts: [1, 2], awards: ['award 2', 'award 1', 'award 2'] },
    { ranks: [], counts: [3], awards: [] },
    { ranks: [1], counts: [], awards: [undefined] },
  ])('ranks $ranks with quotas $counts give $awards', ({ ranks, counts, awards }) => {
    expect(given(ranks, counts)).toEqual(awards);
  });

  test('no quota is exceeded, equal ranks get equal awards, and a better rank never a lower one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 20 }),
        fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 5 }),
        (ranks, counts) => {
          const awards = given(ranks, counts);
          for (const [index, count] of counts.entries())
            expect(awards.filter((award) => award === `award ${index + 1}`).length).toBeLessThanOrEqual(count);
          const level = (award: string | undefined): number => (award ? Number(award.slice(6)) : Number.MAX_VALUE);
          for (const [a, rank] of ranks.entries())
            for (const [b, other] of ranks.entries())
              if (rank <= other) expect(level(awards[a])).toBeLessThanOrEqual(level(awards[b]));
        },
      ),
    );
  });
});
