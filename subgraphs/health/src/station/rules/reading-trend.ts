import { READING_LIMITS, type MeasuredKind } from './reading-limits.js';

const DAY_MS = 86_400_000;
const MONTH_DAYS = 30;
/** Days with readings from which a trend is told. */
const LEAST_DAYS = 3;

/** One number at one moment. */
export interface Measured {
  /** Milliseconds. */
  readonly at: number;
  /** Calendar date in Asia/Shanghai, `yyyy-mm-dd`: its morning is the evening before in UTC. */
  readonly day: string;
  readonly value: number;
}

/** Where readings are heading; the change in 30 days, null when there are too few. */
export interface Trend {
  readonly direction: 'RISING' | 'FALLING' | 'STEADY' | 'TOO_FEW';
  readonly perMonth: number | null;
}

/** The trend of a kind's first number (of blood pressure the systolic one): the slope of the line nearest to the readings. */
export function readingTrend(kind: MeasuredKind, readings: readonly Measured[]): Trend {
  const days = new Set(readings.map(({ day }) => day));
  if (days.size < LEAST_DAYS) return { direction: 'TOO_FEW', perMonth: null };
  const first = Math.min(...readings.map(({ at }) => at));
  const points = readings.map(({ at, value }) => ({ x: (at - first) / DAY_MS, y: value }));
  const mean = (of: (point: { x: number; y: number }) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const spread = mean((point) => (point.x - x) ** 2);
  const slope = mean((point) => (point.x - x) * (point.y - y)) / spread;
  const perMonth = Number((slope * MONTH_DAYS).toFixed(2));
  const { noticeable } = READING_LIMITS[kind];
  if (perMonth >= noticeable) return { direction: 'RISING', perMonth };
  return { direction: perMonth <= -noticeable ? 'FALLING' : 'STEADY', perMonth };
}
