import { describe, expect, it } from 'vitest';
import { fenOf, shareOf, sumOf, yuanOf } from './fen';

describe('when amounts are read and written', () => {
  it.each([
    ['80500000.00', 8_050_000_000n],
    ['0.05', 5n],
    ['-12.30', -1_230n],
    ['90071992547409.93', 9_007_199_254_740_993n],
  ])('%s is %s fen and back', (yuan, fen) => {
    expect(fenOf(yuan)).toBe(fen);
    expect(yuanOf(fen)).toBe(yuan);
  });

  it('reads one decimal as ten fen', () => expect(fenOf('3.5')).toBe(350n));
});

describe('when amounts are added', () => {
  it('stays exact where floats would not', () =>
    expect(sumOf(['0.10', '0.20', '90071992547409.93'])).toBe('90071992547410.23'));
});

describe('when a share is taken', () => {
  it.each([
    ['25.00', '100.00', 0.25],
    ['80500000.00', '80500000.00', 1],
    ['0.00', '80500000.00', 0],
    ['1.00', '0.00', 0],
  ])('%s of %s is %s', (part, whole, share) => expect(shareOf(part, whole)).toBe(share));

  it.each([
    ['80499999.99', '80500000.00'],
    ['9999999999999.98', '9999999999999.99'],
    ['0.01', '9999999999999.99'],
  ])('%s of %s is neither nothing nor all', (part, whole) => {
    expect(shareOf(part, whole)).toBeGreaterThan(0);
    expect(shareOf(part, whole)).toBeLessThan(1);
  });
});
