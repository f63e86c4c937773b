/** Hundredths from a decimal text with at most two places, such as `8.75`; null when it is none, or negative. */
export function parseHundredths(text: string): number | null {
  const match = /^(\d{1,4})(?:[.。](\d{0,2}))?$/.exec(text.trim());
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : null;
}

/** Hundredths as a decimal with two places, `8.75`: as the graph takes marks and weights. */
export function formatHundredths(hundredths: number): string {
  const digits = String(hundredths).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Hundredths as a person writes them, without zeros at the end: `8.75`, `8.5`, `8`. */
export function plainHundredths(hundredths: number): string {
  return formatHundredths(hundredths).replace(/\.?0+$/, '');
}

/** The sum of decimals in hundredths; what is no number adds nothing. */
export function sumHundredths(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (parseHundredths(text) ?? 0), 0);
}
