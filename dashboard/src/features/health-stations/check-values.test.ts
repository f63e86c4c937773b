import { describe, expect, it } from 'vitest';
import { valueProblem, valuesOf } from './check-values';

const pressure = {
  unit: 'mmHg',
  decimals: 0,
  parts: [
    { name: 'systolic', least: 50, most: 280 },
    { name: 'diastolic', least: 30, most: 180 },
  ],
  otherUnits: [{ name: 'kPa', factor: 7.50062, offset: 0 }],
};

describe('when a reading is typed', () => {
  it.each([
    [['120', '80'], null],
    [['120', ''], { state: 'unfinished' }],
    [['12o', '80'], { state: 'unfinished' }],
    [['80', '120'], { state: 'swapped', right: '120 / 80' }],
    [['16', '11'], { state: 'otherUnit', unit: 'kPa', right: '120 / 83' }],
    [['1200', '80'], { state: 'implausible', part: 0, least: 50, most: 280 }],
  ])('%j: %j', (texts, problem) => expect(valueProblem(pressure, texts)).toEqual(problem));

  it('reads numbers as they stand', () => {
    expect(valuesOf([' 5.3 '])).toEqual([5.3]);
    expect(valuesOf(['-1'])).toBeNull();
  });
});
