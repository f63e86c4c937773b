/** Whether a subgraph is being called. */
export type CircuitState = 'closed' | 'open' | 'half-open';

export interface CircuitBreakerOptions {
  /** Failures in a row that open the circuit. */
  readonly threshold?: number;
  /** First pause, in milliseconds; each failed trial doubles it. */
  readonly minPauseMs?: number;
  readonly maxPauseMs?: number;
  readonly now?: () => number;
}

/**
 * Stops calling what does not answer, so that callers fail at once instead of queueing, and tries again by itself: after
 * a pause one call goes through; if it succeeds all do, if it fails the next pause is twice as long.
 */
export class CircuitBreaker {
  readonly #threshold: number;
  readonly #minPauseMs: number;
  readonly #maxPauseMs: number;
  readonly #now: () => number;
  #failures = 0;
  #pauseMs = 0;
  #retryAt = 0;
  #trying = false;

  constructor({ threshold = 5, minPauseMs = 500, maxPauseMs = 15_000, now = Date.now }: CircuitBreakerOptions = {}) {
    this.#threshold = threshold;
    this.#minPauseMs = minPauseMs;
    this.#maxPauseMs = maxPauseMs;
    this.#now = now;
  }

  get state(): CircuitState {
    if (this.#pauseMs === 0) return 'closed';
    return this.#trying || this.#now() >= this.#retryAt ? 'half-open' : 'open';
  }

  /** Whether a call may go out now. One that may must be reported with `succeeded` or `failed`. */
  tryEnter(): boolean {
    if (this.#pauseMs === 0) return true;
    if (this.#trying || this.#now() < this.#retryAt) return false;
    this.#trying = true;
    return true;
  }

  succeeded(): void {
    this.#failures = 0;
    this.#pauseMs = 0;
    this.#trying = false;
  }

  failed(): void {
    this.#failures += 1;
    const wasTrial = this.#trying;
    this.#trying = false;
    if (!wasTrial && this.#failures < this.#threshold) return;
    // Calls that were already under way when the circuit opened don't lengthen the pause.
    if (!wasTrial && this.#pauseMs > 0) return;
    this.#pauseMs = this.#pauseMs === 0 ? this.#minPauseMs : Math.min(this.#pauseMs * 2, this.#maxPauseMs);
    this.#retryAt = this.#now() + this.#pauseMs;
  }
}
