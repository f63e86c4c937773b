import { hash, randomBytes } from 'node:crypto';

/** Bytes of a code: more than anybody can try. */
const CODE_BYTES = 24;

/** A new code for the wall of a household: 32 letters, digits, - and _, from 192 random bits. Only its hash is kept. */
export function makeBeneficiaryCode(): { readonly code: string; readonly hash: string } {
  const code = randomBytes(CODE_BYTES).toString('base64url');
  return { code, hash: hashBeneficiaryCode(code) };
}

/** SHA-256 of a code, hexadecimal. What is random needs no salt. */
export function hashBeneficiaryCode(code: string): string {
  return hash('sha256', code);
}
