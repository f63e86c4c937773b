import type { AuditHead } from './audit-head.js';
import { compareKeys, entryAt, entryCount, ENTRY_BYTES, keyOf, rootOf, type RecordKey } from './record-list.js';
import { MerkleTree } from './merkle-tree.js';
import { GENESIS, sealHash, type Seal } from './seal.js';
import {
  MAX_BROKEN,
  type AuditVerification,
  type Broken,
  type BrokenReason,
  type VerifyOptions,
} from './verification.js';

/**
 * Checks a chain of seals and the records under them, wherever they are read from: seals one by one in ascending
 * order, and after each seal its records in the order of sealing.
 *
 * A seal's list of records is proven by the seal's root, so records need only be compared with the list; that names
 * the record that differs.
 */
export class ChainCheck {
  readonly #broken: Broken[] = [];
  readonly #heads: readonly AuditHead[];
  readonly #headsSeen = new Set<AuditHead>();
  #previous: { readonly seal: number; readonly hashes: readonly string[] };
  #batches = 0;
  #records = 0;
  #last: Seal | null = null;
  #end: RecordKey | null = null;
  #batch: BatchCheck | null = null;

  /** @param previous where the chain is taken up: number and hash of the seal before, for a part of it */
  constructor(options: VerifyOptions = {}, previous: { seal: number; hash: string } = { seal: 0, hash: GENESIS }) {
    this.#heads = options.heads ?? [];
    this.#previous = { seal: previous.seal, hashes: [previous.hash] };
    this.#compareHeads(previous);
  }

  report(reason: BrokenReason, seal: number | null, recordId?: bigint): void {
    if (this.#broken.length >= MAX_BROKEN) return;
    this.#broken.push({ seal, ...(recordId !== undefined && { recordId: String(recordId) }), reason });
  }

  /**
   * Takes the next seal and its list.
   * @returns the last record that belongs to it, or null when its records can't be told and are to be skipped
   */
  async seal(seal: Seal, list: Buffer): Promise<RecordKey | null> {
    this.endBatch();
    const { afterGap, intact } = this.#checkLink(seal);
    const wellFormed = list.length > 0 && list.length % ENTRY_BYTES === 0;
    // A list that an intact seal does not prove is damaged. Of a damaged seal the list is the better evidence.
    const proven = wellFormed && (!intact || (await rootOf(list)).toString('hex') === seal.root);
    if (!proven) this.report('LIST_CHANGED', seal.seal);
    const end = proven
      ? keyOf(entryAt(list, entryCount(list) - 1))
      : { txid: BigInt(seal.toTxid), id: BigInt(seal.toId) };
    if (this.#end && compareKeys(end, this.#end) <= 0) {
      this.report('CHAIN_BROKEN', seal.seal);
      return null;
    }
    this.#end = end;
    this.#batch = new BatchCheck(seal, list, { proven, afterGap });
    return end;
  }

  /** Takes the next records of the current seal, as list entries. */
  records(entries: Buffer): void {
    this.#batch?.add(entries);
  }

  /** A record whose text is so damaged that its key can't be read. */
  unreadableRecord(): void {
    this.#batch?.addUnreadable();
  }

  #checkLink(seal: Seal): { afterGap: boolean; intact: boolean } {
    this.#batches += 1;
    this.#last = seal;
    const hash = sealHash(seal);
    const intact = hash === seal.hash;
    const number = seal.seal;
    if (!intact) this.report('SEAL_CHANGED', number);
    const expected = this.#previous.seal + 1;
    const afterGap = number !== expected;
    if (number > expected) this.report('SEAL_MISSING', expected);
    else if (number < expected) this.report('CHAIN_BROKEN', number);
    else if (intact && !this.#previous.hashes.includes(seal.previousHash)) this.report('CHAIN_BROKEN', number);
    // An edited hash is that seal's own fault; the next one may still be chained to what it was.
    this.#previous = { seal: number, hashes: [hash, seal.hash] };
    this.#compareHeads(seal);
    return { afterGap, intact };
  }

  #compareHeads({ seal, hash }: AuditHead): void {
    for (const head of this.#heads) {
      if (head.seal !== seal) continue;
      this.#headsSeen.add(head);
      if (head.hash !== hash) this.report('HEAD_MISMATCH', seal);
    }
  }

  /** Ends the records of the current seal. */
  endBatch(): void {
    const batch = this.#batch;
    this.#batch = null;
    if (!batch) return;
    const { differences, present } = batch.end();
    this.#records += present;
    for (const { reason, id } of differences) this.report(reason, batch.seal.seal, id);
  }

  /** @param unsealed number of records after the last seal */
  result(unsealed: number): AuditVerification {
    this.endBatch();
    for (const head of this.#heads) if (!this.#headsSeen.has(head)) this.report('HEAD_MISMATCH', head.seal);
    return {
      ok: this.#broken.length === 0,
      batches: this.#batches,
      records: this.#records,
      unsealed,
      head: this.#last && { seal: this.#last.seal, hash: this.#last.hash },
      broken: this.#broken,
    };
  }
}

interface Difference {
  readonly reason: BrokenReason;
  readonly id?: bigint;
}

/** Compares the records of one seal with its list, both in the order of sealing. */
class BatchCheck {
  readonly #differences: Difference[] = [];
  readonly #proven: boolean;
  readonly #afterGap: boolean;
  /** Root of the records themselves: tells, when the list is not proven, whether it alone was damaged. */
  readonly #tree: MerkleTree | null;
  #next = 0;
  #present = 0;

  constructor(
    readonly seal: Seal,
    readonly list: Buffer,
    { proven, afterGap }: { proven: boolean; afterGap: boolean },
  ) {
    this.#proven = proven;
    this.#afterGap = afterGap;
    this.#tree = proven ? null : new MerkleTree();
  }

  add(entries: Buffer): void {
    const count = entryCount(entries);
    const expected = this.list.subarray(this.#next * ENTRY_BYTES, this.#next * ENTRY_BYTES + entries.length);
    if (this.#proven && entries.equals(expected)) {
      this.#next += count;
      this.#present += count;
      return;
    }
    for (let index = 0; index < count; index += 1) this.#addOne(entryAt(entries, index));
  }

  addUnreadable(): void {
    if (this.#next < this.#count) this.#differ('RECORD_CHANGED', keyOf(entryAt(this.list, this.#next++)).id);
  }

  #addOne(entry: Buffer): void {
    this.#tree?.add(entry);
    const key = keyOf(entry);
    while (this.#next < this.#count) {
      const listed = entryAt(this.list, this.#next);
      const order = compareKeys(keyOf(listed), key);
      if (order > 0) break;
      this.#next += 1;
      if (order < 0) {
        this.#differ('RECORD_DELETED', keyOf(listed).id);
        continue;
      }
      this.#present += 1;
      if (!listed.equals(entry)) this.#differ('RECORD_CHANGED', key.id);
      return;
    }
    // Records before the first listed one belong to the seals that are missing, which has been reported.
    if (this.#afterGap && this.#next === 0) return;
    this.#differ('RECORD_INSERTED', key.id);
  }

  end(): { differences: readonly Difference[]; present: number } {
    for (; this.#next < this.#count; this.#next += 1)
      this.#differ('RECORD_DELETED', keyOf(entryAt(this.list, this.#next)).id);
    if (!this.#tree) return { differences: this.#differences, present: this.#present };
    const sound = this.#tree.root().toString('hex') === this.seal.root;
    return { differences: sound ? [] : [{ reason: 'BATCH_CHANGED' }, ...this.#differences], present: this.#present };
  }

  get #count(): number {
    return Math.floor(entryCount(this.list));
  }

  #differ(reason: BrokenReason, id: bigint): void {
    if (this.#differences.length < MAX_BROKEN) this.#differences.push({ reason, id });
  }
}
