import type { Logger } from '@gonghui/kit';
import type { BetterAuthOptions, BetterAuthPlugin } from 'better-auth';
import { APIError } from 'better-auth/api';
import { jwt } from 'better-auth/plugins/jwt';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { username } from 'better-auth/plugins/username';
import { TOKEN_ISSUER, TOKEN_LIFETIME_SECONDS, claimsOfAccount } from './account-claims.js';
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from './password-problem.js';
import { secondFactorGuard } from './second-factor-guard.js';
import type { SignInPool } from './sign-in-pool.js';
import { USERNAME, USERNAME_LENGTH } from './username.js';

/** A session ends after half a day without use, in seconds. */
export const SESSION_LIFETIME_SECONDS = 12 * 3600;
/** A session in use is prolonged at most this often, in seconds. */
const SESSION_RENEWAL_SECONDS = 3600;
/** New tokens are signed with a new key after 30 days; the old one is published a day longer. */
const KEY_ROTATION_SECONDS = 30 * 86_400;
const KEY_GRACE_SECONDS = 86_400;

/** Header in which the handler hands the caller's network address to the library; never taken from outside. */
export const ADDRESS_HEADER = 'x-gonghui-address';

/** Where the sign-in library runs. */
export interface LibrarySettings {
  readonly pool: SignInPool;
  readonly secret: string;
  /** Address under which browsers see us, e.g. `http://127.0.0.1:4000`. */
  readonly baseUrl: string;
  readonly trustedOrigins: readonly string[];
  readonly logger: Logger;
  readonly now: () => Date;
}

/**
 * How the sign-in library is set up: our tables and column names, no way to register, no e-mail, and nothing that
 * changes its mind with NODE_ENV.
 */
export function libraryOptions({
  pool,
  secret,
  baseUrl,
  trustedOrigins,
  logger,
  now,
}: LibrarySettings): BetterAuthOptions & { plugins: BetterAuthPlugin[] } {
  return {
    appName: 'Gonghui',
    baseURL: baseUrl,
    basePath: '/auth',
    secret,
    // Only connect() and end() are used of the pool.
    database: pool,
    trustedOrigins: [...trustedOrigins],
    telemetry: { enabled: false },
    // At "warn" the library's router would also write every refusal to the console.
    logger: {
      level: 'info',
      log: (level, message) => logger[level === 'error' ? 'error' : 'debug']({ library: 'better-auth' }, message),
    },
    // Thrown to the handler, which knows the request id; the library would print to the console.
    onAPIError: { throw: true, errorURL: `${baseUrl}/sign-in` },
    // The handler counts requests itself: a fixed window in one statement.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: MIN_PASSWORD_LENGTH,
      maxPasswordLength: MAX_PASSWORD_LENGTH,
    },
    user: {
      modelName: 'staff_account',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    session: {
      modelName: 'session',
      expiresIn: SESSION_LIFETIME_SECONDS,
      updateAge: SESSION_RENEWAL_SECONDS,
      fields: {
        userId: 'account_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    account: {
      modelName: 'credential',
      updateAccountOnSignIn: false,
      accountLinking: { enabled: true, allowDifferentEmails: false },
      fields: {
        userId: 'account_id',
        accountId: 'subject',
        providerId: 'provider',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'verification',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    advanced: {
      cookiePrefix: 'gonghui',
      useSecureCookies: baseUrl.startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'strict', httpOnly: true, path: '/' },
      // The provider sends the browser back from its own site; a strict cookie would stay behind.
      cookies: { state: { attributes: { sameSite: 'lax' } } },
      // Named, because the library drops these checks where NODE_ENV is "test".
      disableOriginCheck: false,
      disableCSRFCheck: false,
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      database: {
        generateId: false,
        // A test compares the library's wishes with our migrations; the role of sign-in may not look into the catalogue.
        validateSchema: false,
      },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => {
            if (!(await claimsOfAccount(pool, { id: session.userId }, '')))
              throw new APIError('FORBIDDEN', { code: 'ACCOUNT_DISABLED', message: 'disabled' });
          },
        },
      },
      account: {
        // We ask a province's sign-on who somebody is, once; its tokens are not ours to keep.
        create: {
          before: async (credential) => ({
            data: {
              ...credential,
              accessToken: null,
              refreshToken: null,
              idToken: null,
              accessTokenExpiresAt: null,
              refreshTokenExpiresAt: null,
            },
          }),
        },
      },
    },
    plugins: [
      username({
        displayUsername: false,
        minUsernameLength: USERNAME_LENGTH.min,
        maxUsernameLength: USERNAME_LENGTH.max,
        usernameValidator: (name) => USERNAME.test(name),
        validationOrder: { username: 'post-normalization' },
      }),
      twoFactor({
        issuer: 'Gonghui',
        twoFactorTable: 'second_factor',
        schema: {
          user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
          twoFactor: {
            fields: {
              userId: 'account_id',
              backupCodes: 'backup_codes',
              failedVerificationCount: 'failed_verification_count',
              lockedUntil: 'locked_until',
            },
          },
        },
      }),
      secondFactorGuard(pool, secret, now),
      jwt({
        disableSettingJwtHeader: true,
        // ES256, not the default EdDSA: every JWT library that a data team or gateway may use verifies it.
        jwks: {
          keyPairConfig: { alg: 'ES256' },
          rotationInterval: KEY_ROTATION_SECONDS,
          gracePeriod: KEY_GRACE_SECONDS,
        },
        jwt: {
          issuer: TOKEN_ISSUER,
          audience: TOKEN_ISSUER,
          expirationTime: `${TOKEN_LIFETIME_SECONDS}s`,
          definePayload: async ({ user, session }) => {
            const claims = await claimsOfAccount(pool, { id: user.id }, session.id);
            if (!claims) throw new APIError('FORBIDDEN', { code: 'ACCOUNT_DISABLED', message: 'disabled' });
            return { ...claims };
          },
        },
        schema: {
          jwks: {
            modelName: 'signing_key',
            fields: {
              publicKey: 'public_key',
              privateKey: 'private_key',
              createdAt: 'created_at',
              expiresAt: 'expires_at',
            },
          },
        },
      }),
    ],
  };
}
