/** Events pushed by one side and iterated by the other. */
export interface EventQueue<T> extends AsyncIterableIterator<T> {
  push(event: T): void;
  /** Ends after what was pushed. */
  complete(): void;
  /** Rejects after what was pushed. */
  fail(error: unknown): void;
}

/** Events kept for a reader that is slower than the source; then the stream breaks, and the reader may open it again. */
const MAX_WAITING = 1_000;

/**
 * A queue between a push source and an async iteration. Ending the iteration takes effect at once, also while it waits
 * for an event; an async generator would wait for the next event first and leave the source open until then.
 * @param onReturn called once when the iterating side ends it, or is too slow
 */
export function eventQueue<T>(onReturn: () => void): EventQueue<T> {
  const events: T[] = [];
  let end: { error?: unknown } | null = null;
  let waiting: { done: (result: IteratorResult<T>) => void; fail: (error: unknown) => void } | null = null;

  const wake = (): void => {
    if (!waiting) return;
    const { done, fail } = waiting;
    if (events.length > 0) done({ done: false, value: events.shift()! });
    else if (!end) return;
    else if ('error' in end) fail(end.error);
    else done({ done: true, value: undefined });
    waiting = null;
  };

  return {
    push(event) {
      if (end) return;
      if (events.length >= MAX_WAITING) {
        events.length = 0;
        end = { error: new Error(`the reader is more than ${MAX_WAITING} events behind`) };
        onReturn();
      } else events.push(event);
      wake();
    },
    complete() {
      end ??= {};
      wake();
    },
    fail(error) {
      end ??= { error };
      wake();
    },
    next() {
      return new Promise((done, fail) => {
        waiting = { done, fail };
        wake();
      });
    },
    async return() {
      const wasOpen = end === null;
      end = {};
      events.length = 0;
      wake();
      if (wasOpen) onReturn();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
