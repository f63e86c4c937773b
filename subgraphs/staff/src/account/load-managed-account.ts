import { refuse, requireScope, type RequestContext } from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { GraphQLError } from 'graphql';
import { scopesOf } from '../role/role.js';
import { isId } from './is-id.js';
import { mayManage, type ManageDecision, type Manager } from './may-manage.js';
import { StaffAccount } from './staff-account.entity.js';

/**
 * The caller as a manager of accounts, read afresh: a token outlives the loss of a role by some minutes, and this must not.
 * @throws GraphQLError `UNAUTHENTICATED` or `FORBIDDEN`
 */
export async function loadManager(ctx: RequestContext, em: EntityManager): Promise<Manager> {
  const { accountId } = requireScope(ctx.actor, 'staff:manage');
  const own = isId(accountId) ? await em.findOne(StaffAccount, { id: accountId }) : null;
  if (!own || own.disabledAt || !scopesOf(own.roles).includes('staff:manage'))
    throw new GraphQLError('Your account does not manage accounts any more.', {
      extensions: { code: 'FORBIDDEN', scope: 'staff:manage' },
    });
  return own;
}

/** The account that an input names, locked for a change. Unknown ids and those outside the scope are refused alike. */
export async function loadAccount(em: EntityManager, id: string, field: string): Promise<StaffAccount> {
  const account = isId(id) ? await em.findOne(StaffAccount, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  return account ?? refuse('ACCOUNT_NOT_FOUND', 'There is no such account in your scope.', field);
}

/** The account that an input names, when the caller may act on it. @see may-manage.md */
export async function loadManagedAccount(
  ctx: RequestContext,
  em: EntityManager,
  id: string,
  field: string,
): Promise<StaffAccount> {
  const manager = await loadManager(ctx, em);
  const account = await loadAccount(em, id, field);
  refuseUnlessAllowed(mayManage(manager, account), field);
  return account;
}

/** Turns a refusal of the rules into one for the person. */
export function refuseUnlessAllowed(decision: ManageDecision, field: string): void {
  if (decision.state === 'allowed') return;
  if (decision.code === 'OWN_ACCOUNT')
    refuse('OWN_ACCOUNT', 'Nobody manages the own account. Ask another administrator.', field);
  refuse(
    'ROLE_NOT_GRANTABLE',
    `You may not grant ${decision.roles.join(', ')}. Ask an administrator of the union above.`,
    field,
  );
}
