import type { AuditHead } from './audit-head.js';

/**
 * What is wrong with the trail.
 * - `RECORD_CHANGED`, `RECORD_DELETED`, `RECORD_INSERTED`: the named record since it was sealed
 * - `SEAL_CHANGED`: a field of the seal, so that it no longer has its hash
 * - `SEAL_MISSING`: one or more seals from this number on
 * - `CHAIN_BROKEN`: the seal is not chained to the one before it, or stands out of order
 * - `LIST_CHANGED`: the seal's list of records; the records themselves are sound unless another fault says otherwise
 * - `BATCH_CHANGED`: with `LIST_CHANGED`, records of the batch as well; named only where the list still differs
 * - `HEAD_MISMATCH`: the seal is not the one that was kept elsewhere
 * - `TRANSACTION_AHEAD`: a record not yet sealed carries a transaction that the server has not reached
 * - `MALFORMED`, `TRUNCATED`: the exported file, at the seal that was being read
 */
export type BrokenReason =
  | 'RECORD_CHANGED'
  | 'RECORD_DELETED'
  | 'RECORD_INSERTED'
  | 'SEAL_CHANGED'
  | 'SEAL_MISSING'
  | 'CHAIN_BROKEN'
  | 'LIST_CHANGED'
  | 'BATCH_CHANGED'
  | 'HEAD_MISMATCH'
  | 'TRANSACTION_AHEAD'
  | 'MALFORMED'
  | 'TRUNCATED';

/** One fault that a verification has found. */
export interface Broken {
  /** Number of the seal; null when it belongs to none. */
  readonly seal: number | null;
  /** The record, where the fault is one record's. */
  readonly recordId?: string;
  readonly reason: BrokenReason;
}

/** What a verification has found. */
export interface AuditVerification {
  /** Whether nothing is broken. */
  readonly ok: boolean;
  /** Seals checked. */
  readonly batches: number;
  /** Records under them. */
  readonly records: number;
  /** Records that no seal covers yet: they can't be verified. Always 0 for an export. */
  readonly unsealed: number;
  /** The last seal checked, to be compared with a head kept elsewhere. */
  readonly head: AuditHead | null;
  /** Faults in the order of the chain, {@link MAX_BROKEN} at most. */
  readonly broken: readonly Broken[];
}

/** Most faults that are listed. */
export const MAX_BROKEN = 1_000;

export interface VerifyOptions {
  /** Heads kept outside the database: each must be part of the chain. */
  readonly heads?: readonly AuditHead[];
}
