import { expect, test } from 'vitest';
import { refundRate } from './refund-rate.js';

test.each<[string, bigint, bigint, number | null]>([
  ['S10: 2,441,500 yuan of 2,441,500 yuan', 244_150_000n, 244_150_000n, 1],
  ['60 % of the dues', 60_000n, 100_000n, 0.6],
  ['a third', 1n, 3n, 0.3333],
  ['one fen missing is not all', 244_149_999n, 244_150_000n, 0.9999],
  ['nothing decided yet', 0n, 100n, 0],
  ['nothing applied for', 0n, 0n, null],
])('%s', (_what, awardedFen, appliedFen, rate) => {
  expect(refundRate(awardedFen, appliedFen)).toBe(rate);
});
