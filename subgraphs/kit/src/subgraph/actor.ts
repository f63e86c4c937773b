import { GraphQLError } from 'graphql';
import type { Claims } from './gateway-signature.js';

/** The signed-in account on whose behalf a request runs. */
export interface Actor {
  readonly accountId: string;
  readonly name: string;
  /** Union whose subtree is this account's scope. */
  readonly unionId: string;
  readonly scopes: ReadonlySet<string>;
  readonly sessionId: string | null;
}

export function actorFrom(claims: Claims | null): Actor | null {
  if (!claims) return null;
  return {
    accountId: claims.sub,
    name: claims.name,
    unionId: claims.union,
    scopes: new Set(claims.scopes.split(' ').filter(Boolean)),
    sessionId: claims.sid ?? null,
  };
}

/**
 * The actor, when it holds `scope`. Use cases call this first: the gateway's directives are one lock, this is the
 * second, row-level security is the third.
 * @throws GraphQLError `UNAUTHENTICATED` or `FORBIDDEN`
 */
export function requireScope(actor: Actor | null, scope: string): Actor {
  if (!actor) throw new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
  if (!actor.scopes.has(scope))
    throw new GraphQLError(`Your account does not hold the scope ${scope}.`, {
      extensions: { code: 'FORBIDDEN', scope },
    });
  return actor;
}
