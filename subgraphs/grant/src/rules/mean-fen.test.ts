import { describe, expect, test } from 'vitest';
import { meanFen } from './mean-fen.js';

describe('when a total is divided', () => {
  test.each([
    ['S10: refunds of 2,197 enterprises', 244_150_000n, 2_197, 111_129n],
    ['S27: key work of 86 counties', 4_000_000_000n, 86, 46_511_628n],
    ['S47: a lamp at the floor amounts', 20_000_000n, 148, 135_135n],
    ['S110: 39 projects', 8_050_000_000n, 39, 206_410_256n],
    ['half a fen', 5n, 2, 3n],
    ['nothing', 0n, 7, 0n],
  ])('%s', (_what, total, count, mean) => {
    expect(meanFen(total, count)).toBe(mean);
  });

  test('without a count there is no mean', () => {
    expect(meanFen(0n, 0)).toBeNull();
  });
});
