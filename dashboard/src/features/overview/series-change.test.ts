import { describe, expect, it } from 'vitest';
import { seriesChange } from './series-change';

describe('seriesChange', () => {
  it.each([
    [[100, 110], 0.1],
    [[5, 100, 90], -0.1],
    [[0, 7], null],
    [[7], null],
    [[], null],
  ])('of %j is %j', (values, expected) => {
    expect(seriesChange(values)).toBe(expected);
  });
});
