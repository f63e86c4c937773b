/** A row that can be ranked. */
export interface Rankable {
  readonly id: string;
  readonly units: bigint;
  /** Values of the declared tie-breaks in their order, the higher the better. */
  readonly tieKeys: readonly bigint[];
}

/** A place in the ranking. */
export interface Rank {
  readonly rank: number;
  /** How many share it, itself included. */
  readonly sharedBy: number;
}

/**
 * Ranks rows, the best first. Equal totals are told apart by the tie-breaks in order; what is still equal shares a rank,
 * and the ranks behind are left out: 1, 1, 3.
 */
export function rank(rows: readonly Rankable[]): Map<string, Rank> {
  const ordered = rows.toSorted(better);
  const ranks = new Map<string, Rank>();
  for (let start = 0; start < ordered.length;) {
    let end = start + 1;
    while (end < ordered.length && better(ordered[start]!, ordered[end]!) === 0) end++;
    for (const row of ordered.slice(start, end)) ranks.set(row.id, { rank: start + 1, sharedBy: end - start });
    start = end;
  }
  return ranks;
}

/** Negative when `a` is ranked before `b`, 0 when they share a rank. */
export function better(a: Rankable, b: Rankable): number {
  if (a.units !== b.units) return a.units > b.units ? -1 : 1;
  for (const [index, key] of a.tieKeys.entries()) {
    const other = b.tieKeys[index]!;
    if (key !== other) return key > other ? -1 : 1;
  }
  return 0;
}
