import { describe, expect, test } from 'vitest';
import { judgeReturn } from './judge-return.js';

describe('when 16,334 women of private enterprises are reported (S119)', () => {
  test.each([
    ['whose enterprises employ 50,000', { enterprises: 300, uncounted: 0, employed: 50_000 }, 'WITHIN'],
    ['whose enterprises employ just as many', { enterprises: 300, uncounted: 0, employed: 16_334 }, 'WITHIN'],
    ['whose enterprises employ one fewer', { enterprises: 300, uncounted: 0, employed: 16_333 }, 'ABOVE'],
    ['where one enterprise is not counted', { enterprises: 300, uncounted: 1, employed: 16_333 }, 'UNCOUNTED'],
    ['where the others suffice', { enterprises: 300, uncounted: 299, employed: 20_000 }, 'WITHIN'],
    ['where the register knows no such enterprise', { enterprises: 0, uncounted: 0, employed: 0 }, 'NO_EMPLOYER'],
  ] as const)('by a federation %s', (_whom, register, judgement) => {
    expect(judgeReturn({ reported: 16_334, ...register })).toBe(judgement);
  });
});
