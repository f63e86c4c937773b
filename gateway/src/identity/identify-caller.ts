import type { IncomingHttpHeaders } from 'node:http';
import { refusal } from '../refusal.js';
import type { ClaimsForApiKey } from './api-key-claims.js';
import { callerOf, type Caller } from './caller.js';
import type { TokenVerifier } from './token-verifier.js';

export interface Identification {
  readonly tokens: TokenVerifier;
  readonly claimsForApiKey: ClaimsForApiKey | null;
}

/** Longer is no token or key of ours; it is not even looked at. */
const MAX_CREDENTIAL = 8_192;

/**
 * Who asks, by `Authorization: Bearer <token>` or `x-api-key: <key>`; null without either.
 * @throws GraphQLError `UNAUTHENTICATED` when what was sent proves nothing; a bad credential never counts as none
 */
export async function identifyCaller(
  headers: IncomingHttpHeaders,
  { tokens, claimsForApiKey }: Identification,
): Promise<Caller | null> {
  const { authorization } = headers;
  if (authorization !== undefined) {
    const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
    if (!token || token.length > MAX_CREDENTIAL)
      throw refusal('UNAUTHENTICATED', 'The Authorization header must read "Bearer <token>".', {
        status: 401,
        reason: 'TOKEN_INVALID',
      });
    return tokens.verify(token);
  }
  const key = headers['x-api-key'];
  if (key === undefined) return null;
  const claims = typeof key === 'string' && key.length <= MAX_CREDENTIAL ? await claimsForApiKey?.(key) : null;
  if (!claims)
    throw refusal('UNAUTHENTICATED', 'The API key is not valid, has expired or was revoked.', {
      status: 401,
      reason: 'API_KEY_INVALID',
    });
  return callerOf(claims, 'api-key', null);
}
