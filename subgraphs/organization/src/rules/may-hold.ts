import { UnionKind } from '../trade-union/union-kind.js';
import { UnionLevel } from '../trade-union/union-level.js';

const RANK: Readonly<Record<UnionLevel, number>> = {
  [UnionLevel.NATIONAL]: 0,
  [UnionLevel.PROVINCIAL]: 1,
  [UnionLevel.MUNICIPAL]: 2,
  [UnionLevel.COUNTY]: 3,
  [UnionLevel.TOWNSHIP]: 4,
  [UnionLevel.GRASSROOTS]: 5,
};

const GRASSROOTS_KINDS: ReadonlySet<UnionKind> = new Set([
  UnionKind.ENTERPRISE,
  UnionKind.STANDALONE_GRASSROOTS,
  UnionKind.JOINT,
]);

export type Placement =
  | { readonly state: 'allowed' }
  | { readonly state: 'refused'; readonly code: string; readonly reason: string };

/**
 * Whether a union of `childLevel` may stand directly below one of `parentLevel`: a lower level, or for a
 * federation of a trade, area or building the same level below its general federation.
 */
export function mayHold(parentLevel: UnionLevel, childLevel: UnionLevel, childKind: UnionKind): Placement {
  if (parentLevel === UnionLevel.GRASSROOTS)
    return {
      state: 'refused',
      code: 'PARENT_IS_GRASSROOTS',
      reason: 'A grassroots union has members, not unions below it. Choose a federation.',
    };
  if (childLevel === UnionLevel.NATIONAL)
    return { state: 'refused', code: 'SECOND_ROOT', reason: 'There is one national federation, and it has no parent.' };
  const gap = RANK[childLevel] - RANK[parentLevel];
  if (gap > 0 || (gap === 0 && childKind !== UnionKind.GENERAL_FEDERATION)) return { state: 'allowed' };
  return {
    state: 'refused',
    code: 'LEVEL_ABOVE_PARENT',
    reason: `A ${childLevel} union cannot stand below a ${parentLevel} one. Choose a parent of a higher level.`,
  };
}

/** Whether kind and level fit: enterprise, stand-alone and joint unions are grassroots unions, federations are not. */
export function kindFitsLevel(kind: UnionKind, level: UnionLevel): Placement {
  const grassroots = level === UnionLevel.GRASSROOTS;
  if (GRASSROOTS_KINDS.has(kind) === grassroots) return { state: 'allowed' };
  return {
    state: 'refused',
    code: 'KIND_LEVEL_MISMATCH',
    reason: grassroots
      ? `A ${kind} is a federation; grassroots unions are ENTERPRISE, STANDALONE_GRASSROOTS or JOINT.`
      : `A ${kind} is a grassroots union; give it the level GRASSROOTS.`,
  };
}
