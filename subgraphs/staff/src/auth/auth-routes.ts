import { AuthRefusal } from './auth-refusal.js';
import type { OidcProvider } from './oidc.js';
import { CHANGE_LIMIT, SIGN_IN_LIMIT, type RateLimit } from './rate-limit.js';

export type Json = Record<string, unknown>;

/** What the sign-in page offers before anybody has signed in. */
export interface SignInOffer {
  readonly providers: readonly OidcProvider[];
  /** Accounts for trying the system out; none outside a demo. */
  readonly demoAccounts: readonly OfferedAccount[];
}

/** An account of the demo, offered with its password. */
export interface OfferedAccount {
  readonly username: string;
  readonly password: string;
  readonly name: string;
  /** Name of the union it belongs to. */
  readonly union: string;
}

/** One address under `/auth`: what it takes, what guards it and what it gives back. */
export interface AuthRoute {
  /** Name in the audit trail and the log. */
  readonly action: string;
  /** Body fields, all required, with what a value must satisfy before the library sees it. */
  readonly fields: Readonly<Record<string, (value: string) => boolean>>;
  /** Fields added for the library. */
  readonly fixed?: Json;
  /** Requests of one network counted together with those of the same group. */
  readonly limit?: RateLimit & { readonly group: string };
  /** Whether the caller's session is looked up, and refused when there is none. */
  readonly session?: 'optional' | 'required';
  /** Whose password is checked: such requests count towards the lock-out. */
  readonly password?: 'of body' | 'of session';
  /** Whether success may complete a sign-in. */
  readonly signsIn?: boolean;
  /** The federation's sign-on that is asked. */
  readonly provider?: (url: URL, body: Record<string, string> | null) => string;
  readonly takesQuery?: boolean;
  readonly cacheControl?: string;
  /** Answers without the library. */
  readonly answer?: (offer: SignInOffer) => unknown;
  /** The part of the library's answer that leaves the process. */
  readonly project: (answer: Json | null) => unknown;
}

const SIGN_IN = { ...SIGN_IN_LIMIT, group: 'sign-in' };
const CHANGE = { ...CHANGE_LIMIT, group: 'change' };

const isShort = (value: string) => value.length > 0 && value.length <= 512;
const isCode = (value: string) => /^[\w-]{1,64}$/.test(value);
const isLocalPath = (value: string) => value.length <= 2048 && /^\/(?![/\\])[^\\\u0000-\u001f]*$/.test(value);

const nothing = () => ({ ok: true });

/** The signed-in account; the session's token stays in the cookie. */
function account(user: unknown): Json {
  const { id, username, name, twoFactorEnabled } = user as Json;
  return { id, username, name, twoFactorEnabled: twoFactorEnabled === true };
}

const signInResult = (answer: Json | null) =>
  answer?.['twoFactorRedirect']
    ? { twoFactorRedirect: true, twoFactorMethods: answer['twoFactorMethods'] }
    : { user: account(answer?.['user']) };

/** The label of a TOTP address is our synthetic e-mail; people shall read their user name in the app. */
const withoutAddress = (totpUri: unknown) =>
  String(totpUri).replaceAll('%40accounts.invalid', '').replaceAll('@accounts.invalid', '');

const ROUTES: Readonly<Record<string, AuthRoute>> = {
  'POST /sign-in/username': {
    action: 'signIn',
    fields: { username: isShort, password: isShort },
    limit: SIGN_IN,
    password: 'of body',
    signsIn: true,
    project: signInResult,
  },
  'POST /sign-in/social': {
    action: 'startSignOn',
    fields: { provider: isShort, callbackURL: isLocalPath },
    fixed: { errorCallbackURL: '/sign-in', disableRedirect: true },
    limit: SIGN_IN,
    provider: (_url, body) => body!['provider']!,
    project: (answer) => ({ url: answer?.['url'] }),
  },
  'GET /callback/:id': {
    action: 'signOn',
    fields: {},
    takesQuery: true,
    provider: ({ pathname }) => pathname.split('/').at(-1)!,
    project: nothing,
  },
  'POST /two-factor/verify-totp': {
    action: 'verifySecondFactor',
    fields: { code: isCode },
    limit: SIGN_IN,
    session: 'optional',
    signsIn: true,
    project: signInResult,
  },
  'POST /two-factor/verify-backup-code': {
    action: 'useBackupCode',
    fields: { code: isCode },
    limit: SIGN_IN,
    session: 'optional',
    signsIn: true,
    project: signInResult,
  },
  'POST /sign-out': { action: 'signOut', fields: {}, limit: CHANGE, session: 'optional', project: nothing },
  'POST /revoke-sessions': {
    action: 'signOutEverywhere',
    fields: {},
    limit: CHANGE,
    session: 'required',
    project: nothing,
  },
  'POST /change-password': {
    action: 'changePassword',
    fields: { currentPassword: isShort, newPassword: isShort },
    fixed: { revokeOtherSessions: true },
    limit: CHANGE,
    session: 'required',
    password: 'of session',
    project: nothing,
  },
  'POST /two-factor/enable': {
    action: 'enableSecondFactor',
    fields: { password: isShort },
    limit: CHANGE,
    session: 'required',
    password: 'of session',
    project: (answer) => ({ totpURI: withoutAddress(answer?.['totpURI']), backupCodes: answer?.['backupCodes'] }),
  },
  'POST /two-factor/disable': {
    action: 'disableSecondFactor',
    fields: { password: isShort },
    limit: CHANGE,
    session: 'required',
    password: 'of session',
    project: nothing,
  },
  'POST /two-factor/generate-backup-codes': {
    action: 'renewBackupCodes',
    fields: { password: isShort },
    limit: CHANGE,
    session: 'required',
    password: 'of session',
    project: (answer) => ({ backupCodes: answer?.['backupCodes'] }),
  },
  'GET /get-session': {
    action: 'renewSession',
    fields: {},
    project: (answer) => {
      if (!answer) return null;
      const { id, createdAt, expiresAt } = answer['session'] as Json;
      return { session: { id, createdAt, expiresAt }, user: account(answer['user']) };
    },
  },
  'GET /token': { action: 'renewSession', fields: {}, project: (answer) => ({ token: answer?.['token'] }) },
  'GET /jwks': {
    action: 'readKeys',
    fields: {},
    cacheControl: 'public, max-age=300',
    project: (answer) => ({ keys: answer?.['keys'] }),
  },
  'GET /providers': {
    action: 'readProviders',
    fields: {},
    answer: ({ providers, demoAccounts }) => ({
      providers: providers.map(({ id, name }) => ({ id, name })),
      demoAccounts,
    }),
    project: nothing,
  },
};

const PATHS: ReadonlySet<string> = new Set(Object.keys(ROUTES).map((key) => key.split(' ')[1]!));

/** The route of a request. @throws AuthRefusal `NOT_FOUND` or `METHOD_NOT_ALLOWED` */
export function findRoute(method: string, pathname: string): AuthRoute {
  const path = pathname.startsWith('/auth/')
    ? pathname.slice('/auth'.length).replace(/^(\/callback)\/[a-z0-9-]+$/, '$1/:id')
    : '';
  const route = ROUTES[`${method} ${path}`];
  if (route) return route;
  throw new AuthRefusal(PATHS.has(path) ? 'METHOD_NOT_ALLOWED' : 'NOT_FOUND');
}
