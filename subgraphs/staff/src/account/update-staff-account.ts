import { refuse, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { checkAccountFields } from './check-account-fields.js';
import { keepLastAdministrator } from './keep-last-administrator.js';
import { loadAccount, loadManager, refuseUnlessAllowed } from './load-managed-account.js';
import { changedRoles, inOrder, mayGrant, mayManage } from './may-manage.js';
import type { UpdateStaffAccountInput } from './staff-account.inputs.js';

/** Changes name and roles of an account; of the own account only the name. @returns its id */
export async function updateStaffAccount(
  ctx: RequestContext,
  em: EntityManager,
  input: UpdateStaffAccountInput,
): Promise<string> {
  const manager = await loadManager(ctx, em);
  const account = await loadAccount(em, input.id, 'id');
  checkAccountFields({ name: input.name });
  const roles = inOrder(input.roles ?? account.roles);
  const grantableRoles = inOrder(input.grantableRoles ?? account.grantableRoles);
  const changed = changedRoles(account.roles, roles);
  const changedGrantable = changedRoles(account.grantableRoles, grantableRoles);
  if (account.id === manager.id) {
    if (changed.length + changedGrantable.length > 0)
      refuse(
        'OWN_ROLES',
        'Nobody changes the own roles. Ask another administrator.',
        changed.length > 0 ? 'roles' : 'grantableRoles',
      );
  } else {
    refuseUnlessAllowed(mayManage(manager, account), 'id');
    refuseUnlessAllowed(mayGrant(manager, changed), 'roles');
    refuseUnlessAllowed(mayGrant(manager, changedGrantable), 'grantableRoles');
  }
  if (changed.includes('ADMINISTRATOR') && !roles.includes('ADMINISTRATOR') && !account.disabledAt)
    await keepLastAdministrator(em, account);
  if (input.name != null) account.name = input.name.trim();
  account.roles = roles;
  account.grantableRoles = grantableRoles;
  account.updatedAt = ctx.now;
  return account.id;
}
