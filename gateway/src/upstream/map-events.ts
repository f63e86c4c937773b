import { eventQueue } from './event-queue.js';

export interface MapEventsOptions<From, To> {
  map(event: From): To;
  /** A last event in place of an exception of the source. */
  onError?(error: unknown): To;
  /** Ends the stream, and the source, when it aborts. */
  readonly until?: AbortSignal;
  /** Called once, however the stream ends. */
  onEnd?(): void;
}

/** Maps a stream event by event; it can be ended at any time, see {@link eventQueue}. */
export function mapEvents<From, To>(
  source: AsyncIterable<From>,
  options: MapEventsOptions<From, To>,
): AsyncIterableIterator<To> {
  const iterator = source[Symbol.asyncIterator]();
  let ended = false;
  const end = (): void => {
    if (ended) return;
    ended = true;
    options.until?.removeEventListener('abort', stop);
    options.onEnd?.();
  };
  const endSource = (): void => {
    end();
    void Promise.resolve(iterator.return?.()).catch(() => undefined);
  };
  const queue = eventQueue<To>(endSource);
  const stop = (): void => {
    queue.complete();
    endSource();
  };
  if (options.until?.aborted) stop();
  else options.until?.addEventListener('abort', stop, { once: true });

  const pump = async (): Promise<void> => {
    try {
      while (!ended) {
        const step = await iterator.next();
        if (step.done || ended) break;
        queue.push(options.map(step.value));
      }
      queue.complete();
    } catch (error) {
      if (options.onError) {
        queue.push(options.onError(error));
        queue.complete();
      } else queue.fail(error);
    }
    end();
  };
  void pump();
  return queue;
}
