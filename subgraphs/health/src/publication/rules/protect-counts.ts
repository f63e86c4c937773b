/** The largest count that could point at a person: 1 to this are never shown. */
export const LARGEST_HIDDEN = 7;

/** The least count that is shown. */
export const LEAST_SHOWN = LARGEST_HIDDEN + 1;

/** A node of a province and how many persons it counts with everything below it, in one year and one filter. */
export interface NodeCount {
  readonly node: string;
  /** Null for the province itself. */
  readonly parent: string | null;
  readonly count: number;
  /** Whether some are left out of it (`leaveOutFew`). */
  readonly isPart?: boolean;
}

/** What is counted, and what stands for it in everything that is shown. */
export interface ProtectedCount {
  readonly count: number;
  readonly shownAs: number;
  /** Whether some are left out of both. */
  readonly isPart?: boolean;
}

/** How a shown count relates to the true one. */
export type Protection = 'EXACT' | 'ROUNDED' | 'SUPPRESSED';

/** A count as everybody may see it; null where it is suppressed. */
export interface PublishedCount {
  readonly value: number | null;
  readonly protection: Protection;
}

/**
 * Replaces small counts of one province, year and filter, from the top down. What `rules/protect-counts.md` promises:
 * 1. 1 to 7 becomes 0 or at least 8, never itself; 0 stays 0; 8 and more never becomes less.
 * 2. The nodes below a node (and what it counts itself) sum to what stands for the node: subtraction leads nowhere.
 * 3. The province stays as it is when it counts 8 or more.
 * Whatever anybody adds or subtracts of sums of these numbers, they get sums of these numbers.
 * @param nodes a whole province: one without a parent, parents before children
 * @param rank order in which small counts are chosen to be rounded up; unpredictable to readers, fixed for a slice
 */
export function protectCounts(
  nodes: readonly NodeCount[],
  rank: (node: string) => string,
): ReadonlyMap<string, ProtectedCount> {
  const children = Map.groupBy(nodes, ({ parent }) => parent);
  const shown = new Map<string, ProtectedCount>();
  const place = ({ node, count, isPart = false }: NodeCount, shownAs: number): void => {
    shown.set(node, { count, shownAs, isPart });
    const below = children.get(node) ?? [];
    if (below.length === 0) return;
    const own = count - below.reduce((sum, child) => sum + child.count, 0);
    if (own < 0) throw new Error(`${node} counts less than the nodes below it`);
    const parts: readonly NodeCount[] = [...below, { node: `${node} itself`, parent: node, count: own }];
    const amounts = share(parts, shownAs, rank);
    for (const part of parts) place(part, amounts.get(part.node)!);
  };
  for (const top of children.get(null) ?? []) place(top, isHidden(top.count) ? 0 : top.count);
  return shown;
}

/** Adds up what stands for some cells (years, filters, nodes that do not overlap) and says what may be shown of it. */
export function publishCount(cells: readonly ProtectedCount[]): PublishedCount {
  const count = cells.reduce((sum, cell) => sum + cell.count, 0);
  const shownAs = cells.reduce((sum, cell) => sum + cell.shownAs, 0);
  const isPart = cells.some((cell) => cell.isPart);
  if (isHidden(count) || ((isPart || count > 0) && shownAs < LEAST_SHOWN))
    return { value: null, protection: 'SUPPRESSED' };
  // A sum that is right by chance is not called exact: that would be one more equation about hidden counts.
  const isExact = !isPart && cells.every((cell) => cell.shownAs === cell.count);
  return { value: shownAs, protection: isExact ? 'EXACT' : 'ROUNDED' };
}

/** Whether a count is so small that it could point at a person. */
export function isHidden(count: number): boolean {
  return count >= 1 && count <= LARGEST_HIDDEN;
}

/** Gives each part its share of `total`, which is 0, or at least 8 and at least what the large parts count. */
function share(
  parts: readonly NodeCount[],
  total: number,
  rank: (node: string) => string,
): ReadonlyMap<string, number> {
  const ranked = parts.toSorted((a, b) => (rank(a.node) < rank(b.node) ? -1 : 1));
  const small = ranked.filter(({ count }) => isHidden(count));
  const [largest] = ranked.toSorted((a, b) => b.count - a.count);
  const hasLarge = largest !== undefined && largest.count >= LEAST_SHOWN;
  const smallSum = hasLarge ? small.reduce((sum, { count }) => sum + count, 0) : total;
  const roundedUp = new Set(small.slice(0, Math.floor(smallSum / LEAST_SHOWN)).map(({ node }) => node));
  const amounts = new Map(
    parts.map(({ node, count }) => [node, isHidden(count) ? (roundedUp.has(node) ? LEAST_SHOWN : 0) : count]),
  );
  const absorber = hasLarge ? largest.node : small[0]?.node;
  const rest = total - [...amounts.values()].reduce((sum, amount) => sum + amount, 0);
  if (absorber !== undefined) amounts.set(absorber, amounts.get(absorber)! + rest);
  return amounts;
}
