import { createHash } from 'node:crypto';

/** SHA-256 of an account's digits, hexadecimal: equal accounts have equal hashes. */
export function hashAccount(account: string): string {
  return createHash('sha256').update(account).digest('hex');
}

/** What everybody sees of an account: `****` and its last four digits. */
export function maskAccount(account: string): string {
  return `****${account.slice(-4)}`;
}
