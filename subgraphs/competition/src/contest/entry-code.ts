import { hash, randomInt } from 'node:crypto';

/** Letters and digits that are not taken for another: no 0 and O, no 1, I and L. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 16;

/** A new code of a participant, e.g. `K7QM-2XRB-9FHD-TW4A`: 79 random bits, to be scanned or typed. Only its hash is kept. */
export function makeEntryCode(): { readonly code: string; readonly hash: string } {
  const letters = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]!).join('');
  const code = letters.replaceAll(/(.{4})(?=.)/g, '$1-');
  return { code, hash: hashEntryCode(code) };
}

/** SHA-256 of a code however it was typed, hexadecimal. What is random needs no salt. */
export function hashEntryCode(code: string): string {
  return hash(
    'sha256',
    code
      .slice(0, 64)
      .toUpperCase()
      .replaceAll(/[^0-9A-Z]/g, ''),
  );
}
