import { hash } from 'node:crypto';

/** Bytes of a SHA-256. */
export const HASH_BYTES = 32;

/** SHA-256 of some bytes. */
export function sha256(bytes: Uint8Array): Buffer {
  return hash('sha256', bytes, 'buffer');
}

const INNER = 1;
const LEAF = 0;

/**
 * Merkle tree hash of RFC 6962 (SHA-256), built leaf by leaf in constant memory. Leaves and inner nodes are hashed
 * with different prefixes, so that neither can be passed off as the other.
 */
export class MerkleTree {
  #size = 0;
  /** Roots of the complete subtrees so far, the largest first: one for each bit set in the size. */
  readonly #peaks: Buffer[] = [];

  /** Number of leaves added. */
  get size(): number {
    return this.#size;
  }

  add(leaf: Uint8Array): void {
    const bytes = Buffer.allocUnsafe(1 + leaf.length);
    bytes[0] = LEAF;
    bytes.set(leaf, 1);
    let node = sha256(bytes);
    for (let size = this.#size; size & 1; size >>= 1) node = inner(this.#peaks.pop()!, node);
    this.#peaks.push(node);
    this.#size += 1;
  }

  /** Root of all leaves added; of none the hash of nothing. */
  root(): Buffer {
    if (this.#size === 0) return sha256(Buffer.alloc(0));
    return this.#peaks.reduceRight((right, left) => inner(left, right));
  }
}

function inner(left: Buffer, right: Buffer): Buffer {
  const bytes = Buffer.allocUnsafe(1 + 2 * HASH_BYTES);
  bytes[0] = INNER;
  left.copy(bytes, 1);
  right.copy(bytes, 1 + HASH_BYTES);
  return sha256(bytes);
}
