import { isHidden, LEAST_SHOWN, type NodeCount, type ProtectedCount } from './protect-counts.js';

/** A node with what was paid, fen, to those whom it counts. */
export interface NodeAmount extends NodeCount {
  readonly amountFen: bigint;
}

/** What was paid, and what stands for it in everything that is shown. Fen. */
export interface ProtectedAmount {
  /** To how many it was paid. */
  readonly count: number;
  readonly amountFen: bigint;
  readonly shownAsFen: bigint;
}

/** An amount as everybody may see it; null where it is suppressed. */
export interface PublishedAmount {
  readonly amountFen: bigint | null;
  readonly protection: 'EXACT' | 'ROUNDED' | 'SUPPRESSED';
}

/**
 * Replaces what was paid to 1 to 7 persons, from the top down, so that it cannot be worked out: it is shown as nothing,
 * and a neighbour below the same federation takes it. What is shown of the nodes below a node (and of what it paid
 * itself) sums to what is shown of the node; so whatever anybody adds or subtracts, they never get such an amount.
 * @param nodes as for `protectCounts`; whoever was paid is counted: without persons there is no amount
 * @param counts what `protectCounts` made of the same nodes
 */
export function protectAmounts(
  nodes: readonly NodeAmount[],
  counts: ReadonlyMap<string, ProtectedCount>,
): ReadonlyMap<string, ProtectedAmount> {
  const children = Map.groupBy(nodes, ({ parent }) => parent);
  const shown = new Map<string, ProtectedAmount>();
  const place = (node: NodeAmount, shownAsFen: bigint): void => {
    shown.set(node.node, { count: node.count, amountFen: node.amountFen, shownAsFen });
    const below = children.get(node.node) ?? [];
    if (below.length === 0) return;
    const own: NodeAmount = {
      node: `${node.node} itself`,
      parent: node.node,
      count: node.count - below.reduce((sum, child) => sum + child.count, 0),
      amountFen: node.amountFen - below.reduce((sum, child) => sum + child.amountFen, 0n),
    };
    const parts = [...below, own].toSorted((a, b) => b.count - a.count);
    const absorber = parts.find(({ count }) => count >= LEAST_SHOWN) ?? absorberOfSmall(parts, counts);
    const others = parts.filter((part) => part !== absorber);
    const amounts = others.map((part) => ({ part, fen: isHidden(part.count) ? 0n : part.amountFen }));
    for (const { part, fen } of amounts) place(part, fen);
    place(absorber, shownAsFen - amounts.reduce((sum, { fen }) => sum + fen, 0n));
  };
  for (const top of children.get(null) ?? []) place(top, isHidden(top.count) ? 0n : top.amountFen);
  return shown;
}

/** Where all are small: the one whose count is shown the largest, so that its amount is shown with it. */
function absorberOfSmall(parts: readonly NodeAmount[], counts: ReadonlyMap<string, ProtectedCount>): NodeAmount {
  const shownAs = ({ node }: NodeAmount): number => counts.get(node)?.shownAs ?? 0;
  return parts.toSorted((a, b) => shownAs(b) - shownAs(a))[0]!;
}

/** Adds up what stands for some cells (years, nodes that do not overlap) and says what may be shown of it. */
export function publishAmount(cells: readonly ProtectedAmount[]): PublishedAmount {
  const amountFen = cells.reduce((sum, cell) => sum + cell.amountFen, 0n);
  const shownAsFen = cells.reduce((sum, cell) => sum + cell.shownAsFen, 0n);
  if (amountFen > 0n && shownAsFen === 0n) return { amountFen: null, protection: 'SUPPRESSED' };
  // As with counts, what is right by chance is not called exact.
  const isExact = cells.every(({ count, ...cell }) => !isHidden(count) && cell.shownAsFen === cell.amountFen);
  return { amountFen: shownAsFen, protection: isExact ? 'EXACT' : 'ROUNDED' };
}
