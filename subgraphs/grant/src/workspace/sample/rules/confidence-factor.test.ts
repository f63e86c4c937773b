import { describe, expect, it } from 'vitest';
import { confidenceFactor, planningFactor } from './confidence-factor.js';

/** Printed tables round up to two places. */
const twoPlaces = (factor: bigint): string => (Math.ceil(Number(factor) / 10_000) / 100).toFixed(2);

describe('when a sample is evaluated', () => {
  it.each([
    [95, 0, '3.00'],
    [95, 1, '4.75'],
    [95, 2, '6.30'],
    [95, 3, '7.76'],
    [95, 4, '9.16'],
    [90, 0, '2.31'],
    [90, 1, '3.89'],
    [90, 2, '5.33'],
    [50, 0, '0.70'],
    [99, 0, '4.61'],
  ])('at %s percent confidence with %s misstatements the factor is %s', (confidence, errors, factor) => {
    expect(twoPlaces(confidenceFactor(errors, confidence))).toBe(factor);
  });
});

describe('when a sample is planned', () => {
  it.each([
    [95, 0, '3.00'],
    [95, 0.05, '3.31'],
    [95, 0.1, '3.68'],
    [95, 0.2, '4.63'],
    [95, 0.5, '11.54'],
    [90, 0, '2.31'],
    [90, 0.1, '2.77'],
    [90, 0.2, '3.41'],
    [90, 0.5, '7.99'],
  ])('at %s percent confidence and a ratio of %s expected the factor is %s', (confidence, ratio, factor) => {
    expect(twoPlaces(planningFactor(ratio, confidence))).toBe(factor);
  });
});
