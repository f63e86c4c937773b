import type { Claims } from '@gonghui/kit';
import { createLocalJWKSet, errors, jwtVerify } from 'jose';
import type { Auth } from '../auth/create-auth.js';
import { BASE_URL } from './staff-world.js';

/** An answer of `/auth`. */
export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown> | null;
  readonly headers: Headers;
}

/** A browser of the tests: keeps cookies, sends its origin. */
export interface Browser {
  readonly cookies: Map<string, string>;
  get(path: string): Promise<Answer>;
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  signIn(username: string, password: string): Promise<Answer>;
  /** A fresh token of the session. */
  token(): Promise<string>;
}

export function openBrowser(auth: Auth, address = '203.0.113.7'): Browser {
  const cookies = new Map<string, string>();
  const send = async (
    path: string,
    init: Omit<RequestInit, 'headers'> & { headers: Record<string, string> },
  ): Promise<Answer> => {
    const headers: Record<string, string> = { 'user-agent': 'Test browser', ...init.headers };
    if (cookies.size > 0) headers['cookie'] = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await auth.handler(new Request(`${BASE_URL}${path}`, { ...init, headers, redirect: 'manual' }), {
      address,
      requestId: 'request-1',
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const [name = '', ...value] = pair.split('=');
      if (/max-age=0/i.test(cookie)) cookies.delete(name);
      else cookies.set(name, value.join('='));
    }
    const text = await response.text();
    return {
      status: response.status,
      body: text ? (JSON.parse(text) as Record<string, unknown>) : null,
      headers: response.headers,
    };
  };
  const browser: Browser = {
    cookies,
    get: (path) => send(path, { headers: {} }),
    post: (path, body = {}, headers = {}) =>
      send(path, {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
        headers: { origin: BASE_URL, 'content-type': 'application/json', ...headers },
      }),
    signIn: (username, password) => browser.post('/auth/sign-in/username', { username, password }),
    token: async () => String((await browser.get('/auth/token')).body?.['token']),
  };
  return browser;
}

/** What the published keys say about a token: its claims, or null when it is not good (any more). */
export async function verifyToken(auth: Auth, token: string): Promise<Claims | null> {
  try {
    const options = { issuer: 'gonghui', audience: 'gonghui', algorithms: ['ES256'], currentDate: new Date() };
    return (await jwtVerify<Claims>(token, createLocalJWKSet(await auth.jwks()), options)).payload;
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}
