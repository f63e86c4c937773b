/** SHA-256 of bytes, hexadecimal; null where the browser has no cryptography, which it has over HTTPS and at localhost. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  // Typed as always there.
  const subtle = (globalThis.crypto as Partial<Crypto>).subtle;
  if (!subtle) return null;
  const sum = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
