import { checkLine, checkName, checkNotFuture, checkRange, type Problem } from '@gonghui/kit/rules';

/** What a venue is said to be; what is left out is not checked. */
export interface VenueDescription {
  readonly name?: string | null;
  readonly address?: string | null;
  readonly functions?: readonly string[] | null;
  readonly areaSquareMetres?: number | null;
  readonly seats?: number | null;
  readonly openedOn?: string | null;
  readonly openingHours?: string | null;
}

/** Largest floor area and most seats one venue can plausibly have. Design: typing guards, no law. */
export const MAX_AREA_SQUARE_METRES = 1_000_000;
export const MAX_SEATS = 100_000;

const MAX_FUNCTIONS = 30;

/** What is wrong with a venue's description: field, code, reason. */
export function checkVenue(
  venue: VenueDescription,
  today: string,
): readonly (readonly [field: string, code: string, problem: Problem])[] {
  return [
    ['name', 'NAME_INVALID', venue.name == null ? null : checkName(venue.name)],
    ['address', 'TEXT_INVALID', checkLine(venue.address, 'The address')],
    ['functions', 'FUNCTIONS_INVALID', checkFunctions(venue.functions ?? [])],
    [
      'areaSquareMetres',
      'AREA_INVALID',
      checkRange(venue.areaSquareMetres, 1, MAX_AREA_SQUARE_METRES, 'The floor area in square metres'),
    ],
    ['seats', 'SEATS_INVALID', checkRange(venue.seats, 0, MAX_SEATS, 'The number of seats')],
    ['openedOn', 'OPENED_IN_FUTURE', checkNotFuture(venue.openedOn, today)],
    ['openingHours', 'TEXT_INVALID', checkLine(venue.openingHours, 'The opening hours')],
  ];
}

/** A short list of short words, none twice. */
function checkFunctions(functions: readonly string[]): Problem {
  if (functions.length > MAX_FUNCTIONS)
    return `A venue may have up to ${MAX_FUNCTIONS} functions; there are ${functions.length}.`;
  for (const one of functions) {
    const problem = checkName(one, `“${one.slice(0, 20)}”`);
    if (problem) return problem;
  }
  const trimmed = functions.map((one) => one.trim());
  const twice = trimmed.find((one, index) => trimmed.indexOf(one) < index);
  return twice === undefined ? null : `“${twice}” stands in the list twice.`;
}
