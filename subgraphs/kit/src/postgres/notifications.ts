import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** What PostgreSQL's NOTIFY brings to this process. One connection, opened when first needed, serves all listeners. */
export interface Notifications {
  /**
   * Payloads of a channel, complete from the moment this resolves; ending the iteration ends the listening. `null` stands for a lost connection:
   * anything may have been missed. A slow reader gets the newest payloads once each, not a growing backlog.
   */
  listen(channel: string): Promise<AsyncIterableIterator<string | null>>;
  close(): Promise<void>;
}

/** Channel on which folds tell whose totals changed: node numbers separated by commas, or `*` for too many. */
export const TOTALS_CHANNEL = 'gonghui_totals';

/** Listens with the given role. */
export function openNotifications(databaseUrl: string): Notifications {
  const listeners = new Map<string, Set<(payload: string | null) => void>>();
  let client: Promise<pg.Client> | null = null;
  let closed = false;

  const tellAll = (): void => {
    for (const set of listeners.values()) for (const tell of set) tell(null);
  };
  const connect = async (): Promise<pg.Client> => {
    for (let delay = 100; ; delay = Math.min(delay * 2, 5_000)) {
      // Any number begin to listen at once: their statements are sent one after another without waiting for answers.
      const candidate = new pg.Client({ connectionString: databaseUrl, pipeline: true });
      try {
        candidate.on('notification', ({ channel, payload }) => {
          for (const tell of listeners.get(channel) ?? []) tell(payload ?? '');
        });
        candidate.once('error', () => lost());
        candidate.once('end', () => lost());
        await candidate.connect();
        for (const channel of listeners.keys()) await candidate.query(`listen ${pg.escapeIdentifier(channel)}`);
        return candidate;
      } catch (error) {
        await candidate.end().catch(() => {});
        if (closed) throw error;
        await sleep(delay, undefined, { ref: false });
      }
    }
  };
  const lost = (): void => {
    client = null;
    if (closed || listeners.size === 0) return;
    open().then(tellAll, () => {});
  };
  const open = (): Promise<pg.Client> => (client ??= connect());

  return {
    async listen(channel) {
      const waiting = new Set<string | null>();
      let wake: (() => void) | null = null;
      let ended = false;
      const tell = (payload: string | null): void => {
        waiting.add(payload);
        wake?.();
      };
      const set = listeners.get(channel) ?? new Set();
      listeners.set(channel, set.add(tell));
      await (await open()).query(`listen ${pg.escapeIdentifier(channel)}`);
      const end = async (): Promise<IteratorReturnResult<undefined>> => {
        ended = true;
        set.delete(tell);
        wake?.();
        return { done: true, value: undefined };
      };
      const payloads: AsyncIterableIterator<string | null> = {
        [Symbol.asyncIterator]: () => payloads,
        async next() {
          while (!ended && waiting.size === 0) await new Promise<void>((done) => (wake = done));
          wake = null;
          if (ended) return { done: true, value: undefined };
          const [payload] = waiting;
          waiting.delete(payload!);
          return { done: false, value: payload! };
        },
        return: end,
        throw: end,
      };
      return payloads;
    },
    async close() {
      closed = true;
      await (await client?.catch(() => null))?.end();
    },
  };
}
