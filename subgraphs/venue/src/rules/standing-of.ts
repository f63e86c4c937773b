import { StandardPurpose } from '../standard/standard-purpose.js';
import { Standing } from '../standard/standing.js';

const WHOLE: Readonly<Record<StandardPurpose, Standing>> = {
  [StandardPurpose.CONFORMITY]: Standing.STANDARD,
  [StandardPurpose.EQUIPMENT]: Standing.FULLY_EQUIPPED,
};

const WANTING: Readonly<Record<StandardPurpose, Standing>> = {
  [StandardPurpose.CONFORMITY]: Standing.NOT_STANDARD,
  [StandardPurpose.EQUIPMENT]: Standing.PARTIALLY_EQUIPPED,
};

/**
 * How a venue stands by a standard.
 * @param missing the items that the latest inspection found missing; null when there was none
 */
export function standingOf(purpose: StandardPurpose, missing: readonly string[] | null): Standing {
  if (missing === null) return Standing.NOT_INSPECTED;
  return (missing.length === 0 ? WHOLE : WANTING)[purpose];
}

/** The items of a standard that were not met, in its order. */
export function missingItems(items: readonly string[], met: readonly string[]): readonly string[] {
  return items.filter((item) => !met.includes(item));
}
