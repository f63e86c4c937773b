import { checkRange } from '@gonghui/kit/rules';

/** The greatest age that a duty or a programme may name. */
const OLDEST = 150;

/** What is wrong with the ages that a duty or a programme is meant for; null when nothing is. */
export function checkAges(leastAge: number | null | undefined, greatestAge: number | null | undefined): string | null {
  const range =
    (leastAge == null ? null : checkRange(leastAge, 0, OLDEST, 'The least age')) ??
    (greatestAge == null ? null : checkRange(greatestAge, 0, OLDEST, 'The greatest age'));
  if (range) return range;
  return leastAge != null && greatestAge != null && leastAge > greatestAge
    ? 'The least age lies above the greatest.'
    : null;
}
