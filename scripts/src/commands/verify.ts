import { auditHead, calendarDate, verifyAudit, verifyRollups } from '@gonghui/kit';
import pg from 'pg';

/** `gonghui verify-audit`: recomputes every seal; names the record that was changed. @returns whether all is well */
export async function verifyAuditTrail(ownerUrl: string): Promise<boolean> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2 });
  try {
    const report = await verifyAudit(pool);
    for (const broken of report.broken) console.error(JSON.stringify(broken));
    console.log(
      `${report.records} records in ${report.batches} seals, ${report.unsealed} not sealed yet: ${report.ok ? 'intact' : 'BROKEN'}`,
    );
    const head = await auditHead(pool);
    if (head) console.log(`head of the chain, to be kept elsewhere: ${JSON.stringify(head)}`);
    return report.ok;
  } finally {
    await pool.end();
  }
}

/**
 * `gonghui verify-rollups [--months N]`: recounts every total of every union from the records. A stock of this month
 * holds all that ever changed it, so one month tells; more months also compare what was in between.
 * @returns whether all agree
 */
export async function verifyTotals(ownerUrl: string, now: Date, months: number): Promise<boolean> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2 });
  const until = calendarDate(now);
  const first = new Date(Date.UTC(Number(until.slice(0, 4)), Number(until.slice(5, 7)) - months, 1));
  const since = first.toISOString().slice(0, 10);
  try {
    const wrong = await verifyRollups(pool, { since, until });
    for (const cell of wrong.slice(0, 50))
      console.error(`${cell.key} of ${cell.id} in ${cell.month}: ${cell.read}, recounted ${cell.recounted}`);
    console.log(
      `totals from ${since} to ${until}: ${wrong.length === 0 ? 'all equal a recount' : `${wrong.length} WRONG`}`,
    );
    return wrong.length === 0;
  } finally {
    await pool.end();
  }
}
