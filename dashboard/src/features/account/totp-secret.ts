/** The secret of a TOTP address in groups of four, for typing it in; null when the address has none. */
export function totpSecret(address: string): string | null {
  const secret = /[?&]secret=([A-Z2-7]+)/i.exec(address)?.[1];
  return secret?.match(/.{1,4}/g)?.join(' ') ?? null;
}
