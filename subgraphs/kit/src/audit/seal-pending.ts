import type { Pool, PoolClient } from 'pg';
import { rootOf, entryAt, entryCount, keyOf } from './record-list.js';
import { momentText, recordEntry, TEXT_FORM } from './record-text.js';
import type { AuditHead } from './audit-head.js';
import { GENESIS, MAX_BATCH, sealColumns, sealHash, type Seal, type SealHeader } from './seal.js';

/** Records hashed by one statement: 2,000 take about 20 ms. */
const RECORDS_PER_READ = 2_000;

/** What {@link sealPending} has done. */
export interface SealingResult {
  /** Seals added. */
  readonly seals: number;
  /** Records they cover. */
  readonly records: number;
  /** The head afterwards; null while nothing has ever been sealed. */
  readonly head: AuditHead | null;
}

/**
 * Seals every record of the transactions that have ended, in batches. Records go by (transaction, id) below the
 * oldest transaction still running, never by id, because ids are handed out before their transactions commit: so a
 * writing transaction that stays open anywhere on the server holds sealing back, and nothing is skipped. Several
 * processes may seal at once; they take turns.
 * @param pool connections of the owner
 * @param batchSize most records under one seal, 1 to 100,000
 */
export async function sealPending(pool: Pool, batchSize = MAX_BATCH): Promise<SealingResult> {
  if (!Number.isInteger(batchSize) || batchSize < 1 || batchSize > MAX_BATCH)
    throw new RangeError(`a batch holds 1 to ${MAX_BATCH} records, not ${batchSize}`);
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('select audit.rebase()');
    let seals = 0;
    let records = 0;
    for (;;) {
      const { last, added } = await sealBatch(client, batchSize);
      if (added) {
        seals += 1;
        records += added;
      }
      if (added < batchSize) return { seals, records, head: last && { seal: last.seal, hash: last.hash } };
    }
  } catch (error) {
    broken = error as Error;
    throw error;
  } finally {
    client.release(broken);
  }
}

async function sealBatch(client: PoolClient, batchSize: number): Promise<{ last: Seal | null; added: number }> {
  await client.query('begin isolation level read committed');
  try {
    // Two sealers must not chain to the same seal; readers are not held up.
    await client.query('lock table audit.seal in share row exclusive mode');
    const last = (await client.query<Seal>(`select ${sealColumns} from audit.seal order by id desc limit 1`)).rows[0];
    const batch = await readBatch(client, last ?? null, batchSize);
    const added = entryCount(batch.list);
    const next = added ? await addSeal(client, last ?? null, batch) : null;
    await client.query('commit');
    return { last: next ?? last ?? null, added };
  } catch (error) {
    // A failed rollback means a lost connection, which rolls back by itself; the first error says more.
    await client.query('rollback').catch(() => {});
    throw error;
  }
}

interface Batch {
  readonly list: Buffer;
  readonly firstAt: string;
  readonly lastAt: string;
}

async function readBatch(client: PoolClient, last: Seal | null, batchSize: number): Promise<Batch> {
  // Taken before the records are read: whatever is older has ended, and every later snapshot sees it.
  const { rows: horizons } = await client.query<{ horizon: string }>(
    `select (base + pg_snapshot_xmin(pg_current_snapshot())::text::bigint)::text as horizon from audit.transaction_base`,
  );
  const parts: Buffer[] = [];
  let [txid, id] = last ? [last.toTxid, last.toId] : [String(-(2n ** 63n)), '0'];
  let firstAt = '';
  let lastAt = '';
  for (let count = 0, read = -1; count < batchSize && read !== 0; count += read) {
    const { rows } = await client.query<Partial<Omit<Batch, 'list'>> & { entries: Buffer | null }>(
      `select string_agg(entry, ''::bytea order by txid, id) as entries, ${momentText('min(at)')} as "firstAt",
              ${momentText('max(at)')} as "lastAt"
         from (select r.txid, r.id, r.at, ${recordEntry} as entry from audit.record r
                where (r.txid, r.id) > ($1::bigint, $2::bigint) and r.txid < $3::bigint
                order by r.txid, r.id limit $4) batch`,
      [txid, id, horizons[0]!.horizon, Math.min(RECORDS_PER_READ, batchSize - count)],
    );
    const { entries, firstAt: first, lastAt: latest } = rows[0]!;
    if (!entries) break;
    read = entryCount(entries);
    parts.push(entries);
    ({ txid, id } = textKeyAtEnd(entries));
    if (!firstAt || first! < firstAt) firstAt = first!;
    if (latest! > lastAt) lastAt = latest!;
  }
  return { list: Buffer.concat(parts), firstAt, lastAt };
}

async function addSeal(client: PoolClient, last: Seal | null, batch: Batch): Promise<Seal> {
  const { list, firstAt, lastAt } = batch;
  const end = textKeyAtEnd(list);
  const { rows } = await client.query<{ now: string }>(`select ${momentText('clock_timestamp()')} as now`);
  const header: SealHeader = {
    form: TEXT_FORM,
    seal: (last?.seal ?? 0) + 1,
    sealedAt: rows[0]!.now,
    toTxid: end.txid,
    toId: end.id,
    firstAt,
    lastAt,
    records: entryCount(list),
    root: (await rootOf(list)).toString('hex'),
    previousHash: last?.hash ?? GENESIS,
  };
  const seal: Seal = { ...header, hash: sealHash(header) };
  await client.query(
    `insert into audit.seal (id, form, sealed_at, to_txid, to_id, first_at, last_at, records, root, previous_hash, hash, list)
     values ($1, $2, $3, $4, $5, $6, $7, $8, decode($9, 'hex'), decode($10, 'hex'), decode($11, 'hex'), $12)`,
    [
      seal.seal,
      seal.form,
      seal.sealedAt,
      seal.toTxid,
      seal.toId,
      seal.firstAt,
      seal.lastAt,
      seal.records,
      seal.root,
      seal.previousHash,
      seal.hash,
      list,
    ],
  );
  return seal;
}

function textKeyAtEnd(list: Buffer): { txid: string; id: string } {
  const { txid, id } = keyOf(entryAt(list, entryCount(list) - 1));
  return { txid: String(txid), id: String(id) };
}
