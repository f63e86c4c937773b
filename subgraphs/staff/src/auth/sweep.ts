import { attributed, type SignInPool } from './sign-in-pool.js';

const DAY_MS = 86_400_000;

/** Removes what has expired: sessions, challenges, used codes, counters, and signing keys nobody can need any more. */
export async function sweep(pool: SignInPool, now: Date): Promise<void> {
  const yesterday = new Date(now.getTime() - DAY_MS);
  await attributed({ actor: null, requestId: '', action: 'endExpiredSessions' }, async () => {
    const client = await pool.connect();
    try {
      await client.query('delete from session where expires_at < $1', [now]);
    } finally {
      client.release();
    }
  });
  await pool.query('delete from verification where expires_at < $1', [now]);
  await pool.query('delete from used_code where expires_at < $1', [now]);
  await pool.query('delete from lockout where last_attempt_at < $1', [yesterday]);
  await pool.query('delete from rate_limit where window_start < $1', [yesterday]);
  await pool.query('delete from signing_key where expires_at < $1', [new Date(now.getTime() - 7 * DAY_MS)]);
}
