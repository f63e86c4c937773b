import type { TestDatabase } from '@gonghui/kit/testing';
import { unionId } from './organization-stand-in.js';

/** An entry of a test world, booked by the owner. Amounts are yuan. */
export interface EntryRow {
  readonly line: number;
  readonly kind: string;
  readonly yuan: number;
  readonly case?: number;
  readonly on?: string;
}

/** Books entries one by one, as the owner. */
export async function putEntries({ pool }: Pick<TestDatabase, 'pool'>, rows: readonly EntryRow[]): Promise<void> {
  for (const { line, kind, yuan, case: owner, on = '2026-01-15' } of rows)
    await pool.query(
      `insert into grants.ledger_entry (id, union_id, line_id, case_id, kind, debit_account_id, credit_account_id, amount_fen, booked_on, actor, actor_name, request)
       select platform.uuid7(), coalesce(owner.union_id, line.union_id), line.id, owner.id, $3, debit.id, credit.id, $4, $5, 'test', '测试', 'test'
         from grants.budget_line line
         join grants.ledger_account debit on debit.line_id = line.id and debit.kind = (grants.accounts_of($3))[1]
         join grants.ledger_account credit on credit.line_id = line.id and credit.kind = (grants.accounts_of($3))[2]
         left join grants.grant_case owner on owner.id = $2
        where line.id = $1`,
      [unionId(line), owner === undefined ? null : unionId(owner), kind, Math.round(yuan * 100), on],
    );
}

/** Every difference between what is kept and a recount of the entries. */
export async function ledgerFaults({ pool }: Pick<TestDatabase, 'pool'>): Promise<readonly unknown[]> {
  return (await pool.query('select * from grants.ledger_faults()')).rows;
}
