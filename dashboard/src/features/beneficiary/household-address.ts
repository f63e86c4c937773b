/** The address that a household's QR code holds. */
export function householdAddress(origin: string, code: string): string {
  return `${origin}/household#${code}`;
}
