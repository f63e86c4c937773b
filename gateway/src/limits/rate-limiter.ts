export interface RateLimit {
  /** Requests allowed within the window. */
  readonly requests: number;
  /** Length of the window, in milliseconds. */
  readonly windowMs: number;
}

interface Usage {
  windowStart: number;
  current: number;
  previous: number;
}

/** Most callers remembered; the longest unseen are forgotten first. */
const MAX_KEYS = 50_000;

/**
 * Counts requests per key in a sliding window: the current window plus the part of the one before that still lies
 * within reach. Each process counts for itself.
 */
export class RateLimiter {
  readonly #limit: RateLimit;
  readonly #now: () => number;
  readonly #usage = new Map<string, Usage>();

  constructor(limit: RateLimit, now: () => number = Date.now) {
    this.#limit = limit;
    this.#now = now;
  }

  /** Counts one request. @returns null when it is allowed, else the seconds to wait (1 or more) */
  take(key: string): number | null {
    const { requests, windowMs } = this.#limit;
    const now = this.#now();
    const usage = this.#usageOf(key, now);
    const elapsed = now - usage.windowStart;
    const count = usage.current + usage.previous * (1 - elapsed / windowMs);
    if (count + 1 > requests) return Math.max(1, Math.ceil((windowMs - elapsed) / 1000));
    usage.current += 1;
    return null;
  }

  /** Takes back one request that was counted, so that it weighs nothing. */
  giveBack(key: string): void {
    const usage = this.#usageOf(key, this.#now());
    usage.current = Math.max(0, usage.current - 1);
  }

  #usageOf(key: string, now: number): Usage {
    const { windowMs } = this.#limit;
    const windowStart = now - (now % windowMs);
    let usage = this.#usage.get(key);
    if (usage?.windowStart === windowStart) return usage;
    const previous = usage && usage.windowStart === windowStart - windowMs ? usage.current : 0;
    usage = { windowStart, current: 0, previous };
    this.#usage.delete(key);
    this.#usage.set(key, usage);
    if (this.#usage.size > MAX_KEYS) this.#usage.delete(this.#usage.keys().next().value!);
    return usage;
  }
}
