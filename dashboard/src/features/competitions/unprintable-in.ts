/**
 * Whose certificate cannot be printed, and for which characters, from the server's sentence about it; null where the
 * sentence is about something else.
 */
export function unprintableIn(sentence: string): { readonly recipient: string; readonly characters: string } | null {
  const [whole, recipient] = /^(.+) \(\d{4}-[0-9A-Z-]+\): the font has no /.exec(sentence) ?? [];
  if (whole === undefined || recipient === undefined) return null;
  return { recipient, characters: [...sentence.matchAll(/“.+?” \(U\+[0-9A-F]+\)/gu)].join(' ') };
}
