/** The address that a participant's QR code holds. The code stands behind `#`, which no server sees or logs. */
export function entryAddress(origin: string, code: string): string {
  return `${origin}/contest#${code}`;
}

/** The code in an address's hash or in what was typed, as it was handed out; null when it cannot be one. */
export function entryCodeOf(text: string): string | null {
  const letters = text
    .replace(/^#/, '')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '');
  return letters.length === 16 ? letters.replaceAll(/(.{4})(?=.)/g, '$1-') : null;
}
