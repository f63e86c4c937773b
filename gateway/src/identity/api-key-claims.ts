import type { Claims } from '@gonghui/kit';
import { createHash } from 'node:crypto';

/** Exchanges an API key for the claims it stands for; null when it is unknown, expired or revoked. */
export type ClaimsForApiKey = (key: string) => Promise<Claims | null>;

const REMEMBER_MS = 30_000;
const REMEMBER_UNKNOWN_MS = 5_000;
const MAX_REMEMBERED = 5_000;

/**
 * Remembers what keys stand for: a revoked key works 30 seconds longer at most. Keys are kept as hashes; an unknown key
 * is remembered for 5 seconds.
 */
export function rememberApiKeys(ask: ClaimsForApiKey, now: () => number = Date.now): ClaimsForApiKey {
  const remembered = new Map<string, { claims: Promise<Claims | null>; until: number }>();
  return (key) => {
    const hash = createHash('sha256').update(key).digest('base64');
    const known = remembered.get(hash);
    if (known && known.until > now()) return known.claims;
    const entry = { claims: ask(key), until: now() + REMEMBER_MS };
    remembered.delete(hash);
    remembered.set(hash, entry);
    if (remembered.size > MAX_REMEMBERED) remembered.delete(remembered.keys().next().value!);
    entry.claims.then(
      (claims) => {
        if (!claims) entry.until = now() + REMEMBER_UNKNOWN_MS;
      },
      () => remembered.delete(hash),
    );
    return entry.claims;
  };
}
