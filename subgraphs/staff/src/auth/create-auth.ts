import { silentLogger, type Claims, type Logger } from '@gonghui/kit';
import { betterAuth } from 'better-auth';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JSONWebKeySet, JWTPayload } from 'jose';
import { OPERATOR_SESSION, TOKEN_LIFETIME_SECONDS, claimsOfAccount, claimsOfApiKey } from './account-claims.js';
import { createAuthHandler, type AuthHandler, type AuthHandlerParts } from './auth-handler.js';
import { libraryOptions, type LibrarySettings } from './library-options.js';
import type { OfferedAccount } from './auth-routes.js';
import { createLockout } from './lockout.js';
import { SignOnUnavailable, checkOidcProviders, oidcPlugin, type OidcProvider } from './oidc.js';
import { openSignInPool } from './sign-in-pool.js';
import { sweep } from './sweep.js';

export interface AuthOptions {
  /** Connection string of the sign-in role: `signInUrl(ownerUrl, secret)`. */
  readonly databaseUrl: string;
  /** Secret of the process, at least 32 characters: signs cookies, encrypts signing keys and second factors. */
  readonly secret: string;
  /** Address under which browsers see us, without a path, e.g. `http://127.0.0.1:4000`. */
  readonly baseUrl: string;
  /** Further addresses under which browsers may see us. */
  readonly trustedOrigins?: readonly string[];
  /** Sign-ons of federations. */
  readonly oidc?: readonly OidcProvider[];
  /** Accounts that the sign-in page offers with their passwords; for demos alone. */
  readonly demoAccounts?: readonly OfferedAccount[];
  readonly logger?: Logger;
  readonly poolSize?: number;
  /** Clock of counters, locks and API keys; sessions and tokens go by the system's. */
  readonly now?: () => Date;
}

/** Sign-in, as the rest of the process uses it. */
export interface Auth {
  /** Answers every request under `/auth`. */
  readonly handler: AuthHandler;
  /** Public keys of our tokens. */
  jwks(): Promise<JSONWebKeySet>;
  /** Claims of an API key that is still good, else null. One statement. */
  claimsForApiKey(key: string): Promise<Claims | null>;
  /**
   * A token for an account by its user name, for scripts on the operator's machine; null when it is unknown or disabled.
   * @param lifetimeSeconds 1 to 3600
   */
  issueToken(username: string, lifetimeSeconds?: number): Promise<string | null>;
  /** Signs with a new key from now on; the old one stays published for a day. */
  rotateSigningKey(): Promise<void>;
  close(): Promise<void>;
}

/** How often expired sessions, challenges and counters are removed, in milliseconds. */
const SWEEP_MS = 3_600_000;
/** How long a sign-on may take to answer with its discovery document, in milliseconds. */
const DISCOVERY_TIMEOUT_MS = 8_000;
const MAX_ISSUED_LIFETIME_SECONDS = 3600;

/** Opens sign-in on the database. The migrations and `signInRoleStatements` must have run. */
export function createAuth(options: AuthOptions): Auth {
  const { secret, oidc = [], logger = silentLogger } = options;
  if (secret.length < 32) throw new Error('The secret must have at least 32 characters.');
  checkOidcProviders(oidc);
  const baseUrl = new URL(options.baseUrl).origin;
  const now = options.now ?? (() => new Date());
  const pool = openSignInPool(options.databaseUrl, options.poolSize ?? 8);
  const trustedOrigins = [...sameMachine(baseUrl), ...(options.trustedOrigins ?? [])];
  const settings: LibrarySettings = { pool, secret, baseUrl, trustedOrigins, logger, now };
  const library = createLibrary(settings);

  // A library instance per sign-on, made when first asked for: one that is down delays nobody and is asked again.
  const signOns = new Map<string, Promise<Pick<Library, 'handler'>>>();
  const signOn = (id: string): Promise<Pick<Library, 'handler'>> | null => {
    const provider = oidc.find((one) => one.id === id);
    if (!provider) return null;
    let made = signOns.get(id);
    if (!made) {
      made = createSignOn(settings, provider).catch((error: unknown) => {
        signOns.delete(id);
        throw error;
      });
      signOns.set(id, made);
    }
    return made;
  };

  const broom = setInterval(() => {
    sweep(pool, now()).catch((error: unknown) => logger.warn({ err: error }, 'expired sign-in rows were not removed'));
  }, SWEEP_MS);
  broom.unref();

  return {
    handler: createAuthHandler({
      library,
      signOn,
      providers: oidc,
      demoAccounts: options.demoAccounts ?? [],
      pool,
      lockout: createLockout(pool, secret, now),
      trustedOrigins: new Set([baseUrl, ...trustedOrigins]),
      baseUrl,
      logger,
      now,
    }),
    jwks: () => library.api.getJwks(),
    claimsForApiKey: (key) => claimsOfApiKey(pool, key, now()),
    async issueToken(username, lifetimeSeconds = TOKEN_LIFETIME_SECONDS) {
      if (!(lifetimeSeconds >= 1 && lifetimeSeconds <= MAX_ISSUED_LIFETIME_SECONDS))
        throw new RangeError(`A token lives for 1 to ${MAX_ISSUED_LIFETIME_SECONDS} seconds.`);
      const claims = await claimsOfAccount(pool, { username: username.toLowerCase() }, OPERATOR_SESSION);
      if (!claims) return null;
      // Whoever verifies it goes by the real time, as the library does for the tokens it makes itself.
      const issuedAt = Math.floor(Date.now() / 1000);
      const { token } = await library.api.signJWT({
        body: { payload: { ...claims, iat: issuedAt, exp: issuedAt + lifetimeSeconds } },
      });
      return token;
    },
    async rotateSigningKey() {
      await pool.query('update signing_key set expires_at = now() where expires_at is null or expires_at > now()');
    },
    async close() {
      clearInterval(broom);
      await pool.end();
    },
  };
}

/** What we call of the library. Its own types name those of its dependencies, which a declaration cannot. */
interface Library {
  handler(request: Request): Promise<Response>;
  readonly api: AuthHandlerParts['library']['api'] & {
    getJwks(): Promise<JSONWebKeySet>;
    signJWT(input: { body: { payload: JWTPayload } }): Promise<{ token: string }>;
  };
}

function createLibrary(settings: LibrarySettings): Library {
  return betterAuth(libraryOptions(settings)) as unknown as Library;
}

async function createSignOn(settings: LibrarySettings, provider: OidcProvider): Promise<Pick<Library, 'handler'>> {
  const options = libraryOptions(settings);
  const library = betterAuth({ ...options, plugins: [...options.plugins, oidcPlugin(provider, settings.pool)] });
  const { socialProviders } = await Promise.race([
    library.$context,
    sleep(DISCOVERY_TIMEOUT_MS, { socialProviders: [] as { id: string }[] }, { ref: false }),
  ]);
  // The library only logs when discovery fails, and would go on without the provider.
  if (!socialProviders.some(({ id }) => id === provider.id)) throw new SignOnUnavailable(provider.id);
  return library;
}

/** `localhost` and `127.0.0.1` are the same machine to the person at the browser. */
function sameMachine(baseUrl: string): string[] {
  const { protocol, hostname, port } = new URL(baseUrl);
  const names = ['localhost', '127.0.0.1', '[::1]'];
  return names.includes(hostname) ? names.map((name) => `${protocol}//${name}${port && `:${port}`}`) : [];
}
