import { describe, expect, it } from 'vitest';
import { resultsMissing } from './results-missing';

describe('when the results of a day come in', () => {
  it.each([
    [9, 2, 0, 18],
    [9, 2, 17, 1],
    [9, 2, 18, 0],
    [0, 2, 0, 0],
  ])('of %i women with %i examinations each, %i known leave %i', (attended, kinds, results, missing) => {
    expect(resultsMissing(attended, kinds, results)).toBe(missing);
  });
});
