/** Longest text a search looks for. */
const MAX_TEXT = 100;

/** A LIKE pattern that finds `text` anywhere; its own wildcards mean themselves. */
export function likePattern(text: string): string {
  return `%${text
    .trim()
    .slice(0, MAX_TEXT)
    .replace(/[\\%_]/g, (character) => `\\${character}`)}%`;
}
