import type { Claims } from '@gonghui/kit';
import { scopesOf, scopesOfKey } from '../role/role.js';
import { hashApiKey, looksLikeApiKey } from './api-key.js';
import type { SignInPool } from './sign-in-pool.js';

/** `iss` and `aud` of our tokens. */
export const TOKEN_ISSUER = 'gonghui';
/** How long a token is good for, in seconds. */
export const TOKEN_LIFETIME_SECONDS = 300;
/** `sid` of a token that an operator printed on the machine itself. */
export const OPERATOR_SESSION = 'operator';
/** Begins the `sid` of calls made with an API key. */
export const KEY_SESSION_PREFIX = 'key:';

/** How often the last use of an API key is written down, in milliseconds. */
const KEY_USE_RESOLUTION_MS = 60_000;

interface AccountRow {
  id: string;
  name: string;
  union_id: string;
  roles: string[];
}

/** Claims of an account that may sign in; null when it is unknown or disabled. */
export async function claimsOfAccount(
  pool: SignInPool,
  by: { id: string } | { username: string },
  sessionId: string,
): Promise<Claims | null> {
  const [column, value] = 'id' in by ? ['id', by.id] : ['username', by.username];
  const [row] = await pool.query<AccountRow>(
    `select id, name, union_id, roles from staff_account where ${column} = $1 and disabled_at is null`,
    [value],
  );
  return row
    ? { sub: row.id, name: row.name, union: row.union_id, scopes: scopesOf(row.roles).join(' '), sid: sessionId }
    : null;
}

/** Claims of an API key: what is left of its scopes today. Null when the key is unknown, expired, revoked or its owner disabled. */
export async function claimsOfApiKey(pool: SignInPool, key: string, now: Date): Promise<Claims | null> {
  if (!looksLikeApiKey(key)) return null;
  const [row] = await pool.query<AccountRow & { key_id: string; scopes: string[]; use_is_stale: boolean }>(
    `select a.id, a.name, a.union_id, a.roles, k.id as key_id, k.scopes,
            u.last_used_at is null or u.last_used_at <= $3 as use_is_stale
       from api_key k join staff_account a on a.id = k.account_id left join api_key_use u on u.api_key_id = k.id
      where k.key_hash = $1 and k.expires_at > $2 and a.disabled_at is null`,
    [hashApiKey(key), now, new Date(now.getTime() - KEY_USE_RESOLUTION_MS)],
  );
  if (!row) return null;
  if (row.use_is_stale)
    await pool.query(
      `insert into api_key_use (api_key_id, last_used_at) values ($1, $2)
       on conflict (api_key_id) do update set last_used_at = excluded.last_used_at`,
      [row.key_id, now],
    );
  return {
    sub: row.id,
    name: row.name,
    union: row.union_id,
    scopes: scopesOfKey(row.scopes, row.roles).join(' '),
    sid: `${KEY_SESSION_PREFIX}${row.key_id}`,
  };
}
