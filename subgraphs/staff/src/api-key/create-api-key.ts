import { arrayLiteral, mutate, refuse, type MutationOutcome, type RequestContext } from '@gonghui/kit';
import { GraphQLError } from 'graphql';
import { StaffAccount } from '../account/staff-account.entity.js';
import { KEY_SESSION_PREFIX } from '../auth/account-claims.js';
import { makeApiKey } from '../auth/api-key.js';
import { scopesNotForKey } from '../role/role.js';
import type { CreateApiKeyInput } from './api-key.types.js';

/** Most keys that an account may have at a time. */
export const MAX_KEYS = 20;
/** Longest and usual life of a key, in days. */
export const MAX_DAYS = 366;
export const DEFAULT_DAYS = 90;

const DAY_MS = 86_400_000;

/**
 * Makes an API key for the caller's own account. It is the one result that a repeated request does not get again:
 * the key is kept nowhere.
 */
export async function createApiKey(
  ctx: RequestContext,
  input: CreateApiKeyInput,
): Promise<MutationOutcome & { key: string | null }> {
  const { actor, now } = ctx;
  if (!actor) throw new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
  // A leaked key must not be able to outlive its own revocation.
  if (actor.sessionId?.startsWith(KEY_SESSION_PREFIX))
    throw new GraphQLError('An API key cannot make API keys. Sign in with a password.', {
      extensions: { code: 'FORBIDDEN' },
    });
  let key: string | null = null;
  const outcome = await mutate(ctx, 'createApiKey', input, async (em) => {
    const owner = await em.findOne(StaffAccount, { id: actor.accountId, disabledAt: null });
    if (!owner) throw new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
    const name = input.name.trim();
    if ([...name].length < 1 || [...name].length > 100 || /[\p{Cc}\p{Cs}]/u.test(name))
      refuse('NAME_INVALID', 'A name has 1 to 100 characters, all of them printable.', 'name');
    const scopes = [...new Set(input.scopes)];
    if (scopes.length === 0) refuse('SCOPES_MISSING', 'Name at least one scope.', 'scopes');
    const beyond = scopesNotForKey(scopes, owner.roles);
    if (beyond.length > 0)
      refuse(
        'SCOPE_NOT_HELD',
        `You cannot put ${beyond.slice(0, 5).join(', ').slice(0, 200)} into a key: you do not hold it, or no key may carry it.`,
        'scopes',
      );
    const expiresAt = input.expiresAt ?? new Date(now.getTime() + DEFAULT_DAYS * DAY_MS);
    if (expiresAt <= now || expiresAt.getTime() > now.getTime() + MAX_DAYS * DAY_MS)
      refuse('EXPIRY_INVALID', `A key ends after now and within ${MAX_DAYS} days.`, 'expiresAt');
    // The owner's row orders two requests at the same time, so that the limit holds.
    await em.execute('select from staff.staff_account where id = ? for update', [owner.id]);
    const [{ count }] = await em.execute<[{ count: number }]>(
      'select count(*)::int as count from staff.api_key where account_id = ? and expires_at > ?::timestamptz',
      [owner.id, now.toISOString()],
    );
    if (count >= MAX_KEYS) refuse('TOO_MANY_KEYS', `You have ${MAX_KEYS} keys. Revoke one first.`);
    const fresh = makeApiKey();
    const [row] = await em.execute<{ id: string }[]>(
      `insert into staff.api_key (account_id, name, start, key_hash, scopes, expires_at)
       values (?, ?, ?, ?, ?::text[], ?::timestamptz) returning id`,
      [owner.id, name, fresh.start, fresh.hash, arrayLiteral(scopes), expiresAt.toISOString()],
    );
    key = fresh.key;
    return row!.id;
  });
  return { ...outcome, key: outcome.result === null ? null : key };
}
