import { READING_LIMITS, type MeasuredKind, type MeasuredLevel } from './reading-limits.js';

/** From the least to the most serious. */
const SERIOUS: readonly MeasuredLevel[] = ['NORMAL', 'LOW', 'RAISED', 'HIGH', 'EMERGENCY'];

/** How a reading is evaluated: the most serious level of its numbers. @param values as `checkReading` takes them */
export function readingLevel(kind: MeasuredKind, values: readonly number[]): MeasuredLevel {
  const levels = READING_LIMITS[kind].parts.map(
    ({ bands }, at) => bands.find(({ below }) => below === null || values[at]! < below)!.level,
  );
  return levels.reduce((worst, level) => (SERIOUS.indexOf(level) > SERIOUS.indexOf(worst) ? level : worst));
}
