import { CountProtection } from '../summary/health-summary.js';
import type { ProtectedKey } from '../summary/indicators.js';
import type { ProtectedCells } from './read-protected-counts.js';
import { publishCount } from './rules/protect-counts.js';

/** What may be shown of one count of one union, or why nothing may. @param cells null where no whole years were asked */
export function shownCount(
  cells: ReadonlyMap<string, ProtectedCells> | null,
  id: string,
  key: ProtectedKey,
): { readonly value: number | null; readonly protection: CountProtection } {
  if (!cells) return { value: null, protection: CountProtection.NOT_WHOLE_YEARS };
  const own = cells.get(id);
  if (!own) return { value: null, protection: CountProtection.BELOW_COUNTY };
  const { value, protection } = publishCount(own[key]);
  return { value, protection: CountProtection[protection] };
}
