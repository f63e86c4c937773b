interface TokenContent {
  sub?: string;
  name?: string;
  union?: string;
  scopes?: string;
  /** Seconds since 1970. */
  exp: number;
}

/** A token of the form the server gives out, without a signature that holds. */
export function makeToken(content: TokenContent): string {
  const payload = { sub: 'account-1', name: '王丽华', union: 'union-1', scopes: 'organization:read', ...content };
  return `${encode({ alg: 'ES256' })}.${encode(payload)}.signature`;
}

function encode(value: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
