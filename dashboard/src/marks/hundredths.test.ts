import { describe, expect, it } from 'vitest';
import { formatHundredths, parseHundredths, plainHundredths, sumHundredths } from './hundredths';

describe('parseHundredths', () => {
  it.each([
    ['8', 800],
    ['8.', 800],
    ['8.5', 850],
    [' 8.75 ', 875],
    ['8。5', 850],
    ['0', 0],
    ['0.005', null],
    ['-1', null],
    ['1e3', null],
    ['', null],
    ['.5', null],
  ])('of %j is %j', (text, hundredths) => {
    expect(parseHundredths(text)).toBe(hundredths);
  });
});

describe('formatHundredths', () => {
  it.each([
    [0, '0.00', '0'],
    [5, '0.05', '0.05'],
    [850, '8.50', '8.5'],
    [10_000, '100.00', '100'],
  ])('of %i is %s, plainly %s', (hundredths, exact, plain) => {
    expect(formatHundredths(hundredths)).toBe(exact);
    expect(plainHundredths(hundredths)).toBe(plain);
  });
});

describe('sumHundredths', () => {
  it('adds without a float, and passes over what is no number', () => {
    expect(sumHundredths(['0.1', '0.2', 'x', ''])).toBe(30);
  });
});
