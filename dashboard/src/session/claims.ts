/** What the console reads from its short-lived token. The server decides; this only shapes the screen. */
export interface Claims {
  readonly accountId: string;
  readonly name: string;
  /** Id of the union the account belongs to: the root of what it may see. */
  readonly unionId: string;
  readonly scopes: ReadonlySet<string>;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Reads the claims of a JWT without checking its signature; null when the text isn't such a token. */
export function readClaims(token: string): Claims | null {
  const payload = token.split('.')[1];
  if (!payload) return null;
  let json: unknown;
  try {
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
      char.charCodeAt(0),
    );
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
  if (typeof json !== 'object' || json === null) return null;
  // By hand: a library for this alone would be in the first file of every page.
  const { sub, name, union, scopes, exp } = json as Record<string, unknown>;
  if (typeof sub !== 'string' || typeof name !== 'string' || typeof union !== 'string') return null;
  if (typeof scopes !== 'string' || typeof exp !== 'number') return null;
  return {
    accountId: sub,
    name,
    unionId: union,
    scopes: new Set(scopes.split(' ').filter(Boolean)),
    expiresAt: exp * 1000,
  };
}
