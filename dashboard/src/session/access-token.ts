import type { Claims } from './claims';
import { readClaims } from './claims';

/** How the session's cookie was answered: a token, no session, or no answer at all. */
export type Renewal =
  | { readonly state: 'renewed'; readonly claims: Claims }
  | { readonly state: 'signed-out' }
  | { readonly state: 'unreachable' };

/** Renewed this long before it expires, so that no request leaves with a token that dies on the way. */
const marginMilliseconds = 20_000;

/**
 * The short-lived token, kept in memory only. The session itself is a cookie that scripts can't read; the token is
 * fetched with it, and any number of requests that find it expired share one fetch.
 */
export class AccessToken {
  private token: string | null = null;
  private claims: Claims | null = null;
  private renewal: Promise<Renewal> | null = null;

  constructor(
    private readonly fetchToken: typeof fetch = (...args) => fetch(...args),
    private readonly now: () => number = Date.now,
  ) {}

  /** The token when it still holds, else null. */
  get current(): string | null {
    const { claims } = this;
    return claims && claims.expiresAt - marginMilliseconds > this.now() ? this.token : null;
  }

  /** Fetches a new token; callers that come while it is on its way get the same answer. */
  renew(): Promise<Renewal> {
    this.renewal ??= this.fetchOnce().finally(() => {
      this.renewal = null;
    });
    return this.renewal;
  }

  forget(): void {
    this.token = null;
    this.claims = null;
  }

  private async fetchOnce(): Promise<Renewal> {
    let response: Response;
    try {
      response = await this.fetchToken('/auth/token', {
        credentials: 'same-origin',
        headers: { accept: 'application/json' },
      });
    } catch {
      return { state: 'unreachable' };
    }
    if (response.status === 401 || response.status === 403) {
      this.forget();
      return { state: 'signed-out' };
    }
    if (!response.ok) return { state: 'unreachable' };
    const { token } = (await response.json().catch(() => ({}))) as { token?: string };
    const claims = token ? readClaims(token) : null;
    if (!token || !claims) return { state: 'unreachable' };
    this.token = token;
    this.claims = claims;
    return { state: 'renewed', claims };
  }
}
