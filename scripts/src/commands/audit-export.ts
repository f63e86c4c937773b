import { exportAudit, verifyAuditExport } from '@gonghui/kit';
import { createReadStream, createWriteStream } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { TRAIL_VERIFIER } from '../system/folders.js';

/**
 * `gonghui export-audit <file>`: writes all sealed records with their seals, and beside them the script that verifies
 * them on a machine which has nothing but Node.js.
 */
export async function exportAuditTrail(ownerUrl: string, file: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 1 });
  try {
    const { records, seals, head, sha256 } = await exportAudit(pool, {}, createWriteStream(file, { mode: 0o600 }));
    const verifier = join(dirname(file), 'verify-trail.mjs');
    await copyFile(TRAIL_VERIFIER, verifier);
    console.log(
      `${records} records in ${seals} seals\nhead ${head}\nsha256 ${sha256}\nverify with: node ${verifier} ${file}`,
    );
  } finally {
    await pool.end();
  }
}

/** `gonghui verify-export <file>`: verifies an exported trail without a database. @returns whether it is intact */
export async function verifyExport(file: string): Promise<boolean> {
  const { ok, records, batches, broken } = await verifyAuditExport(createReadStream(file));
  for (const one of broken) console.error(JSON.stringify(one));
  console.log(`${records} records in ${batches} seals: ${ok ? 'intact' : 'BROKEN'}`);
  return ok;
}
