import type { Problem } from '@gonghui/kit/rules';
import { createHash } from 'node:crypto';

/** What is wrong with the number of an account, without spaces. */
export function checkAccount(account: string): Problem {
  return /^\d{8,32}$/.test(account) ? null : 'The number of the account has 8 to 32 digits.';
}

/** SHA-256 of an account's digits, hexadecimal: equal accounts have equal hashes. */
export function hashAccount(account: string): string {
  return createHash('sha256').update(account).digest('hex');
}

/** What everybody sees of an account: `****` and its last four digits. */
export function maskAccount(account: string): string {
  return `****${account.slice(-4)}`;
}
