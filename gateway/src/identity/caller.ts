import type { Claims } from '@gonghui/kit';

/** Somebody whose identity has been proven. */
export interface Caller {
  readonly claims: Claims;
  readonly scopes: ReadonlySet<string>;
  readonly by: 'token' | 'api-key';
}

export function callerOf(claims: Claims, by: Caller['by']): Caller {
  return { claims, scopes: new Set(claims.scopes.split(' ').filter(Boolean)), by };
}
