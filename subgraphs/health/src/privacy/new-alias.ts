import { randomBytes } from 'node:crypto';

/** A name that says nothing: a letter and twelve digits by chance, so that it tells neither age nor place nor order. */
export function newAlias(letter: string): string {
  return `${letter}${(randomBytes(6).readUIntBE(0, 6) % 1_000_000_000_000).toString().padStart(12, '0')}`;
}
