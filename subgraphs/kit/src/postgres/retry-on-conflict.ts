import { setTimeout as sleep } from 'node:timers/promises';

/** deadlock_detected, lock_not_available (lock_timeout), serialization_failure: nothing happened, try again. */
const conflicts = new Set(['40P01', '55P03', '40001']);

/** Whether a transaction failed only because it met another one; looks behind the ORM's wrapping. */
export function isConflict(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    const code = (cause as { code?: unknown }).code;
    if (typeof code === 'string' && conflicts.has(code)) return true;
  }
  return false;
}

export interface RetryOptions {
  /** How often to try at most. */
  readonly attempts?: number;
  /** Wait before the second attempt, in milliseconds; doubles each time, with jitter, up to `maxDelayMs`. */
  readonly delayMs?: number;
  readonly maxDelayMs?: number;
}

/**
 * Runs a whole transaction, again when it lost a deadlock or waited too long for a lock. `transaction` must begin and
 * end its own transaction and do nothing outside the database that cannot be done twice.
 * @returns what the attempt that went through returned
 * @throws the last error when every attempt met a conflict; any other error at once
 */
export async function retryOnConflict<T>(
  transaction: (attempt: number) => Promise<T>,
  { attempts = 8, delayMs = 10, maxDelayMs = 500 }: RetryOptions = {},
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transaction(attempt);
    } catch (error) {
      if (attempt >= attempts || !isConflict(error)) throw error;
      const ceiling = Math.min(maxDelayMs, delayMs * 2 ** (attempt - 1));
      await sleep(ceiling * (0.5 + Math.random() / 2));
    }
  }
}
