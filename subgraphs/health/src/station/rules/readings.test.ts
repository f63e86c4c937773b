import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkReading } from './check-reading.js';
import { readingLevel } from './reading-level.js';
import { READING_LIMITS, type MeasuredKind, type MeasuredLevel } from './reading-limits.js';
import { readingTrend } from './reading-trend.js';

const KINDS = Object.keys(READING_LIMITS) as MeasuredKind[];

describe('when a reading is checked', () => {
  test.each<[MeasuredKind, number[], string | null, RegExp?]>([
    ['BLOOD_PRESSURE', [120, 80], null],
    ['BLOOD_PRESSURE', [120], 'READING_PARTS', /systolic and diastolic/],
    ['BLOOD_PRESSURE', [80, 120], 'READING_SWAPPED', /enter 120 and 80/],
    ['BLOOD_PRESSURE', [100, 100], 'READING_SWAPPED'],
    ['BLOOD_PRESSURE', [16, 11], 'READING_OTHER_UNIT', /kPa: enter 120 and 83 mmHg/],
    ['BLOOD_PRESSURE', [1200, 80], 'READING_IMPLAUSIBLE', /systolic can be 50 to 280 mmHg, not 1200/],
    ['BLOOD_PRESSURE', [120.5, 80], 'READING_DECIMALS', /whole number/],
    ['GLUCOSE', [5.3], null],
    ['GLUCOSE', [95], 'READING_OTHER_UNIT', /mg\/dL: enter 5.3 mmol\/L/],
    ['GLUCOSE', [0.1], 'READING_IMPLAUSIBLE', /measure again/],
    ['TEMPERATURE', [98.6], 'READING_OTHER_UNIT', /°F: enter 37 °C/],
    ['TEMPERATURE', [36.65], 'READING_DECIMALS', /at most 1 decimal/],
    ['HEART_RATE', [0], 'READING_IMPLAUSIBLE'],
    ['HEART_RATE', [Number.NaN], 'READING_DECIMALS'],
    ['OXYGEN', [101], 'READING_IMPLAUSIBLE'],
    ['WEIGHT', [68.5], null],
    ['WEIGHT', [68, 5], 'READING_PARTS'],
  ])('%s %j: %s', (kind, values, code, message = /./) => {
    const problem = checkReading(kind, values);
    expect(problem?.code ?? null).toBe(code);
    if (problem) expect(problem.message).toMatch(message);
  });

  test('what another unit is converted to is taken', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), fc.double({ min: 0, max: 3000, noNaN: true }), (kind, value) => {
        const problem = checkReading(kind, [Number(value.toFixed(1))]);
        if (problem?.code !== 'READING_OTHER_UNIT') return;
        const right = Number(/enter ([\d.]+)/.exec(problem.message)![1]);
        expect(checkReading(kind, [right])).toBeNull();
      }),
    );
  });
});

describe('when a reading is evaluated', () => {
  test.each<[MeasuredKind, number[], MeasuredLevel]>([
    ['BLOOD_PRESSURE', [118, 76], 'NORMAL'],
    ['BLOOD_PRESSURE', [120, 76], 'RAISED'],
    ['BLOOD_PRESSURE', [118, 90], 'HIGH'],
    ['BLOOD_PRESSURE', [180, 80], 'EMERGENCY'],
    ['BLOOD_PRESSURE', [150, 120], 'EMERGENCY'],
    ['BLOOD_PRESSURE', [100, 55], 'LOW'],
    ['HEART_RATE', [100], 'NORMAL'],
    ['HEART_RATE', [39], 'EMERGENCY'],
    ['GLUCOSE', [7.8], 'RAISED'],
    ['GLUCOSE', [16.7], 'EMERGENCY'],
    ['TEMPERATURE', [37.2], 'NORMAL'],
    ['OXYGEN', [89], 'EMERGENCY'],
    ['WEIGHT', [120], 'NORMAL'],
  ])('%s %j is %s', (kind, values, level) => expect(readingLevel(kind, values)).toBe(level));

  test('the bands of every number rise and end open', () => {
    for (const { parts } of Object.values(READING_LIMITS))
      for (const { bands, least, most } of parts) {
        const edges = bands.slice(0, -1).map(({ below }) => below!);
        expect(edges).toEqual(edges.toSorted((a, b) => a - b));
        expect(edges.every((edge) => edge > least && edge <= most)).toBe(true);
        expect(bands.at(-1)!.below).toBeNull();
      }
  });
});

describe('when readings make a trend', () => {
  const DAY = 86_400_000;
  const line = (kind: MeasuredKind, values: readonly number[], step = 10) =>
    readingTrend(
      kind,
      values.map((value, at) => ({ at: at * step * DAY, day: `day ${at * step}`, value })),
    );

  test.each<[MeasuredKind, number[], string, number | null]>([
    ['BLOOD_PRESSURE', [130, 134, 138, 142], 'RISING', 12],
    ['BLOOD_PRESSURE', [142, 138, 134, 130], 'FALLING', -12],
    ['BLOOD_PRESSURE', [130, 131, 130, 131], 'STEADY', 0.6],
    ['WEIGHT', [70, 71], 'TOO_FEW', null],
    ['WEIGHT', [], 'TOO_FEW', null],
  ])('%s %j: %s', (kind, values, direction, perMonth) => expect(line(kind, values)).toEqual({ direction, perMonth }));

  test('ten readings of one day tell no trend', () => {
    const readings = Array.from({ length: 10 }, (_, at) => ({ at: at * 60_000, day: '2023-04-01', value: 120 + at }));
    expect(readingTrend('BLOOD_PRESSURE', readings).direction).toBe('TOO_FEW');
  });

  test('mirrored readings have the mirrored trend', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 90, max: 180 }), { minLength: 3, maxLength: 30 }), (values) => {
        const there = line('BLOOD_PRESSURE', values).perMonth!;
        const back = line('BLOOD_PRESSURE', values.toReversed()).perMonth!;
        expect(there + back).toBeCloseTo(0, 1);
      }),
    );
  });
});
