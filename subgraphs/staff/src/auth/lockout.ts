import { createHmac } from 'node:crypto';
import type { SignInPool } from './sign-in-pool.js';

/** Wrong passwords in a row before a user name is locked. */
export const MAX_FAILURES = 5;
/** How long a lock holds; failures older than this no longer count. In milliseconds. */
export const LOCK_MS = 15 * 60_000;

/** Counts wrong passwords per user name, known or not, so that a lock does not tell which names exist. */
export interface Lockout {
  /**
   * Takes one attempt before the password is looked at, so that attempts at the same time cannot slip past the count.
   * @returns null when the attempt may go on, else the moment the lock ends
   */
  take(username: string): Promise<Date | null>;
  /** The password was right: the count starts again. */
  clear(username: string): Promise<void>;
}

export function createLockout(pool: SignInPool, secret: string, now: () => Date): Lockout {
  // People type passwords into the wrong field: the name is kept only as a keyed hash.
  const keyOf = (username: string) => createHmac('sha256', secret).update(`lockout ${username}`).digest('base64url');
  return {
    async take(username) {
      const moment = now();
      const lockEnd = new Date(moment.getTime() + LOCK_MS);
      const rows = await pool.query<{ taken: boolean; locked_until: Date | null }>(
        `with attempt as (
           insert into lockout as l (key, account_id, failures, last_attempt_at)
           values ($1, (select id from staff_account where username = $2), 1, $3)
           on conflict (key) do update set
             account_id = excluded.account_id,
             last_attempt_at = $3,
             failures = case when l.locked_until is not null or l.last_attempt_at <= $4 then 1 else l.failures + 1 end,
             locked_until = case when l.locked_until is null and l.last_attempt_at > $4 and l.failures + 1 >= $6 then $5::timestamptz end
           where l.locked_until is null or l.locked_until <= $3
           returning 1
         )
         select true as taken, null::timestamptz as locked_until from attempt
         union all
         select false, locked_until from lockout where key = $1 and not exists (select from attempt)`,
        [keyOf(username), username, moment, new Date(moment.getTime() - LOCK_MS), lockEnd, MAX_FAILURES],
      );
      const [row] = rows;
      if (row?.taken) return null;
      // No row, or one without an end: another attempt has just set the lock, after our snapshot was taken.
      return row?.locked_until ?? lockEnd;
    },
    async clear(username) {
      await pool.query('delete from lockout where key = $1', [keyOf(username)]);
    },
  };
}
