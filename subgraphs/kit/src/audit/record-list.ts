import { HASH_BYTES, MerkleTree } from './merkle-tree.js';

/** Bytes of one entry of a record list: transaction (8), id (8), SHA-256 of the record's text form. */
export const ENTRY_BYTES = 16 + HASH_BYTES;

/** Position of a record in the order of sealing. */
export interface RecordKey {
  readonly txid: bigint;
  readonly id: bigint;
}

/** Number of records in a list. */
export function entryCount(list: Buffer): number {
  return list.length / ENTRY_BYTES;
}

/** One entry of a list, as a view on its bytes. */
export function entryAt(list: Buffer, index: number): Buffer {
  return list.subarray(index * ENTRY_BYTES, (index + 1) * ENTRY_BYTES);
}

/** The record that an entry stands for. */
export function keyOf(entry: Buffer): RecordKey {
  return { txid: entry.readBigInt64BE(0), id: entry.readBigInt64BE(8) };
}

/** An entry from a record's key and the SHA-256 of its text form. */
export function entryOf({ txid, id }: RecordKey, digest: Buffer): Buffer {
  const entry = Buffer.allocUnsafe(ENTRY_BYTES);
  entry.writeBigInt64BE(BigInt.asIntN(64, txid), 0);
  entry.writeBigInt64BE(BigInt.asIntN(64, id), 8);
  digest.copy(entry, 16);
  return entry;
}

/** Compares two records in the order of sealing: negative when `a` comes first. */
export function compareKeys(a: RecordKey, b: RecordKey): number {
  if (a.txid !== b.txid) return a.txid < b.txid ? -1 : 1;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}

/** Leaves hashed before other work gets its turn: about 5 ms. */
const LEAVES_PER_TURN = 2_000;

/** Merkle root over the entries of a list; yields to the event loop meanwhile. */
export async function rootOf(list: Buffer): Promise<Buffer> {
  const tree = new MerkleTree();
  const count = Math.floor(entryCount(list));
  while (tree.size < count) {
    tree.add(entryAt(list, tree.size));
    if (tree.size % LEAVES_PER_TURN === 0) await new Promise((resume) => setImmediate(resume));
  }
  return tree.root();
}
