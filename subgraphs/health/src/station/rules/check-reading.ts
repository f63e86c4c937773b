import { READING_LIMITS, type MeasuredKind, type PartLimits, type ReadingLimits } from './reading-limits.js';

/** Why a reading is refused, and what to do. `part` says which of its numbers is at fault, from 0. */
export interface ReadingProblem {
  readonly code:
    | 'READING_PARTS'
    | 'READING_DECIMALS'
    | 'READING_SWAPPED'
    | 'READING_OTHER_UNIT'
    | 'READING_IMPLAUSIBLE';
  readonly part: number;
  readonly message: string;
}

/** What is wrong with the numbers of a reading; null when a living person can have them. */
export function checkReading(kind: MeasuredKind, values: readonly number[]): ReadingProblem | null {
  const limits = READING_LIMITS[kind];
  const { parts, unit, decimals } = limits;
  if (values.length !== parts.length)
    return {
      code: 'READING_PARTS',
      part: Math.min(values.length, parts.length - 1),
      message: `Enter ${parts.map(({ name }) => name).join(' and ')}, ${unit}.`,
    };
  const rough = values.findIndex((value) => !Number.isFinite(value) || Number(value.toFixed(decimals)) !== value);
  if (rough >= 0)
    return {
      code: 'READING_DECIMALS',
      part: rough,
      message: decimals === 0 ? `Enter a whole number, ${unit}.` : `Enter at most ${decimals} decimal, ${unit}.`,
    };
  if (areSwapped(parts, values))
    return {
      code: 'READING_SWAPPED',
      part: 0,
      message: `The two numbers are swapped: enter ${values[1]} and ${values[0]}.`,
    };
  const wrong = parts.findIndex((part, at) => !isPlausible(part, values[at]!));
  if (wrong < 0) return null;
  const converted = inRightUnit(limits, values);
  if (converted)
    return {
      code: 'READING_OTHER_UNIT',
      part: wrong,
      message: `This looks like ${converted.unit}: enter ${converted.values.join(' and ')} ${unit}.`,
    };
  const { name, least, most } = parts[wrong]!;
  return {
    code: 'READING_IMPLAUSIBLE',
    part: wrong,
    message: `${name} can be ${least} to ${most} ${unit}, not ${values[wrong]}: check the device and measure again.`,
  };
}

/** The first number of two must be the larger one. */
function areSwapped(parts: readonly PartLimits[], values: readonly number[]): boolean {
  return parts.length === 2 && values[0]! <= values[1]!;
}

function isPlausible({ least, most }: PartLimits, value: number): boolean {
  return value >= least && value <= most;
}

/** The values in the right unit, where they make sense in another one. */
function inRightUnit(
  { parts, decimals, otherUnits }: ReadingLimits,
  values: readonly number[],
): { readonly unit: string; readonly values: readonly number[] } | null {
  for (const { name, factor, offset } of otherUnits) {
    const right = values.map((value) => Number((value * factor + offset).toFixed(decimals)));
    if (parts.every((part, at) => isPlausible(part, right[at]!))) return { unit: name, values: right };
  }
  return null;
}
