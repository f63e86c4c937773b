import { createHash } from 'node:crypto';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ENTRIES_PER_LINE, endLine, listLine, sealLine, startLine } from './export-line.js';
import { ENTRY_BYTES } from './record-list.js';
import { recordText } from './record-text.js';
import { GENESIS, sealColumns, type Seal } from './seal.js';
import type { Queryable } from './queryable.js';

/** Which part of the trail to export. Seals are exported whole, because only a whole batch can be verified. */
export interface AuditRange {
  /** First seal; the first of all when left out. */
  readonly fromSeal?: number;
  /** Last seal; the last of all when left out. */
  readonly untilSeal?: number;
  /** Only from the first seal on that holds a record of this moment or later. */
  readonly from?: Date;
  /** Only up to the last seal that holds a record before this moment. */
  readonly until?: Date;
}

/** What was exported. */
export interface AuditExport {
  readonly seals: number;
  readonly records: number;
  /** Hash of the last seal exported, hex; to be compared with a head kept elsewhere. */
  readonly head: string;
  /** SHA-256 of the file, hex. */
  readonly sha256: string;
}

/** Rows read at once; a record is about a kilobyte. */
const RECORDS_PER_READ = 500;

/**
 * Writes sealed records and their seals as newline-delimited JSON, in constant memory, and ends the stream.
 * `verifyAuditExport` checks the file without a database. Records that are not sealed yet are left out.
 * @param database connections of the owner
 */
export async function exportAudit(database: Queryable, range: AuditRange, writable: Writable): Promise<AuditExport> {
  const summary = { seals: 0, records: 0, head: GENESIS };
  const digest = createHash('sha256');
  const bytes = async function* () {
    for await (const chunk of exportLines(database, range, summary)) {
      digest.update(chunk);
      yield chunk;
    }
  };
  await pipeline(Readable.from(bytes(), { objectMode: false, highWaterMark: 1 << 20 }), writable);
  return { ...summary, sha256: digest.digest('hex') };
}

interface Summary {
  seals: number;
  records: number;
  head: string;
}

async function* exportLines(database: Queryable, range: AuditRange, summary: Summary): AsyncGenerator<Buffer> {
  const [first, last] = await sealsOf(database, range);
  let before = await readSeal(database, first - 1);
  summary.head = before?.hash ?? GENESIS;
  yield toBytes([startLine(first, summary.head)]);
  for (let number = first; number <= last; number += 1) {
    const seal = await readSeal(database, number);
    // A missing seal is for the verifier to find.
    if (!seal) continue;
    yield toBytes([sealLine(seal)]);
    yield* listLines(database, seal);
    let key = before ? [before.toTxid, before.toId] : [String(-(2n ** 63n)), '0'];
    for (;;) {
      const { rows } = await database.query<{ txid: string; id: string; line: string }>(
        `select r.txid::text as txid, r.id::text as id, ${recordText} as line from audit.record r
          where (r.txid, r.id) > ($1::bigint, $2::bigint) and (r.txid, r.id) <= ($3::bigint, $4::bigint)
          order by r.txid, r.id limit ${RECORDS_PER_READ}`,
        [...key, seal.toTxid, seal.toId],
      );
      if (rows.length === 0) break;
      yield toBytes(rows.map(({ line }) => line));
      summary.records += rows.length;
      const end = rows.at(-1)!;
      key = [end.txid, end.id];
    }
    summary.seals += 1;
    summary.head = seal.hash;
    before = seal;
  }
  yield toBytes([endLine(summary)]);
}

async function* listLines(database: Queryable, { seal }: Seal): AsyncGenerator<Buffer> {
  const { rows } = await database.query<{ list: Buffer }>('select list from audit.seal where id = $1', [seal]);
  const list = rows[0]!.list;
  const step = ENTRIES_PER_LINE * ENTRY_BYTES;
  for (let start = 0; start < list.length; start += step) yield toBytes([listLine(list.subarray(start, start + step))]);
}

async function readSeal(database: Queryable, number: number): Promise<Seal | undefined> {
  const { rows } = await database.query<Seal>(`select ${sealColumns} from audit.seal where id = $1`, [number]);
  return rows[0];
}

/** First and last seal of the range; the last before the first when there is none. */
async function sealsOf(database: Queryable, range: AuditRange): Promise<[number, number]> {
  const { rows } = await database.query<{ first: number | null; last: number | null }>(
    `select min(id)::float8 as first, max(id)::float8 as last from audit.seal
      where id >= coalesce($1, 0) and ($2::bigint is null or id <= $2)
        and ($3::timestamptz is null or last_at >= $3) and ($4::timestamptz is null or first_at < $4)`,
    [
      range.fromSeal ?? null,
      range.untilSeal ?? null,
      range.from?.toISOString() ?? null,
      range.until?.toISOString() ?? null,
    ],
  );
  return [rows[0]!.first ?? 1, rows[0]!.last ?? 0];
}

function toBytes(lines: readonly string[]): Buffer {
  return Buffer.from(lines.map((line) => `${line}\n`).join(''));
}
