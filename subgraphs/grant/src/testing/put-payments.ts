import type { TestDatabase } from '@gonghui/kit/testing';
import { hashAccount } from '../case/payee-account.js';
import { unionId } from './organization-stand-in.js';

/** A payment of a test world, as imported history has it: with or without an entry, on any day. Amounts are yuan. */
export interface PaymentRow {
  readonly id: number;
  readonly case: number;
  readonly line: number;
  readonly applicant?: number;
  readonly amount: number;
  readonly paidOn?: string | null;
  readonly account?: string;
  readonly payee?: string;
}

/**
 * Writes payments as the owner, past the rules of the ledger: what auditors look for cannot be made in this system, only
 * brought into it.
 */
export async function putPayments({ pool }: Pick<TestDatabase, 'pool'>, rows: readonly PaymentRow[]): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('set local session_replication_role = replica');
    for (const { id, case: caseId, line, applicant = 360100, amount, paidOn = null, ...payee } of rows) {
      const account = payee.account ?? `62220000${caseId}`;
      await client.query(
        `insert into grants.payment (id, case_id, union_id, line_id, amount_fen, payee_name, payee_account, payee_account_hash,
           status, prepared_on, paid_on, bank_reference)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [
          unionId(id),
          unionId(caseId),
          unionId(applicant),
          unionId(line),
          Math.round(amount * 100),
          payee.payee ?? `户名${caseId}`,
          account,
          hashAccount(account),
          paidOn === null ? 'PREPARED' : 'PAID',
          paidOn ?? '2026-01-01',
          paidOn,
          paidOn === null ? null : `B${id}`,
        ],
      );
    }
    await client.query('commit');
  } finally {
    client.release();
  }
}
