/** A record of the population. */
export interface BookItem {
  readonly id: string;
  /** Above zero; records of nothing are examined apart, for they cannot be drawn by money. */
  readonly amountFen: bigint;
}

/** A record that was drawn. */
export interface SelectedItem extends BookItem {
  /** Monetary units of it that were drawn; several when it is larger than the interval. */
  readonly hits: number;
}

/**
 * Selects by fixed interval: the records stand one after another, and the units start, start + interval, start + 2 ·
 * interval … are drawn. A record as large as the interval is always drawn. The database selects by the same formula.
 * @param items in the order of the population: number, then id
 */
export function selectUnits(
  items: Iterable<BookItem>,
  { startFen, intervalFen }: { readonly startFen: bigint; readonly intervalFen: bigint },
): SelectedItem[] {
  const selected: SelectedItem[] = [];
  let before = 0n;
  for (const item of items) {
    const after = before + item.amountFen;
    const hits = unitsUpTo(after, startFen, intervalFen) - unitsUpTo(before, startFen, intervalFen);
    if (hits > 0n) selected.push({ ...item, hits: Number(hits) });
    before = after;
  }
  return selected;
}

/** How many units are drawn among the first so many fen. */
function unitsUpTo(fen: bigint, startFen: bigint, intervalFen: bigint): bigint {
  return (fen - startFen + intervalFen) / intervalFen;
}
