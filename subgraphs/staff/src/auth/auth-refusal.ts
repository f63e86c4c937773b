/** Stable codes of refusals under `/auth`. */
export type AuthRefusalCode =
  | 'ACCOUNT_DISABLED'
  | 'ACCOUNT_LOCKED'
  | 'BAD_REQUEST'
  | 'BODY_TOO_LARGE'
  | 'FOREIGN_ORIGIN'
  | 'IDENTITY_PROVIDER_UNAVAILABLE'
  | 'INTERNAL'
  | 'INVALID_CREDENTIALS'
  | 'METHOD_NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'PASSWORD_REFUSED'
  | 'RATE_LIMITED'
  | 'SECOND_FACTOR_ALREADY_ENABLED'
  | 'SECOND_FACTOR_EXPIRED'
  | 'SECOND_FACTOR_INVALID'
  | 'SECOND_FACTOR_LOCKED'
  | 'SECOND_FACTOR_NOT_ENABLED'
  | 'UNAUTHENTICATED'
  | 'UNSUPPORTED_MEDIA_TYPE';

const REFUSALS: Readonly<Record<AuthRefusalCode, readonly [status: number, message: string]>> = {
  ACCOUNT_DISABLED: [403, 'This account is disabled. Ask the administrator of your federation.'],
  ACCOUNT_LOCKED: [429, 'Too many wrong passwords in a row. The account is locked for a while.'],
  BAD_REQUEST: [400, 'The request could not be read. Send a JSON object with the documented fields.'],
  BODY_TOO_LARGE: [413, 'The request is too large.'],
  FOREIGN_ORIGIN: [403, 'This request comes from another site.'],
  IDENTITY_PROVIDER_UNAVAILABLE: [503, 'The sign-on of your federation does not answer. Try again later.'],
  INTERNAL: [500, 'Something went wrong on our side. Give the request id to support.'],
  INVALID_CREDENTIALS: [401, 'User name or password is wrong.'],
  METHOD_NOT_ALLOWED: [405, 'This address does not take that method.'],
  NOT_FOUND: [404, 'There is nothing at this address.'],
  PASSWORD_REFUSED: [400, 'Choose another password.'],
  RATE_LIMITED: [429, 'Too many requests from your network. Try again later.'],
  SECOND_FACTOR_ALREADY_ENABLED: [409, 'A second factor is already set up. Disable it first.'],
  SECOND_FACTOR_EXPIRED: [401, 'This sign-in has expired. Start again with your password.'],
  SECOND_FACTOR_INVALID: [401, 'The code is wrong or was used before. Wait for the next one.'],
  SECOND_FACTOR_LOCKED: [429, 'Too many wrong codes in a row. The second factor is locked for a while.'],
  SECOND_FACTOR_NOT_ENABLED: [409, 'No second factor is set up.'],
  UNAUTHENTICATED: [401, 'Sign in first.'],
  UNSUPPORTED_MEDIA_TYPE: [415, 'Send application/json.'],
};

/** A refusal of `/auth`: what the client gets as JSON. */
export class AuthRefusal extends Error {
  constructor(
    readonly code: AuthRefusalCode,
    /** When the same request may be tried again, for locks and limits. */
    readonly retryAt: Date | null = null,
    message: string = REFUSALS[code][1],
  ) {
    super(message);
    this.name = 'AuthRefusal';
  }

  /** The response: `{ code, message, retryAt?, requestId }`, and `Retry-After` in seconds for locks and limits. */
  toResponse(requestId: string, now: Date): Response {
    const headers = new Headers({ 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
    if (this.retryAt)
      headers.set('retry-after', String(Math.max(1, Math.ceil((this.retryAt.getTime() - now.getTime()) / 1000))));
    const body = {
      code: this.code,
      message: this.message,
      ...(this.retryAt && { retryAt: this.retryAt.toISOString() }),
      requestId,
    };
    return new Response(JSON.stringify(body), { status: REFUSALS[this.code][0], headers });
  }
}

/** Codes of the sign-in library, and what they are called here. */
const LIBRARY_CODES: Readonly<Record<string, AuthRefusalCode>> = {
  ACCOUNT_DISABLED: 'ACCOUNT_DISABLED',
  ACCOUNT_TEMPORARILY_LOCKED: 'SECOND_FACTOR_LOCKED',
  BACKUP_CODES_NOT_ENABLED: 'SECOND_FACTOR_NOT_ENABLED',
  CREDENTIAL_ACCOUNT_NOT_FOUND: 'INVALID_CREDENTIALS',
  CROSS_SITE_NAVIGATION_LOGIN_BLOCKED: 'FOREIGN_ORIGIN',
  INVALID_BACKUP_CODE: 'SECOND_FACTOR_INVALID',
  INVALID_CODE: 'SECOND_FACTOR_INVALID',
  INVALID_ORIGIN: 'FOREIGN_ORIGIN',
  INVALID_PASSWORD: 'INVALID_CREDENTIALS',
  INVALID_TWO_FACTOR_COOKIE: 'SECOND_FACTOR_EXPIRED',
  INVALID_USERNAME: 'INVALID_CREDENTIALS',
  INVALID_USERNAME_OR_PASSWORD: 'INVALID_CREDENTIALS',
  MISSING_OR_NULL_ORIGIN: 'FOREIGN_ORIGIN',
  PASSWORD_TOO_LONG: 'PASSWORD_REFUSED',
  PASSWORD_TOO_SHORT: 'PASSWORD_REFUSED',
  SECOND_FACTOR_LOCKED: 'SECOND_FACTOR_LOCKED',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'SECOND_FACTOR_EXPIRED',
  TOTP_ALREADY_ENABLED: 'SECOND_FACTOR_ALREADY_ENABLED',
  TOTP_NOT_ENABLED: 'SECOND_FACTOR_NOT_ENABLED',
  TWO_FACTOR_NOT_ENABLED: 'SECOND_FACTOR_NOT_ENABLED',
  UNAUTHORIZED: 'UNAUTHENTICATED',
  USERNAME_TOO_LONG: 'INVALID_CREDENTIALS',
  USERNAME_TOO_SHORT: 'INVALID_CREDENTIALS',
};

/** The refusal behind an error response of the library. Its own words are not shown: they change with its versions. */
export function refusalOf(status: number, body: { code?: unknown; retryAt?: unknown }): AuthRefusal {
  const known = typeof body.code === 'string' ? LIBRARY_CODES[body.code] : undefined;
  if (known) return new AuthRefusal(known, typeof body.retryAt === 'string' ? new Date(body.retryAt) : null);
  if (status === 401) return new AuthRefusal('UNAUTHENTICATED');
  if (status === 403) return new AuthRefusal('FOREIGN_ORIGIN');
  if (status === 404) return new AuthRefusal('NOT_FOUND');
  return new AuthRefusal(status < 500 ? 'BAD_REQUEST' : 'INTERNAL');
}
