import { STAFF_ROLES, type StaffRole } from '../role/role.js';

/** An account as far as managing it is concerned. */
export interface ManagedAccount {
  readonly id: string;
  readonly roles: readonly StaffRole[];
  readonly grantableRoles: readonly StaffRole[];
}

/** Who manages. */
export interface Manager {
  readonly id: string;
  readonly grantableRoles: readonly StaffRole[];
}

/** What a rule about managing accounts says. */
export type ManageDecision =
  | { readonly state: 'allowed' }
  | {
      readonly state: 'refused';
      readonly code: 'OWN_ACCOUNT' | 'ROLE_NOT_GRANTABLE';
      readonly roles: readonly StaffRole[];
    };

const ALLOWED: ManageDecision = { state: 'allowed' };

/**
 * Whether the manager may act on an account at all (new password, disable, sign out …). Whoever can set an account's
 * password can act as it, so it must hold and grant nothing that the manager may not grant.
 */
export function mayManage(manager: Manager, account: ManagedAccount): ManageDecision {
  if (manager.id === account.id) return { state: 'refused', code: 'OWN_ACCOUNT', roles: [] };
  return mayGrant(manager, account.roles, account.grantableRoles);
}

/** Whether the manager may give all these roles. */
export function mayGrant(
  manager: Pick<Manager, 'grantableRoles'>,
  ...roles: readonly (readonly StaffRole[])[]
): ManageDecision {
  const beyond = inOrder(roles.flat()).filter((role) => !manager.grantableRoles.includes(role));
  return beyond.length === 0 ? ALLOWED : { state: 'refused', code: 'ROLE_NOT_GRANTABLE', roles: beyond };
}

/** The roles that one list has and the other has not. */
export function changedRoles(before: readonly StaffRole[], after: readonly StaffRole[]): StaffRole[] {
  return inOrder([...before, ...after]).filter((role) => before.includes(role) !== after.includes(role));
}

/** Each role once, in the order of `STAFF_ROLES`. */
export function inOrder(roles: readonly StaffRole[]): StaffRole[] {
  return STAFF_ROLES.filter((role) => roles.includes(role));
}
