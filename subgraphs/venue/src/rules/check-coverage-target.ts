import { UnionLevel } from '../trade-union/union-level.js';
import { checkName, checkRange, checkReason, type Problem } from '@gonghui/kit/rules';
import { parkClassRank } from './park-class.js';

/** A coverage target as it is said to be. */
export interface CoverageTargetDescription {
  readonly title: string;
  readonly placeLevels: readonly UnionLevel[];
  readonly minParkClass?: string | null;
  readonly venueKinds: readonly string[];
  readonly dueYear: number;
  readonly source: string;
}

/** Levels whose federations are places: divisions with workers of their own. */
const PLACES: ReadonlySet<UnionLevel> = new Set([
  UnionLevel.PROVINCIAL,
  UnionLevel.MUNICIPAL,
  UnionLevel.COUNTY,
  UnionLevel.TOWNSHIP,
]);

/** What is wrong with a target: it must say what needs a venue, of which kinds, by when and by whose word. */
export function checkCoverageTarget(
  target: CoverageTargetDescription,
): readonly (readonly [field: string, code: string, problem: Problem])[] {
  const { title, placeLevels, minParkClass, venueKinds, dueYear, source } = target;
  const noPlace = placeLevels.find((level) => !PLACES.has(level));
  return [
    ['title', 'NAME_INVALID', checkName(title, 'The title')],
    [
      'placeLevels',
      'NOTHING_TO_COVER',
      placeLevels.length === 0 && minParkClass == null
        ? 'Name the levels whose places need a venue, or the lowest class of parks.'
        : null,
    ],
    [
      'placeLevels',
      'LEVEL_INVALID',
      noPlace ? `${noPlace} is not a level of places; choose PROVINCIAL, MUNICIPAL, COUNTY or TOWNSHIP.` : null,
    ],
    ['minParkClass', 'PARK_CLASS_INVALID', minParkClass != null ? checkParkClass(minParkClass) : null],
    ['venueKinds', 'KINDS_MISSING', venueKinds.length === 0 ? 'Name the kinds of venue of which one is needed.' : null],
    ['dueYear', 'YEAR_INVALID', checkRange(dueYear, 1949, 2100, 'The year')],
    ['source', 'SOURCE_MISSING', checkReason(source, 'The source')],
  ];
}

/** A park class as people write it. */
export function checkParkClass(parkClass: string): Problem {
  return parkClassRank(parkClass) === null
    ? `“${parkClass.slice(0, 10)}” is not a park class: one capital letter, perhaps with a plus, e.g. A+.`
    : null;
}
