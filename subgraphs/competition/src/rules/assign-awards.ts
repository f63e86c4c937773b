/** Somebody with a confirmed rank. */
export interface Winner {
  readonly id: string;
  readonly rank: number;
}

/** How many get an award, in the order of awards, the highest first. */
export interface Quota {
  readonly id: string;
  readonly count: number;
}

/**
 * Gives awards by rank: first prizes to the first, and so on, nominations last. Who shares a rank gets the same award;
 * where not all of them fit into what is left of it, all of them get the next one, so that no quota is exceeded.
 * Without a rank there is no award. Source: S74 (awards and nominations), S84 (no award without a result).
 * @returns the quota by winner
 */
export function assignAwards(winners: readonly Winner[], quotas: readonly Quota[]): Map<string, string> {
  const given = new Map<string, string>();
  const groups = [...Map.groupBy(winners, ({ rank }) => rank)].toSorted(([a], [b]) => a - b).map(([, group]) => group);
  let at = 0;
  let used = 0;
  for (const group of groups) {
    while (at < quotas.length && used + group.length > quotas[at]!.count) {
      at++;
      used = 0;
    }
    const quota = quotas[at];
    if (!quota) break;
    for (const { id } of group) given.set(id, quota.id);
    used += group.length;
  }
  return given;
}
