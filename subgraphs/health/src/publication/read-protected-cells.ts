import { arrayLiteral } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { blindIndex } from '../privacy/field-cipher.js';
import type { FieldKeys } from '../privacy/field-keys.js';
import {
  AMONG_EXAMINED,
  EXAMINED_KEYS,
  PROTECTED_COUNTS,
  PROTECTED_RELIEF,
  type ProtectedKey,
} from '../summary/indicators.js';
import { leaveOutFew } from './rules/leave-out-few.js';
import { protectAmounts, type ProtectedAmount } from './rules/protect-amounts.js';
import { protectCounts, type NodeCount, type ProtectedCount } from './rules/protect-counts.js';

interface CellRow {
  readonly id: string;
  readonly parent_id: string | null;
  readonly province_id: string;
  readonly root_id: string;
  readonly year: number;
  readonly key: string;
  readonly amount: string;
}

/** Protected cells, one per year (and, for the nation, per province); null for a union below the county. */
export interface ProtectedCells {
  counts(unionId: string, key: ProtectedKey, years: readonly number[]): readonly ProtectedCount[] | null;
  relief(unionId: string, years: readonly number[]): readonly ProtectedAmount[] | null;
}

/**
 * Counts of the ill, or of those who turned to a counsellor, of unions with everything below them, each replaced by what
 * stands for it. One statement.
 * @param keys their index key makes the choice of what is rounded up unpredictable and the same for every reader
 * @param years whole calendar years
 * @param wanted what is counted: the rest has no cells
 */
export async function readProtectedCells(
  em: EntityManager,
  keys: FieldKeys,
  unionIds: readonly string[],
  years: readonly number[],
  wanted: { readonly counts: readonly ProtectedKey[]; readonly relief: boolean },
): Promise<ProtectedCells> {
  const indicators = new Set<string>(wanted.counts.flatMap((key) => PROTECTED_COUNTS[key]));
  if (wanted.counts.some((key) => AMONG_EXAMINED.has(key))) for (const key of EXAMINED_KEYS) indicators.add(key);
  if (wanted.relief)
    for (const key of [...PROTECTED_RELIEF.recipients, ...PROTECTED_RELIEF.amounts]) indicators.add(key);
  const rows = await em.execute<CellRow[]>(
    `select cell.*, tree.root() as root_id from health.published_cells(?::uuid[], ?::text[], ?::int[]) cell`,
    [arrayLiteral(unionIds), arrayLiteral([...indicators]), arrayLiteral(years)],
  );
  const counts = new Map<string, ProtectedCount[]>();
  const relief = new Map<string, ProtectedAmount[]>();
  for (const slice of Map.groupBy(rows, (row) => `${row.province_id} ${row.year}`).values()) {
    const { province_id: province, root_id: root, year } = slice[0]!;
    const rankOf =
      (what: string) =>
      (node: string): string =>
        blindIndex(keys, 'rank', `${province} ${year} ${what} ${node}`);
    // The nation is the sum of its provinces.
    const placesOf = (node: string): string[] => (node === province ? [node, root] : [node]);
    for (const key of wanted.counts)
      for (const [node, cell] of protectCounts(countsOf(slice, key), rankOf(key)))
        for (const place of placesOf(node)) push(counts, `${place} ${year} ${key}`, cell);
    if (!wanted.relief) continue;
    const recipients = sliceOf(slice, PROTECTED_RELIEF.recipients);
    const paid = new Map(sliceOf(slice, PROTECTED_RELIEF.amounts).map(({ node, count }) => [node, count]));
    const nodes = recipients.map((one) => ({ ...one, amountFen: BigInt(paid.get(one.node) ?? 0) }));
    for (const [node, cell] of protectAmounts(nodes, protectCounts(recipients, rankOf('relief'))))
      for (const place of placesOf(node)) push(relief, `${place} ${year}`, cell);
  }
  const counted = new Set(rows.flatMap(({ id, root_id }) => [id, root_id]));
  return {
    counts: (id, key, asked) =>
      counted.has(id) ? asked.flatMap((year) => counts.get(`${id} ${year} ${key}`) ?? []) : null,
    relief: (id, asked) => (counted.has(id) ? asked.flatMap((year) => relief.get(`${id} ${year}`) ?? []) : null),
  };
}

function push<Cell>(cells: Map<string, Cell[]>, place: string, cell: Cell): void {
  const known = cells.get(place);
  if (known) known.push(cell);
  else cells.set(place, [cell]);
}

/** What is counted of one key: of findings, without those of few women. */
function countsOf(slice: readonly CellRow[], key: ProtectedKey): readonly NodeCount[] {
  const nodes = sliceOf(slice, PROTECTED_COUNTS[key]);
  if (!AMONG_EXAMINED.has(key)) return nodes;
  const examined = new Map(sliceOf(slice, EXAMINED_KEYS).map(({ node, count }) => [node, count]));
  return leaveOutFew(nodes.map((one) => ({ ...one, examined: examined.get(one.node) ?? 0 })));
}

/** The nodes of one province and year with the sum of some indicators. */
function sliceOf(rows: readonly CellRow[], indicators: readonly string[]): NodeCount[] {
  const nodes = new Map<string, { node: string; parent: string | null; count: number }>();
  for (const { id, parent_id: parent, key, amount } of rows) {
    if (!indicators.includes(key)) continue;
    const known = nodes.get(id);
    if (known) known.count += Number(amount);
    else nodes.set(id, { node: id, parent, count: Number(amount) });
  }
  return [...nodes.values()];
}
