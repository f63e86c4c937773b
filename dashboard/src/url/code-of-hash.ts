/** The code in an address’s hash, or that was typed; null when there is none that a server could know. */
export function codeOfHash(text: string): string | null {
  return /^#?([\w-]{16,64})$/.exec(text.trim())?.[1] ?? null;
}
