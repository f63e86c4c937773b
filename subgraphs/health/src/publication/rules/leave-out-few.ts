import { isHidden, type NodeCount } from './protect-counts.js';

/** A node with how many were examined there and below it, whatever was found: that number is shown as it is. */
export interface ExaminedNode extends NodeCount {
  readonly examined: number;
}

/**
 * Leaves the ill of each cell in which 1 to 7 were examined (a county, or what a federation examined itself) out of
 * every count, and marks every count that they are missing from. Whatever is published is then worked out without
 * them: nothing of it, neither numbers nor marks, depends on whether the one woman examined in a county is ill.
 * @param nodes a whole province of one year and filter
 */
export function leaveOutFew(nodes: readonly ExaminedNode[]): readonly NodeCount[] {
  const children = Map.groupBy(nodes, ({ parent }) => parent);
  const left: NodeCount[] = [];
  const leaveOut = ({ node, parent, count, examined }: ExaminedNode): NodeCount => {
    const below = children.get(node) ?? [];
    const isFew = isHidden(examined - below.reduce((sum, child) => sum + child.examined, 0));
    const own = isFew ? 0 : count - below.reduce((sum, child) => sum + child.count, 0);
    const parts = below.map(leaveOut);
    const kept: NodeCount = {
      node,
      parent,
      count: parts.reduce((sum, part) => sum + part.count, own),
      isPart: isFew || parts.some(({ isPart }) => isPart),
    };
    left.push(kept);
    return kept;
  };
  for (const top of children.get(null) ?? []) leaveOut(top);
  return left;
}
