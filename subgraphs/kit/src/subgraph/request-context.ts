import DataLoader from 'dataloader';
import { IsolationLevel, type MikroORM } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Notifications } from '../postgres/notifications.js';
import { retryOnConflict } from '../postgres/retry-on-conflict.js';
import { calendarDate } from '../graphql/calendar-date.js';
import type { Actor } from './actor.js';

/** What a resolver or use case may touch while it answers one request. */
export interface RequestContext {
  /** The signed-in account, or null for an anonymous request. */
  readonly actor: Actor | null;
  readonly requestId: string;
  /** The moment of the request. Rules take it; they never read a clock. */
  readonly now: Date;
  /** The calendar date in Asia/Shanghai, `yyyy-mm-dd`. */
  readonly today: string;
  /**
   * Runs `work` in the request's one read-only transaction, limited to the actor's scope by row-level security.
   * It opens on first use and closes when the request ends.
   */
  read<T>(work: (em: EntityManager) => Promise<T>): Promise<T>;
  /**
   * Runs a use case in a transaction of its own, again limited to the actor's scope; a deadlock or serialization
   * conflict runs it again.
   * @param action name written to the audit trail, e.g. `moveTradeUnion`
   */
  write<T>(action: string, work: (em: EntityManager) => Promise<T>): Promise<T>;
  /** Payloads of a NOTIFY channel, for subscriptions. */
  listen(channel: string): Promise<AsyncIterableIterator<string | null>>;
  /**
   * Path on the gateway's port under which the actor may fetch a file of `SubgraphModule.downloads`, for five minutes.
   * @param name the download
   * @param id what the file is made of, handed to the download
   */
  downloadLink(name: string, id: string): string;
  /**
   * A keyed hash of what was asked, to tell whether it is asked again. Without the key, which is not in the database, a
   * thief of the database cannot try out which names, numbers or amounts an input held.
   */
  fingerprint(text: string): string;
  /** The request's batch loader of that name; one statement answers all keys asked in the same tick. */
  loader<K, V>(name: string, batch: (keys: readonly K[]) => Promise<readonly (V | Error)[]>): DataLoader<K, V>;
}

/** A context that must be closed when the request ends. */
export interface OpenRequestContext extends RequestContext {
  /** Gives the read transaction back; the next read opens another and reads anew. */
  release(): Promise<void>;
  /**
   * Gives everything back for good. A resolver may still be at work when an answer is given, because an error elsewhere
   * has decided it: what it reads afterwards fails, where it would open a transaction that nobody ends.
   */
  close(): Promise<void>;
}

export interface RequestIdentity {
  readonly actor: Actor | null;
  readonly requestId: string;
  readonly now: Date;
}

/** What a context needs besides the database, where its requests use it. */
export interface RequestServices {
  readonly notifications?: Notifications;
  /** Makes the path of a download. */
  readonly linkTo?: (name: string, id: string, actor: Actor) => string;
  /** Hashes the input of a change with a key. */
  readonly fingerprint?: (text: string) => string;
}

/** Opens the context of one request on a subgraph's ORM. */
export function openRequestContext(
  orm: MikroORM,
  identity: RequestIdentity,
  { notifications, linkTo, fingerprint }: RequestServices = {},
): OpenRequestContext {
  const { actor, requestId, now } = identity;
  let reader: Promise<EntityManager> | null = null;
  let loaders = new Map<string, DataLoader<never, never>>();
  let hasEnded = false;

  const openReader = async (): Promise<EntityManager> => {
    const em = orm.em.fork() as EntityManager;
    await em.begin({ readOnly: true, isolationLevel: IsolationLevel.REPEATABLE_READ });
    await enter(em, identity, 'read');
    return em;
  };
  const release = async (): Promise<void> => {
    const open = reader;
    reader = null;
    loaders = new Map();
    if (!open) return;
    const em = await open.catch(() => null);
    // Where this fails the connection is gone, and the transaction with it.
    await em?.rollback().catch(() => {});
  };

  return {
    actor,
    requestId,
    now,
    today: calendarDate(now),
    async read(work) {
      if (hasEnded) throw new RequestEnded();
      reader ??= openReader();
      return work(await reader);
    },
    async write(action, work) {
      if (hasEnded) throw new RequestEnded();
      // What was read before the change must not be shown after it; this also frees the connection.
      await release();
      return retryOnConflict(() =>
        (orm.em.fork() as EntityManager).transactional(
          async (em) => {
            await enter(em, identity, action);
            return work(em);
          },
          // Roll-up triggers refuse any other level: they must see what others have just committed.
          { isolationLevel: IsolationLevel.READ_COMMITTED },
        ),
      );
    },
    async listen(channel) {
      if (!notifications) throw new Error('this context cannot listen');
      return notifications.listen(channel);
    },
    downloadLink(name, id) {
      if (!linkTo || !actor) throw new Error('this context cannot give out files');
      return linkTo(name, id, actor);
    },
    fingerprint(text) {
      // No hash without a key stands in for it: nobody would notice.
      if (!fingerprint) throw new Error('this context cannot keep what was asked');
      return fingerprint(text);
    },
    loader<K, V>(name: string, batch: (keys: readonly K[]) => Promise<readonly (V | Error)[]>) {
      let loader = loaders.get(name) as DataLoader<K, V> | undefined;
      if (!loader) {
        loader = new DataLoader<K, V>(async (keys) => [...(await batch(keys))]);
        loaders.set(name, loader as unknown as DataLoader<never, never>);
      }
      return loader;
    },
    release,
    close() {
      hasEnded = true;
      return release();
    },
  };
}

/** Something was still to be read when the answer had been given. Nobody is told: nobody asks any more. */
class RequestEnded extends Error {
  override name = 'RequestEnded';
  override message = 'the request has ended';
}

/** Tells the transaction who asks: policies, roll-ups and the audit trail read it from there. */
async function enter(em: EntityManager, { actor, requestId }: RequestIdentity, action: string): Promise<void> {
  await em.execute('select tree.enter(?, ?, ?, ?)', [
    actor?.accountId ?? null,
    actor?.unionId ?? null,
    requestId,
    action,
  ]);
}
