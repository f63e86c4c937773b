import * as v from 'valibot';

const claimsSchema = v.object({
  sub: v.string(),
  name: v.string(),
  union: v.string(),
  scopes: v.string(),
  exp: v.number(),
});

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
  const claims = v.safeParse(claimsSchema, json);
  if (!claims.success) return null;
  const { sub, name, union, scopes, exp } = claims.output;
  return {
    accountId: sub,
    name,
    unionId: union,
    scopes: new Set(scopes.split(' ').filter(Boolean)),
    expiresAt: exp * 1000,
  };
}
