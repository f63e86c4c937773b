import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { sealPending, type SealingResult } from './seal-pending.js';

export interface SealingOptions {
  /** Pause between two rounds, milliseconds. Until it is sealed, a record is guarded by permissions alone. */
  readonly intervalMs: number;
  /** Told of each round that has added seals. Log `result.head`: the log is a place outside the database. */
  readonly onSealed?: (result: SealingResult) => void;
  /** Told of each round that has failed; the next one tries again. Without it, a process warning is emitted. */
  readonly onError?: (error: unknown) => void;
}

/**
 * Seals in the background until stopped.
 * @param pool connections of the owner
 * @returns stops sealing; resolves when the round under way has ended
 */
export function startSealing(pool: Pool, options: SealingOptions): () => Promise<void> {
  const {
    intervalMs,
    onSealed,
    onError = (error) => process.emitWarning(`sealing failed: ${String(error)}`),
  } = options;
  const stopped = new AbortController();
  const run = async () => {
    while (!stopped.signal.aborted) {
      try {
        const result = await sealPending(pool);
        if (result.seals > 0) onSealed?.(result);
      } catch (error) {
        onError(error);
      }
      await sleep(intervalMs, undefined, { ref: false, signal: stopped.signal }).catch(() => {});
    }
  };
  const ended = run();
  return () => {
    stopped.abort();
    return ended;
  };
}
