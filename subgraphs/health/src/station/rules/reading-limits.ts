/** What is measured; the same words as `ReadingKind`. */
export type MeasuredKind = 'BLOOD_PRESSURE' | 'HEART_RATE' | 'GLUCOSE' | 'TEMPERATURE' | 'OXYGEN' | 'WEIGHT';

/** How a value is evaluated; the same words as `ReadingLevel`. */
export type MeasuredLevel = 'NORMAL' | 'LOW' | 'RAISED' | 'HIGH' | 'EMERGENCY';

/** A unit that people mix up with the right one, and how its values become right: value × factor + offset. */
export interface OtherUnit {
  readonly name: string;
  readonly factor: number;
  readonly offset: number;
}

/** One number of a reading. */
export interface PartLimits {
  readonly name: string;
  /** What a living person can have; anything else is a slip of the pen or a loose cuff. */
  readonly least: number;
  readonly most: number;
  /** Levels from the lowest value up, each up to and without `below`; the last has none. */
  readonly bands: readonly { readonly below: number | null; readonly level: MeasuredLevel }[];
}

/** Unit, plausible values and levels of one kind of reading. */
export interface ReadingLimits {
  readonly unit: string;
  readonly decimals: number;
  readonly parts: readonly [PartLimits, ...PartLimits[]];
  readonly otherUnits: readonly OtherUnit[];
  /** A change a month from which a trend is told. */
  readonly noticeable: number;
  /** Where the levels come from. */
  readonly source: string;
}

/**
 * Limits of readings: data, to be changed here alone. Levels follow what the named guideline prints for adults; limits
 * of plausibility, emergencies without a source and `noticeable` are design.
 */
export const READING_LIMITS: Readonly<Record<MeasuredKind, ReadingLimits>> = {
  BLOOD_PRESSURE: {
    unit: 'mmHg',
    decimals: 0,
    parts: [
      {
        name: 'systolic',
        least: 50,
        most: 280,
        bands: [
          { below: 90, level: 'LOW' },
          { below: 120, level: 'NORMAL' },
          { below: 140, level: 'RAISED' },
          { below: 180, level: 'HIGH' },
          { below: null, level: 'EMERGENCY' },
        ],
      },
      {
        name: 'diastolic',
        least: 30,
        most: 180,
        bands: [
          { below: 60, level: 'LOW' },
          { below: 80, level: 'NORMAL' },
          { below: 90, level: 'RAISED' },
          { below: 120, level: 'HIGH' },
          { below: null, level: 'EMERGENCY' },
        ],
      },
    ],
    otherUnits: [{ name: 'kPa', factor: 7.50062, offset: 0 }],
    noticeable: 5,
    source: '中国高血压防治指南',
  },
  HEART_RATE: {
    unit: '/min',
    decimals: 0,
    parts: [
      {
        name: 'rate',
        least: 25,
        most: 250,
        bands: [
          { below: 40, level: 'EMERGENCY' },
          { below: 60, level: 'LOW' },
          { below: 101, level: 'NORMAL' },
          { below: 151, level: 'HIGH' },
          { below: null, level: 'EMERGENCY' },
        ],
      },
    ],
    otherUnits: [],
    noticeable: 5,
    source: 'design',
  },
  GLUCOSE: {
    unit: 'mmol/L',
    decimals: 1,
    parts: [
      {
        name: 'glucose',
        least: 1,
        most: 40,
        bands: [
          { below: 2.8, level: 'EMERGENCY' },
          { below: 3.9, level: 'LOW' },
          { below: 7.8, level: 'NORMAL' },
          { below: 11.1, level: 'RAISED' },
          { below: 16.7, level: 'HIGH' },
          { below: null, level: 'EMERGENCY' },
        ],
      },
    ],
    otherUnits: [{ name: 'mg/dL', factor: 1 / 18.016, offset: 0 }],
    noticeable: 0.5,
    source: '中国糖尿病防治指南',
  },
  TEMPERATURE: {
    unit: '°C',
    decimals: 1,
    parts: [
      {
        name: 'temperature',
        least: 33,
        most: 43,
        bands: [
          { below: 35, level: 'EMERGENCY' },
          { below: 36, level: 'LOW' },
          { below: 37.3, level: 'NORMAL' },
          { below: 38.1, level: 'RAISED' },
          { below: 40, level: 'HIGH' },
          { below: null, level: 'EMERGENCY' },
        ],
      },
    ],
    otherUnits: [{ name: '°F', factor: 5 / 9, offset: -160 / 9 }],
    noticeable: 0.5,
    source: 'design',
  },
  OXYGEN: {
    unit: '%',
    decimals: 0,
    parts: [
      {
        name: 'saturation',
        least: 50,
        most: 100,
        bands: [
          { below: 90, level: 'EMERGENCY' },
          { below: 95, level: 'LOW' },
          { below: null, level: 'NORMAL' },
        ],
      },
    ],
    otherUnits: [{ name: '0–1', factor: 100, offset: 0 }],
    noticeable: 2,
    source: 'design',
  },
  WEIGHT: {
    unit: 'kg',
    decimals: 1,
    parts: [{ name: 'weight', least: 25, most: 300, bands: [{ below: null, level: 'NORMAL' }] }],
    otherUnits: [{ name: 'g', factor: 0.001, offset: 0 }],
    noticeable: 1,
    source: 'design',
  },
};
