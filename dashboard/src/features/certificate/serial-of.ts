/**
 * The serial in what somebody typed or scanned, e.g. `2026-7K3F-0001-Q8ZP4M`; the empty text where there is none. Letters
 * may be small, dashes of any kind, and a whole address may stand around it.
 */
export function serialOf(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[‐-―−]/g, '-')
    .replace(/\s/g, '');
  return /\d{4}-[2-9A-Z]{4}-\d{4,5}-[2-9A-Z]{6}(?![0-9A-Z])/.exec(plain)?.[0] ?? '';
}
