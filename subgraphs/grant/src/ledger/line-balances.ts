import { arrayLiteral } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';

/** What a budget line holds; fen. `budget = available + reserved + disbursed − returned + what returned and is not used again`. */
export interface LineBalance {
  readonly budgetFen: bigint;
  /** May still be reserved. */
  readonly availableFen: bigint;
  /** Reserved and not yet paid. */
  readonly reservedFen: bigint;
  /** Paid, before returns; less what was corrected. */
  readonly disbursedFen: bigint;
  /** Come back, whether it may be spent again or not. */
  readonly returnedFen: bigint;
}

/** Balances of budget lines within the reader's scope; a line outside it is left out. One statement. */
export async function lineBalances(
  em: EntityManager,
  lineIds: readonly string[],
): Promise<ReadonlyMap<string, LineBalance>> {
  const rows = await em.execute<Record<string, string>[]>('select * from grants.line_balances(?::uuid[])', [
    arrayLiteral(lineIds),
  ]);
  return new Map(
    rows.map((row) => [
      row['line_id']!,
      {
        budgetFen: BigInt(row['budget_fen']!),
        availableFen: BigInt(row['available_fen']!),
        reservedFen: BigInt(row['reserved_fen']!),
        disbursedFen: BigInt(row['disbursed_fen']!),
        returnedFen: BigInt(row['returned_fen']!),
      },
    ]),
  );
}

/**
 * Locks budget lines until commit and tells what may be reserved of each. Locks of grants come before.
 * @returns fen by line; lines outside the scope are left out
 */
export async function lockLines(em: EntityManager, lineIds: readonly string[]): Promise<Map<string, bigint>> {
  const rows = await em.execute<{ line_id: string; available_fen: string }[]>(
    'select * from grants.lock_lines(?::uuid[])',
    [arrayLiteral(lineIds)],
  );
  return new Map(rows.map((row) => [row.line_id, BigInt(row.available_fen)]));
}
