/** The address that a household’s QR code holds. */
export function householdAddress(origin: string, code: string): string {
  return `${origin}/household#${code}`;
}

/** The code in an address’s hash; null when there is none that a server could know. */
export function codeOf(hash: string): string | null {
  return /^#([\w-]{16,64})$/.exec(hash)?.[1] ?? null;
}
