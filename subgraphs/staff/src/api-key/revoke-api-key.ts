import { refuse, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { GraphQLError } from 'graphql';
import { isId } from '../account/is-id.js';
import { loadManagedAccount } from '../account/load-managed-account.js';
import type { RevokeApiKeyInput } from './api-key.types.js';

/** Ends a key of the own account or of one that the caller manages. What it did stays in the audit trail. @returns its id */
export async function revokeApiKey(ctx: RequestContext, em: EntityManager, { id }: RevokeApiKeyInput): Promise<string> {
  if (!ctx.actor) throw new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
  const [key] = isId(id)
    ? await em.execute<{ account_id: string }[]>('select account_id from staff.api_key where id = ?', [id])
    : [];
  const own = key?.account_id === ctx.actor.accountId;
  if (!key || (!own && !ctx.actor.scopes.has('staff:manage')))
    refuse('KEY_NOT_FOUND', 'There is no such key that you may revoke.', 'id');
  if (!own) await loadManagedAccount(ctx, em, key.account_id, 'id');
  await em.execute('delete from staff.api_key where id = ?', [id]);
  return id.toLowerCase();
}
