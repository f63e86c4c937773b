import type { Pool } from 'pg';
import { isConflict } from '../postgres/retry-on-conflict.js';

/** Deltas per fold: a tenth of a second of work, and so the longest wait of a move behind it. */
const smallBatch = 5_000;

/** After bulk loads: the more deltas at once, the fewer upserts each costs. */
const largeBatch = 10_000;

/**
 * Folds until nothing is left to fold.
 * @param pool connections of the database's owner
 * @returns how many deltas were folded
 */
export async function foldAll(pool: Pool, batch = largeBatch): Promise<number> {
  let total = 0;
  let sinceVacuum = 0;
  for (;;) {
    const folded = await foldOnce(pool, batch);
    if (folded === null) continue;
    total += folded;
    sinceVacuum += folded;
    if (sinceVacuum >= vacuumEvery) {
      sinceVacuum = 0;
      await vacuum(pool);
    }
    if (folded < batch) return total;
  }
}

/** Folds one batch; null when another fold or a move was in the way for a second. */
async function foldOnce(pool: Pool, batch: number): Promise<number | null> {
  try {
    const { rows } = await pool.query<{ folded: string }>('select rollup.fold($1) as folded', [batch]);
    return Number(rows[0]!.folded);
  } catch (error) {
    if (isConflict(error)) return null;
    throw error;
  }
}

export interface FoldingOptions {
  /** Rest between rounds, in milliseconds. */
  readonly intervalMs?: number;
  /** Deltas per transaction; doubles while more are waiting. */
  readonly batch?: number;
  /** Told of failures other than conflicts; folding goes on. */
  readonly onError?: (error: unknown) => void;
}

/** A running background fold. */
export interface Folding {
  /** Ends after the batch at hand. */
  stop(): Promise<void>;
}

/** Folded deltas leave dead rows that each fold and each read would step over until they are cleaned away. */
const vacuumEvery = 50_000;

async function vacuum(pool: Pool): Promise<void> {
  await pool.query('vacuum (skip_locked) rollup.delta');
}

/**
 * Folds in the background, so that reads find few unfolded deltas. Any number of processes may do it; they take turns.
 * @param pool connections of the database's owner
 */
export function startFolding(pool: Pool, options: FoldingOptions = {}): Folding {
  const { intervalMs = 200, batch: usualBatch = smallBatch, onError = () => {} } = options;
  let stopped = false;
  let wake = () => {};
  const rest = () =>
    new Promise<void>((done) => {
      const timer = setTimeout(done, intervalMs);
      wake = () => {
        clearTimeout(timer);
        done();
      };
    });
  const finished = (async () => {
    let batch = usualBatch;
    let sinceVacuum = 0;
    while (!stopped) {
      try {
        const folded = (await foldOnce(pool, batch)) ?? 0;
        sinceVacuum += folded;
        if (sinceVacuum >= vacuumEvery) {
          sinceVacuum = 0;
          await vacuum(pool);
        }
        const more = folded === batch;
        batch = more ? usualBatch * 2 : usualBatch;
        if (more) continue;
      } catch (error) {
        onError(error);
      }
      if (!stopped) await rest();
    }
  })();
  return {
    async stop() {
      stopped = true;
      wake();
      await finished;
    },
  };
}
