import type { Claims } from '@gonghui/kit';
import { createLocalJWKSet, errors, jwtVerify, type JSONWebKeySet, type JWTPayload } from 'jose';
import { refusal } from '../refusal.js';
import { callerOf, type Caller } from './caller.js';

/** Where the keys that sign tokens are published: a URL, or a function of the same process. */
export type KeySource = URL | (() => Promise<JSONWebKeySet>);

export interface TokenVerifierOptions {
  readonly keys: KeySource;
  readonly issuer?: string;
  readonly audience?: string;
  readonly now?: () => number;
}

/** Only signatures that need a private key: a published key must not be usable to sign. */
const ALGORITHMS = ['EdDSA', 'Ed25519', 'ES256', 'RS256', 'PS256'];
/** Unknown key ids make the verifier load the keys again, at most this often, in milliseconds. */
const RELOAD_INTERVAL_MS = 10_000;
const MAX_REMEMBERED = 5_000;

/** Verifies access tokens. Keys are loaded on first use and again when a token names an unknown one. */
export class TokenVerifier {
  readonly #options: Required<TokenVerifierOptions>;
  readonly #remembered = new Map<string, Caller>();
  #keys: Promise<ReturnType<typeof createLocalJWKSet>> | null = null;
  #loadedAt = 0;

  constructor({ keys, issuer = 'gonghui', audience = 'gonghui', now = Date.now }: TokenVerifierOptions) {
    this.#options = { keys, issuer, audience, now };
  }

  /** @throws GraphQLError `UNAUTHENTICATED` with reason `TOKEN_EXPIRED` or `TOKEN_INVALID` */
  async verify(token: string): Promise<Caller> {
    const now = this.#options.now();
    const known = this.#remembered.get(token);
    if (known && known.until! > now) return known;
    const payload = await this.#payloadOf(token);
    const claims = claimsOf(payload);
    if (!claims) throw invalid();
    if (this.#remembered.size >= MAX_REMEMBERED) this.#remembered.delete(this.#remembered.keys().next().value!);
    const caller = callerOf(claims, 'token', payload.exp! * 1000);
    this.#remembered.set(token, caller);
    return caller;
  }

  async #payloadOf(token: string, mayReload = true): Promise<JWTPayload> {
    const { issuer, audience, now } = this.#options;
    const keys = await this.#loadKeys();
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        requiredClaims: ['sub', 'exp'],
        currentDate: new Date(now()),
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw expired();
      if (error instanceof errors.JWKSNoMatchingKey && mayReload && now() - this.#loadedAt >= RELOAD_INTERVAL_MS) {
        this.#keys = null;
        return this.#payloadOf(token, false);
      }
      throw invalid();
    }
  }

  #loadKeys(): Promise<ReturnType<typeof createLocalJWKSet>> {
    this.#keys ??= this.#fetchKeys().catch((error: unknown) => {
      this.#keys = null;
      throw error;
    });
    return this.#keys;
  }

  async #fetchKeys(): Promise<ReturnType<typeof createLocalJWKSet>> {
    const { keys, now } = this.#options;
    this.#loadedAt = now();
    try {
      return createLocalJWKSet(keys instanceof URL ? await fetchKeySet(keys) : await keys());
    } catch (cause) {
      throw new Error('The keys that sign access tokens could not be loaded.', { cause });
    }
  }
}

async function fetchKeySet(url: URL): Promise<JSONWebKeySet> {
  const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
  if (!response.ok) throw new Error(`HTTP ${response.status} from ${url.href}`);
  return (await response.json()) as JSONWebKeySet;
}

function claimsOf({ sub, name, union, scopes, sid }: JWTPayload): Claims | null {
  const texts = [sub, union, scopes].every((value) => typeof value === 'string');
  if (!texts) return null;
  return {
    sub: sub!,
    name: typeof name === 'string' ? name : '',
    union: union as string,
    scopes: scopes as string,
    ...(typeof sid === 'string' && { sid }),
  };
}

const CHALLENGE = { 'www-authenticate': 'Bearer error="invalid_token"' };

function expired() {
  return refusal('UNAUTHENTICATED', 'The access token has expired: get a new one.', {
    status: 401,
    reason: 'TOKEN_EXPIRED',
    headers: CHALLENGE,
  });
}

function invalid() {
  return refusal('UNAUTHENTICATED', 'The access token is not valid.', {
    status: 401,
    reason: 'TOKEN_INVALID',
    headers: CHALLENGE,
  });
}
