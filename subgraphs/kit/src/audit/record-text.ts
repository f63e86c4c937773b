import type { RecordKey } from './record-list.js';

/** Version of the text forms of records and seals. A new form needs a new number: old seals keep theirs. */
export const TEXT_FORM = 1;

/** A moment in UTC to the microsecond, whatever the session's time zone. */
export function momentText(expression: string): string {
  return `to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}

/**
 * SQL expression for the text form of a row `r` of `audit.record`: one line of JSON. Exactly these bytes are hashed,
 * and exactly these bytes are exported. It stands here and not in the database, so that the verifier does not ask the
 * suspect for the rules; no session setting changes it.
 */
export const recordText = `(select row_to_json(line)::text from (select r.txid, r.id, ${momentText('r.at')} as at,
  r.actor, r.request, r.action, r.login, r.schema_name as schema, r.table_name as table, r.operation::text as operation,
  r.row_id as row, r.union_id as union, r.before, r.after) line)`;

/** Entry of a record list for a row `r` of `audit.record`. */
export const recordEntry = `int8send(r.txid) || int8send(r.id) || sha256(convert_to(${recordText}, 'UTF8'))`;

/** Reads the key from a record's text form; null when the text begins otherwise. */
export function keyOfText(line: Buffer): RecordKey | null {
  const match = /^\{"txid":(-?\d{1,19}),"id":(-?\d{1,19}),/.exec(line.subarray(0, 64).toString('latin1'));
  return match && { txid: BigInt(match[1]!), id: BigInt(match[2]!) };
}
