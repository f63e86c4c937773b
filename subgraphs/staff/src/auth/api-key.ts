import { createHash, randomBytes } from 'node:crypto';

const PREFIX = 'gh_';
const SECRET_BYTES = 32;
const SHOWN = 8;

/** A fresh API key. The key itself is shown once; the database keeps `hash` and, to tell keys apart, `start`. */
export interface FreshApiKey {
  readonly key: string;
  readonly start: string;
  readonly hash: string;
}

export function makeApiKey(): FreshApiKey {
  const key = `${PREFIX}${randomBytes(SECRET_BYTES).toString('base64url')}`;
  return { key, start: key.slice(0, SHOWN), hash: hashApiKey(key) };
}

/** A key is 256 random bits, so one round of SHA-256 is enough: there is nothing to guess. */
export function hashApiKey(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}

/** Whether the text has the form of a key; anything else is refused without asking the database. */
export function looksLikeApiKey(text: string): boolean {
  return /^gh_[\w-]{43}$/.test(text);
}
