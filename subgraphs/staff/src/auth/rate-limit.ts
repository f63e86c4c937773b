import { isIPv6 } from 'node:net';
import type { SignInPool } from './sign-in-pool.js';

/** At most `max` requests in each `windowMs`. */
export interface RateLimit {
  readonly max: number;
  readonly windowMs: number;
}

/** Wide enough for an office behind one address in the morning; the lock-out guards the single account. */
export const SIGN_IN_LIMIT: RateLimit = { max: 30, windowMs: 60_000 };
/** Everything else that changes something. */
export const CHANGE_LIMIT: RateLimit = { max: 60, windowMs: 60_000 };

/**
 * Counts a request of a network address.
 * @returns null when it may go on, else the moment the window ends
 */
export async function takeRequest(
  pool: SignInPool,
  group: string,
  address: string | null,
  limit: RateLimit,
  now: Date,
): Promise<Date | null> {
  const [row] = await pool.query<{ count: number; window_start: Date }>(
    `insert into rate_limit as r (key, window_start, count) values ($1, $2, 1)
     on conflict (key) do update set
       count = case when r.window_start <= $3 then 1 else r.count + 1 end,
       window_start = case when r.window_start <= $3 then $2 else r.window_start end
     returning count, window_start`,
    [`${group} ${networkOf(address)}`, now, new Date(now.getTime() - limit.windowMs)],
  );
  return row!.count > limit.max ? new Date(row!.window_start.getTime() + limit.windowMs) : null;
}

/** The address itself, or for IPv6 the /64 that one subscriber commands. */
export function networkOf(address: string | null): string {
  if (!address) return 'unknown';
  const plain = address.startsWith('::ffff:') ? address.slice(7) : address;
  if (!isIPv6(plain)) return plain;
  const [head = '', tail = ''] = plain.split('::');
  const left = head.split(':').filter(Boolean);
  const right = plain.includes('::') ? tail.split(':').filter(Boolean) : [];
  const groups = [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
