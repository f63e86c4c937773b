/** Where to go after signing in: a path of this console, never another site. */
export function returnAddress(next: unknown): string {
  const isOwnPath = typeof next === 'string' && /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in');
  return isOwnPath ? next : '/';
}
