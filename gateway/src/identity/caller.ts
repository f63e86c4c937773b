import type { Claims } from '@gonghui/kit';

/** Somebody whose identity has been proven. */
export interface Caller {
  readonly claims: Claims;
  readonly scopes: ReadonlySet<string>;
  readonly by: 'token' | 'api-key';
  /** When the proof ends, in milliseconds since the epoch; null for a key, which is asked about again and again. */
  readonly until: number | null;
}

export function callerOf(claims: Claims, by: Caller['by'], until: number | null): Caller {
  return { claims, scopes: new Set(claims.scopes.split(' ').filter(Boolean)), by, until };
}
