import { startFolding, startSealing, type Logger } from '@gonghui/kit';
import type pg from 'pg';

/** How often finished changes are sealed, in milliseconds. */
const SEALING_MS = 10_000;

/**
 * Folds totals and seals the audit trail in the background. Any number of processes may do it; they take turns.
 * @param ownerPool connections of the role that owns the database
 * @returns stops both; resolves when the rounds under way have ended
 */
export function startBackground(ownerPool: pg.Pool, logger: Logger): () => Promise<void> {
  const folding = startFolding(ownerPool, { onError: (error) => logger.error({ err: error }, 'folding failed') });
  const stopSealing = startSealing(ownerPool, {
    intervalMs: SEALING_MS,
    // The log is the copy of the chain's head outside the database.
    onSealed: ({ head }) => logger.info({ head }, 'changes sealed'),
    onError: (error) => logger.error({ err: error }, 'sealing failed'),
  });
  return async () => {
    await Promise.all([folding.stop(), stopSealing()]);
  };
}
