import type { UnionKind, UnionLevel, UnionStatus } from '@/gql/graphql';
import { unionLevels } from '../union-values';

/** What can be done to a union, each a form in its drawer. */
export const unionActs = ['found', 'edit', 'move', 'merge', 'dissolve', 'return', 'officer', 'term'] as const;
export type UnionAct = (typeof unionActs)[number];

interface ActedUnion {
  readonly level: UnionLevel;
  readonly status: UnionStatus;
  readonly hasParent: boolean;
  readonly officers: number;
}

/** The acts offered on a union. One that has ended is left as it is; the server has the last word. */
export function actsOn({ level, status, hasParent, officers }: ActedUnion): readonly UnionAct[] {
  if (status !== 'ACTIVE') return [];
  const grassroots = level === 'GRASSROOTS';
  return unionActs.filter((act) => {
    if (act === 'found') return !grassroots;
    if (act === 'merge' || act === 'return') return grassroots;
    if (act === 'move' || act === 'dissolve') return hasParent;
    return act !== 'term' || officers > 0;
  });
}

/** The levels that a union below one of this level may have: lower ones, and the same for a federation of a trade or area. */
export function levelsBelow(level: UnionLevel): readonly UnionLevel[] {
  if (level === 'GRASSROOTS') return [];
  const at = unionLevels.indexOf(level);
  return unionLevels.slice(Math.max(1, at));
}

const grassrootsKinds: ReadonlySet<UnionKind> = new Set(['ENTERPRISE', 'STANDALONE_GRASSROOTS', 'JOINT']);

/** Whether a kind of union is one of a level: enterprise, stand-alone and joint unions are grassroots, others are not. */
export function fitsLevel(kind: UnionKind, level: UnionLevel | null): boolean {
  return level === null || grassrootsKinds.has(kind) === (level === 'GRASSROOTS');
}
