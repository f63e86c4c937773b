import { hash } from 'node:crypto';

/**
 * The id of a row of the demo data: the same on every machine, because it is derived from what the row is.
 * @param kind what the key names, e.g. `union`
 * @returns UUID of version 8 (made by the application)
 */
export function demoId(kind: string, key: string): string {
  const digest = hash('sha256', `${kind} ${key}`);
  const variant = ((Number.parseInt(digest[16]!, 16) & 3) | 8).toString(16);
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}
