import { arrayLiteral } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { blindIndex } from '../privacy/field-cipher.js';
import type { FieldKeys } from '../privacy/field-keys.js';
import { ILL_KEYS, PROTECTED_COUNTS, PROTECTED_RELIEF, type ProtectedKey } from '../summary/indicators.js';
import { protectAmounts, type ProtectedAmount } from './rules/protect-amounts.js';
import { protectCounts, type NodeCount, type ProtectedCount } from './rules/protect-counts.js';

interface CellRow {
  readonly id: string;
  readonly parent_id: string | null;
  readonly province_id: string;
  readonly year: number;
  readonly key: string;
  readonly amount: string;
}

type Cells = Record<ProtectedKey, ProtectedCount[]> & { readonly relief: ProtectedAmount[] };

/** Protected counts and relief of unions, one cell per year (and, for the nation, per province); null below the county. */
export type ProtectedCells =
  | (Readonly<Record<ProtectedKey, readonly ProtectedCount[]>> & { readonly relief: readonly ProtectedAmount[] })
  | null;

/**
 * Counts of the ill, or of those who turned to a counsellor, of unions with everything below them, each replaced by what
 * stands for it. One statement.
 * @param keys their index key makes the choice of what is rounded up unpredictable and the same for every reader
 * @param years whole calendar years
 * @param wanted the filters; relief comes with the counts of whom it was paid to, and what is not wanted is empty
 */
export async function readProtectedCounts(
  em: EntityManager,
  keys: FieldKeys,
  unionIds: readonly string[],
  years: readonly number[],
  wanted: readonly ProtectedKey[] = ILL_KEYS,
): Promise<ReadonlyMap<string, ProtectedCells>> {
  const withRelief = wanted.includes('reliefRecipients');
  const indicators = wanted.flatMap((key) => PROTECTED_COUNTS[key]);
  const rows = await em.execute<CellRow[]>('select * from health.published_cells(?::uuid[], ?::text[], ?::int[])', [
    arrayLiteral(unionIds),
    arrayLiteral(withRelief ? [...indicators, ...PROTECTED_RELIEF.amounts] : indicators),
    arrayLiteral(years),
  ]);
  const [root] = await em.execute<{ id: string }[]>('select tree.root() as id');
  const cells = new Map<string, Cells>();
  const cellsOf = (id: string): Cells => {
    const known = cells.get(id) ?? {
      solatia: [],
      cervicalPositives: [],
      breastPositives: [],
      claims: [],
      reliefRecipients: [],
      hotlineCalls: [],
      onlineConsultations: [],
      faceToFace: [],
      hardshipOnline: [],
      hardshipOffline: [],
      relief: [],
    };
    cells.set(id, known);
    return known;
  };
  for (const slice of Map.groupBy(rows, (row) => `${row.province_id} ${row.year}`).values()) {
    const { province_id: province, year } = slice[0]!;
    for (const key of wanted) {
      const rank = (node: string): string => blindIndex(keys, 'rank', `${province} ${year} ${key} ${node}`);
      for (const [id, cell] of protectCounts(sliceOf(slice, PROTECTED_COUNTS[key]), rank)) {
        cellsOf(id)[key].push(cell);
        // The nation is the sum of its provinces.
        if (id === province && root) cellsOf(root.id)[key].push(cell);
      }
    }
    if (!withRelief) continue;
    const recipients = sliceOf(slice, PROTECTED_RELIEF.recipients);
    const paid = new Map(sliceOf(slice, PROTECTED_RELIEF.amounts).map(({ node, count }) => [node, count]));
    const nodes = recipients.map((one) => ({ ...one, amountFen: BigInt(paid.get(one.node) ?? 0) }));
    const rank = (node: string): string => blindIndex(keys, 'rank', `${province} ${year} relief ${node}`);
    for (const [id, cell] of protectAmounts(nodes, protectCounts(recipients, rank))) {
      cellsOf(id).relief.push(cell);
      if (id === province && root) cellsOf(root.id).relief.push(cell);
    }
  }
  return new Map(unionIds.map((id) => [id, cells.get(id) ?? null]));
}

/** The nodes of one province and year with the sum of some indicators, parents first. */
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
