import { ChainCheck } from './chain-check.js';
import { entryAt, entryCount, keyOf, type RecordKey } from './record-list.js';
import { recordEntry } from './record-text.js';
import { sealColumns, type Seal } from './seal.js';
import type { AuditVerification, VerifyOptions } from './verification.js';
import type { Queryable } from './queryable.js';

const RECORDS_PER_READ = 2_000;

/** Before every record, forged ones with a negative transaction included. */
const BEGINNING: RecordKey = { txid: -(2n ** 63n), id: -(2n ** 63n) };

/**
 * Checks every seal and every sealed record of the database, in constant memory, while others write and seal.
 * A verification in the database trusts the server to hash what it stores; an export is verified without it.
 * @param database connections of the owner: a scoped reader would find other unions' records missing
 */
export async function verifyAudit(database: Queryable, options: VerifyOptions = {}): Promise<AuditVerification> {
  const check = new ChainCheck(options);
  let from = BEGINNING;
  for (let seal = await sealAfter(database, 0); seal; seal = await sealAfter(database, seal.seal)) {
    const { list, ...header } = seal;
    const end = await check.seal(header, list);
    if (!end) continue;
    for (;;) {
      const entries = await readEntries(database, from, end);
      if (!entries) break;
      check.records(entries);
      from = keyOf(entryAt(entries, entryCount(entries) - 1));
    }
    from = end;
  }
  const { rows } = await database.query<{ unsealed: string; ahead: string[] }>(
    `with pending as materialized (select txid, id from audit.record where (txid, id) > ($1::bigint, $2::bigint))
     select (select count(*) from pending)::text as unsealed,
            (select coalesce(json_agg(id::text), '[]') from (
               select id from pending
                where txid >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint + (select base from audit.transaction_base)
                limit 1000) impossible) as ahead`,
    [String(from.txid), String(from.id)],
  );
  for (const id of rows[0]!.ahead) check.report('TRANSACTION_AHEAD', null, BigInt(id));
  return check.result(Number(rows[0]!.unsealed));
}

async function sealAfter(database: Queryable, seal: number): Promise<(Seal & { list: Buffer }) | undefined> {
  const { rows } = await database.query<Seal & { list: Buffer }>(
    `select ${sealColumns}, list from audit.seal where id > $1 order by id limit 1`,
    [seal],
  );
  return rows[0];
}

async function readEntries(database: Queryable, after: RecordKey, end: RecordKey): Promise<Buffer | null> {
  const { rows } = await database.query<{ entries: Buffer | null }>(
    `select string_agg(entry, ''::bytea order by txid, id) as entries
       from (select r.txid, r.id, ${recordEntry} as entry from audit.record r
              where (r.txid, r.id) > ($1::bigint, $2::bigint) and (r.txid, r.id) <= ($3::bigint, $4::bigint)
              order by r.txid, r.id limit ${RECORDS_PER_READ}) part`,
    [String(after.txid), String(after.id), String(end.txid), String(end.id)],
  );
  return rows[0]!.entries;
}
