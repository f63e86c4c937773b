import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { sealPending, type SealingResult } from '../audit/seal-pending.js';

/**
 * Seals every record there is. Sealing leaves out what is younger than any transaction of the server that still runs, and
 * test files share the server: those of others are waited for.
 */
export async function sealAll(pool: Pool, batchSize?: number): Promise<SealingResult> {
  await pool.query('select audit.rebase()');
  for (;;) {
    const { rows } = await pool.query<{ waiting: boolean }>(
      `select base + pg_snapshot_xmin(pg_current_snapshot())::text::bigint <= (select max(txid) from audit.record) as waiting
         from audit.transaction_base`,
    );
    if (!rows[0]!.waiting) return sealPending(pool, batchSize);
    await sleep(5);
  }
}
