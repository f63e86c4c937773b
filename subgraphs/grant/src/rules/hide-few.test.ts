import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hideFew } from './hide-few.js';

const groups = (...counts: readonly number[]) =>
  counts.map((households, index) => ({ key: String.fromCharCode(97 + index), households }));
const shown = (...counts: readonly number[]) =>
  hideFew(groups(...counts)).map(({ key, households }) => `${key} ${households ?? '–'}`);

describe('when households are counted by cause', () => {
  test.each<[string, readonly number[], readonly string[]]>([
    ['large counts and noughts are shown, the largest first', [8, 0, 30], ['c 30', 'a 8', 'b 0']],
    ['two small ones that are eight together are hidden', [1, 7, 40, 0], ['c 40', 'd 0', 'a –', 'b –']],
    ['with a single small one the next smallest is hidden', [3, 90, 12, 0], ['b 90', 'd 0', 'a –', 'c –']],
    ['with small ones of fewer than eight the next smallest is hidden', [1, 1, 9, 50], ['d 50', 'a –', 'b –', 'c –']],
    ['of fewer than eight households nothing is shown', [3, 0, 0], ['a –', 'b –', 'c –']],
    ['of a small and no other one nothing is shown', [0, 5, 0], ['a –', 'b –', 'c –']],
    ['of none all is shown', [0, 0], ['a 0', 'b 0']],
  ])('%s', (_what, counts, expected) => expect(shown(...counts)).toEqual(expected));

  test('no small count is shown, nor what all but one of them leave', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 7 }), (counts) => {
        const answer = hideFew(groups(...counts));
        const open = answer.flatMap(({ households }) => households ?? []);
        expect(answer).toHaveLength(counts.length);
        expect(open.filter((count) => count >= 1 && count <= 7)).toEqual([]);
        const left = counts.reduce((sum, count) => sum + count, 0) - open.reduce((sum, count) => sum + count, 0);
        const hidden = answer.length - open.length;
        expect(hidden === 0 || open.length === 0 || (hidden >= 2 && left >= 8)).toBe(true);
      }),
    );
  });
});
