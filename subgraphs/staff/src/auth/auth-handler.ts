import type { Logger } from '@gonghui/kit';
import { isAPIError } from 'better-auth/api';
import { randomUUID } from 'node:crypto';
import { AuthRefusal, refusalOf } from './auth-refusal.js';
import { findRoute, type AuthRoute, type Json, type OfferedAccount } from './auth-routes.js';
import { ADDRESS_HEADER } from './library-options.js';
import type { Lockout } from './lockout.js';
import { SignOnUnavailable, type OidcProvider } from './oidc.js';
import { passwordAdvice, passwordProblem } from './password-problem.js';
import { takeRequest } from './rate-limit.js';
import { attributed, type SignInPool } from './sign-in-pool.js';
import { USERNAME } from './username.js';

/** Largest body under `/auth`, in bytes. */
const MAX_BODY = 16 * 1024;

/** Answers a request under `/auth`. */
export type AuthHandler = (request: Request, client?: AuthClient) => Promise<Response>;

/** What the gateway knows of the caller. */
export interface AuthClient {
  /** Network address of the caller, as the gateway saw it. */
  readonly address?: string | null;
  readonly requestId?: string;
}

interface SignedInAccount {
  readonly id: string;
  readonly username: string;
}

export interface AuthHandlerParts {
  readonly library: {
    handler(request: Request): Promise<Response>;
    api: {
      getSession(input: {
        headers: Headers;
        query: { disableRefresh: boolean };
      }): Promise<{ user: { id: string; username?: string | null } } | null>;
    };
  };
  /** The library with one federation's sign-on; null when the id is unknown. */
  signOn(id: string): Promise<{ handler(request: Request): Promise<Response> }> | null;
  readonly providers: readonly OidcProvider[];
  readonly demoAccounts: readonly OfferedAccount[];
  readonly pool: SignInPool;
  readonly lockout: Lockout;
  readonly trustedOrigins: ReadonlySet<string>;
  readonly baseUrl: string;
  readonly logger: Logger;
  readonly now: () => Date;
}

/**
 * The only door to the sign-in library: an explicit list of routes, each with what it takes and what it gives back.
 * Order of the checks: route, origin, network limit, body, lock-out; then the library.
 */
export function createAuthHandler(parts: AuthHandlerParts): AuthHandler {
  const { logger, now } = parts;
  return async (request, client = {}) => {
    const requestId = client.requestId ?? randomUUID();
    const address = client.address ?? null;
    let action = 'auth';
    try {
      const url = new URL(request.url);
      const route = findRoute(request.method, url.pathname);
      action = route.action;
      return await serve(parts, route, request, url, { address, requestId });
    } catch (error) {
      const refusal = asRefusal(error);
      if (refusal.code === 'INTERNAL') logger.error({ err: error, requestId, action }, 'sign-in failed unexpectedly');
      // A page that asks whether somebody is signed in is nothing to look into.
      else
        logger[refusal.code === 'UNAUTHENTICATED' ? 'debug' : 'info'](
          { action, code: refusal.code, address, requestId },
          'sign-in request refused',
        );
      return refusal.toResponse(requestId, now());
    }
  };
}

async function serve(
  parts: AuthHandlerParts,
  route: AuthRoute,
  request: Request,
  url: URL,
  { address, requestId }: { address: string | null; requestId: string },
): Promise<Response> {
  const { library, pool, lockout, providers, demoAccounts, now } = parts;
  if (request.method !== 'GET') refuseForeignOrigin(request, parts.trustedOrigins);
  if (route.limit) {
    const retryAt = await takeRequest(pool, route.limit.group, address, route.limit, now());
    if (retryAt) throw new AuthRefusal('RATE_LIMITED', retryAt);
  }
  if (route.answer) return json(200, route.answer({ providers, demoAccounts }), new Headers());
  const body = request.method === 'POST' ? readFields(route, await readBody(request)) : null;
  if (url.search.includes('%00')) throw new AuthRefusal('BAD_REQUEST');

  const account = route.session ? await signedIn(parts, request) : null;
  if (route.session === 'required' && !account) throw new AuthRefusal('UNAUTHENTICATED');
  if (body?.['newPassword'] !== undefined) {
    const problem = passwordProblem(body['newPassword'], account?.username ?? '');
    if (problem) throw new AuthRefusal('PASSWORD_REFUSED', null, passwordAdvice(problem));
  }
  // No account can have such a name, and PostgreSQL could not even be asked for some of them.
  if (route.password === 'of body' && !USERNAME.test(body!['username']!)) throw new AuthRefusal('INVALID_CREDENTIALS');
  const guarded =
    route.password === 'of body' ? body!['username']! : route.password === 'of session' ? account!.username : null;
  if (guarded !== null) {
    const retryAt = await lockout.take(guarded);
    if (retryAt) throw new AuthRefusal('ACCOUNT_LOCKED', retryAt);
  }

  const providerId = route.provider?.(url, body);
  const target = providerId === undefined ? library : parts.signOn(providerId);
  if (!target) throw new AuthRefusal('NOT_FOUND');
  const inner = innerRequest(parts.baseUrl, route, request, url, body, address);
  const response = await attributed({ actor: account?.id ?? null, requestId, action: route.action }, async () =>
    (await target).handler(inner),
  );

  if (response.status >= 300 && response.status < 400) return response;
  const answer = await readJson(response);
  // The router itself answers what it does not know; endpoints throw.
  if (!response.ok) throw refusalOf(response.status, answer ?? {});
  if (guarded !== null) await lockout.clear(guarded);
  if (route.signsIn && !answer?.['twoFactorRedirect']) await noteSignIn(parts, answer);
  return json(200, route.project(answer), response.headers, route.cacheControl);
}

function refuseForeignOrigin(request: Request, trusted: ReadonlySet<string>): void {
  const origin = request.headers.get('origin');
  if (origin !== null ? !trusted.has(origin) : request.headers.get('sec-fetch-site') === 'cross-site')
    throw new AuthRefusal('FOREIGN_ORIGIN');
}

async function readBody(request: Request): Promise<Json> {
  const type = request.headers.get('content-type');
  const bytes = await readBytes(request);
  if (bytes.length === 0) return {};
  if (!type || !/^application\/json\s*(;|$)/i.test(type)) throw new AuthRefusal('UNSUPPORTED_MEDIA_TYPE');
  try {
    const body: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (body !== null && typeof body === 'object' && !Array.isArray(body)) return body as Json;
  } catch {
    // Falls through to the typed refusal.
  }
  throw new AuthRefusal('BAD_REQUEST');
}

async function readBytes(request: Request): Promise<Uint8Array> {
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MAX_BODY) throw new AuthRefusal('BODY_TOO_LARGE');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The route's own fields as strings; anything else that was sent goes no further. */
function readFields(route: AuthRoute, body: Json): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [name, isValid] of Object.entries(route.fields)) {
    const value = body[name];
    if (typeof value !== 'string' || !isValid(value)) throw new AuthRefusal('BAD_REQUEST');
    // User names are kept in lower case; the library would refuse a capital instead of lowering it.
    fields[name] = name === 'username' ? value.toLowerCase() : value;
  }
  return fields;
}

async function signedIn({ library }: AuthHandlerParts, request: Request): Promise<SignedInAccount | null> {
  const session = await library.api.getSession({ headers: request.headers, query: { disableRefresh: true } });
  return session && { id: session.user.id, username: session.user.username ?? '' };
}

function innerRequest(
  baseUrl: string,
  route: AuthRoute,
  request: Request,
  url: URL,
  body: Record<string, string> | null,
  address: string | null,
): Request {
  const headers = new Headers();
  for (const name of [
    'cookie',
    'origin',
    'referer',
    'user-agent',
    'sec-fetch-site',
    'sec-fetch-mode',
    'sec-fetch-dest',
  ]) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value.slice(0, 4096));
  }
  if (address) headers.set(ADDRESS_HEADER, address);
  if (body) headers.set('content-type', 'application/json');
  return new Request(new URL(url.pathname + (route.takesQuery ? url.search : ''), baseUrl), {
    method: request.method,
    headers,
    ...(body && { body: JSON.stringify({ ...body, ...route.fixed }) }),
  });
}

async function noteSignIn({ pool, now }: AuthHandlerParts, answer: Json | null): Promise<void> {
  const { id } = (answer?.['user'] ?? {}) as { id?: string };
  if (id)
    await pool.query(
      `insert into account_use (account_id, last_sign_in_at) values ($1, $2)
       on conflict (account_id) do update set last_sign_in_at = excluded.last_sign_in_at`,
      [id, now()],
    );
}

async function readJson(response: Response): Promise<Json | null> {
  const text = await response.text();
  if (text === '') return null;
  try {
    return JSON.parse(text) as Json | null;
  } catch {
    return null;
  }
}

function json(status: number, body: unknown, from: Headers, cacheControl = 'no-store'): Response {
  const headers = new Headers({ 'content-type': 'application/json; charset=utf-8', 'cache-control': cacheControl });
  for (const cookie of from.getSetCookie()) headers.append('set-cookie', cookie);
  return new Response(JSON.stringify(body), { status, headers });
}

function asRefusal(error: unknown): AuthRefusal {
  if (error instanceof AuthRefusal) return error;
  if (isAPIError(error))
    return refusalOf(error.statusCode, (error.body ?? {}) as { code?: unknown; retryAt?: unknown });
  return new AuthRefusal(error instanceof SignOnUnavailable ? 'IDENTITY_PROVIDER_UNAVAILABLE' : 'INTERNAL');
}
