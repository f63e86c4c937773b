import { checkName, checkRange, checkReason, type Problem } from '@gonghui/kit/rules';

/** A course as it is described. */
export interface CourseDescription {
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly capacity?: number | null;
  readonly feeFen?: bigint | null;
  readonly note?: string | null;
  readonly phases: readonly { readonly name: string }[];
}

/** Most places of a course. Design: a typing guard. */
export const MAX_CAPACITY = 20_000;

const MAX_PHASES = 20;

/** What is wrong with a course: field, code, reason. */
export function checkCourse(course: CourseDescription): readonly (readonly [field: string, code: string, Problem])[] {
  const { name, startsOn, endsOn, capacity, feeFen, note, phases } = course;
  return [
    ['name', 'NAME_INVALID', checkName(name)],
    [
      'endsOn',
      'DATES_INVALID',
      startsOn <= endsOn ? null : `A course ends on the day it begins or later; ${endsOn} lies before ${startsOn}.`,
    ],
    ['capacity', 'LIMIT_INVALID', checkRange(capacity, 1, MAX_CAPACITY, 'The number of places')],
    ['fee', 'FEE_INVALID', feeFen == null || feeFen >= 0n ? null : 'A fee cannot be less than nothing.'],
    ['note', 'TEXT_INVALID', note ? checkReason(note, 'The remarks') : null],
    ['phases', 'PHASES_INVALID', phases.length <= MAX_PHASES ? null : `A course has at most ${MAX_PHASES} phases.`],
    ...phases.map(({ name: phase }, index): readonly [string, string, Problem] => [
      `phases.${index}.name`,
      'NAME_INVALID',
      checkName(phase, 'The name of a phase'),
    ]),
  ];
}
