import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';

/** On whose behalf sign-in writes right now; the audit trail reads it from the connection. */
export interface Attribution {
  /** Account id, or null while nobody is known. */
  readonly actor: string | null;
  readonly requestId: string;
  readonly action: string;
}

const attribution = new AsyncLocalStorage<Attribution>();

/** Runs `work` with its writes attributed. */
export function attributed<T>(who: Attribution, work: () => Promise<T>): Promise<T> {
  return attribution.run(who, work);
}

/** Connections of sign-in. The library takes them like those of a `pg.Pool`. */
export interface SignInPool {
  /** A connection whose writes are attributed; for the library, and for tables with an audit trail. */
  connect(): Promise<pg.PoolClient>;
  /** A statement on tables without an audit trail, or one that only reads. */
  query<Row extends pg.QueryResultRow>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
  end(): Promise<void>;
}

const NOBODY: Attribution = { actor: null, requestId: '', action: 'signIn' };

/**
 * Opens the connections of sign-in. The library sends its statements one by one, outside any transaction of ours, so
 * the attribution is set on the connection when one is taken; `tree.enter` holds for one transaction only.
 */
export function openSignInPool(databaseUrl: string, size: number): SignInPool {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: size, allowExitOnIdle: true });
  // A lost idle connection is replaced on next use; without a listener it would end the process.
  pool.on('error', () => {});
  const lastOf = new WeakMap<pg.PoolClient, Attribution>();
  return {
    async connect() {
      const client = await pool.connect();
      const who = attribution.getStore() ?? NOBODY;
      if (lastOf.get(client) === who) return client;
      try {
        await client.query(
          `select set_config('gonghui.actor', $1, false), set_config('gonghui.request', $2, false), set_config('gonghui.action', $3, false)`,
          [who.actor ?? '', who.requestId, who.action],
        );
        lastOf.set(client, who);
      } catch (error) {
        client.release(error as Error);
        throw error;
      }
      return client;
    },
    query: async <Row extends pg.QueryResultRow>(sql: string, params: readonly unknown[] = []) =>
      (await pool.query<Row>(sql, [...params])).rows,
    end: () => pool.end(),
  };
}
