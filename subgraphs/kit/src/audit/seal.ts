import { HASH_BYTES, sha256 } from './merkle-tree.js';
import { momentText } from './record-text.js';

/** Most records under one seal. */
export const MAX_BATCH = 100_000;

/** What a seal says about its batch; the hash of its text form closes the chain's link. */
export interface SealHeader {
  readonly form: number;
  /** Number of the seal, from 1 without gaps. */
  readonly seal: number;
  /** Moment of sealing, UTC to the microsecond. */
  readonly sealedAt: string;
  /** Last record of the batch; the batch begins after the last record of the seal before. */
  readonly toTxid: string;
  readonly toId: string;
  /** Earliest and latest moment among the records. */
  readonly firstAt: string;
  readonly lastAt: string;
  readonly records: number;
  /** Merkle root over the batch's record list, hex. */
  readonly root: string;
  /** Hash of the seal before, hex; zeros for the first. */
  readonly previousHash: string;
}

/** A seal as stored: its header and the hash that was computed of it. */
export interface Seal extends SealHeader {
  readonly hash: string;
}

/** Hash that the first seal is chained to. */
export const GENESIS = '0'.repeat(HASH_BYTES * 2);

const SEAL_PREFIX = Buffer.from([2]);

/** Hash of a seal's header, hex. */
export function sealHash(header: SealHeader): string {
  return sha256(Buffer.concat([SEAL_PREFIX, Buffer.from(JSON.stringify(headerOf(header)))])).toString('hex');
}

/** The header's fields alone, in the order in which they are hashed. */
export function headerOf(seal: SealHeader): SealHeader {
  const { form, seal: number, sealedAt, toTxid, toId, firstAt, lastAt, records, root, previousHash } = seal;
  return { form, seal: number, sealedAt, toTxid, toId, firstAt, lastAt, records, root, previousHash };
}

/** Select list that reads a {@link Seal} from `audit.seal`. */
export const sealColumns = `form::int as form, id::float8 as seal, ${momentText('sealed_at')} as "sealedAt",
  to_txid::text as "toTxid", to_id::text as "toId", ${momentText('first_at')} as "firstAt",
  ${momentText('last_at')} as "lastAt", records, encode(root, 'hex') as root,
  encode(previous_hash, 'hex') as "previousHash", encode(hash, 'hex') as hash`;
