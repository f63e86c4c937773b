/** A line of the board. */
export interface BoardRow {
  readonly stationNumber: number;
  readonly contestNumber?: number | null;
  readonly name?: string | null;
  readonly isAbsent: boolean;
  readonly score?: string | null;
  readonly rank?: number | null;
}

/** All lines of the board after news. */
export interface MergedRows<Row extends BoardRow> {
  readonly rows: readonly Row[];
  /** Whether every rank is certain; where it is not, the whole board is asked for. */
  readonly isSure: boolean;
}

/**
 * Puts lines with news among the others. News bear their present ranks, the others those from before: how many of the
 * news come before a line shifts it. Only where news and another line show the same score, the rounded scores don't
 * tell which is first.
 */
export function mergeRows<Row extends BoardRow>(before: readonly Row[], news: readonly Row[]): MergedRows<Row> {
  const fresh = new Map(news.map((row) => [row.stationNumber, row]));
  const kept = before.filter(({ stationNumber }) => !fresh.has(stationNumber));
  const ranked = (rows: readonly Row[]): (Row & { readonly rank: number })[] =>
    rows.filter((row): row is Row & { readonly rank: number } => typeof row.rank === 'number');
  const keptRanks = ranked(kept).map(({ rank }) => rank);
  const freshRanked = ranked(news);
  const freshRanks = freshRanked.map(({ rank }) => rank);
  const freshScores = new Set(freshRanked.map(({ score }) => score));
  let isSure = true;
  const moved = kept.map((row) => {
    if (typeof row.rank !== 'number') return row;
    const { rank: old } = row;
    const ahead = keptRanks.filter((rank) => rank < old).length;
    if (freshScores.has(row.score)) isSure = false;
    let rank = 1 + ahead;
    for (;;) {
      const next = 1 + ahead + freshRanks.filter((one, index) => isAhead(freshRanked[index]!, one, row, rank)).length;
      if (next === rank) break;
      rank = next;
    }
    return { ...row, rank };
  });
  return { rows: [...moved, ...news].toSorted(inOrder), isSure };
}

/** Lines in the order of the board: by rank, then those without one by their station. */
export function inOrder(a: BoardRow, b: BoardRow): number {
  return (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.stationNumber - b.stationNumber || 0;
}

/** Whether a line with news comes before another that would have `rank`. */
function isAhead(news: BoardRow, newsRank: number, other: BoardRow, rank: number): boolean {
  return newsRank < rank || (newsRank === rank && Number(news.score) > Number(other.score));
}
