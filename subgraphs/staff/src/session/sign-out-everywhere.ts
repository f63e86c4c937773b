import { refuse, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { GraphQLError } from 'graphql';
import { loadManagedAccount } from '../account/load-managed-account.js';
import type { SignOutEverywhereInput } from '../account/staff-account.inputs.js';
import { endSessions } from './end-sessions.js';

/** Ends all sessions of the own account or of one that the caller manages. @returns the account's id */
export async function signOutEverywhere(
  ctx: RequestContext,
  em: EntityManager,
  { accountId }: SignOutEverywhereInput,
): Promise<string> {
  if (!ctx.actor) throw new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
  const own = ctx.actor.accountId === accountId.toLowerCase();
  if (!own && !ctx.actor.scopes.has('staff:manage'))
    refuse('ACCOUNT_NOT_FOUND', 'There is no such account that you manage.', 'accountId');
  const id = own ? ctx.actor.accountId : (await loadManagedAccount(ctx, em, accountId, 'accountId')).id;
  await endSessions(em, id);
  return id;
}
