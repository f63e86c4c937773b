import { CountProtection } from '../summary/health-summary.js';
import type { ProtectedCells } from './read-protected-counts.js';
import { publishAmount } from './rules/protect-amounts.js';

/** What may be shown of the relief paid in one union, or why nothing may. @param cells null where no whole years were asked */
export function shownRelief(
  cells: ReadonlyMap<string, ProtectedCells> | null,
  id: string,
): { readonly amountFen: bigint | null; readonly protection: CountProtection } {
  if (!cells) return { amountFen: null, protection: CountProtection.NOT_WHOLE_YEARS };
  const own = cells.get(id);
  if (!own) return { amountFen: null, protection: CountProtection.BELOW_COUNTY };
  const { amountFen, protection } = publishAmount(own.relief);
  return { amountFen, protection: CountProtection[protection] };
}
