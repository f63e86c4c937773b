import type { Translate } from '@/i18n/use-text';

/** Refusals of the server that the console says in the reader's language. */
const known = [
  'USERNAME_INVALID',
  'USERNAME_TAKEN',
  'NAME_INVALID',
  'PASSWORD_REFUSED',
  'UNION_NOT_FOUND',
  'ROLE_NOT_GRANTABLE',
  'OWN_ROLES',
  'OWN_ACCOUNT',
  'ACCOUNT_NOT_FOUND',
  'LAST_ADMINISTRATOR',
  'KEY_NOT_FOUND',
  'SCOPES_MISSING',
  'SCOPE_NOT_HELD',
  'EXPIRY_INVALID',
  'TOO_MANY_KEYS',
  'VERIFICATION_ELSEWHERE',
  'INVALID_CREDENTIALS',
  'ACCOUNT_LOCKED',
  'ACCOUNT_DISABLED',
  'RATE_LIMITED',
  'SECOND_FACTOR_INVALID',
  'SECOND_FACTOR_EXPIRED',
  'SECOND_FACTOR_LOCKED',
  'SECOND_FACTOR_ALREADY_ENABLED',
  'SECOND_FACTOR_NOT_ENABLED',
  'UNAUTHENTICATED',
  'UNREACHABLE',
] as const;

/** A refusal by its code; the server's own sentence when the code is a newer one. */
export function refusalText(
  t: Translate,
  { code, message }: { readonly code: string; readonly message: string },
): string {
  const found = known.find((one) => one === code);
  return found ? t(`credentials.refusals.${found}`) : message;
}
