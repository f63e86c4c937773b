import type { StaffRole } from '@/gql/graphql';

interface Manager {
  readonly id: string;
  readonly grantableRoles: readonly StaffRole[];
}

interface Managed {
  readonly id: string;
  readonly roles: readonly StaffRole[];
  readonly grantableRoles: readonly StaffRole[];
}

/** Why the reader can't act on an account. */
export type ManageRefusal =
  | { readonly reason: 'no-manager' }
  | { readonly reason: 'own' }
  | { readonly reason: 'roles'; readonly roles: readonly StaffRole[] };

/**
 * Whether the reader may act on an account; null when they may. Whoever can set an account's password can act as it, so
 * it must not hold or grant a role that the reader may not grant. The server decides; this explains beforehand.
 */
export function manageRefusal(manager: Manager | null, account: Managed): ManageRefusal | null {
  if (!manager) return { reason: 'no-manager' };
  if (manager.id === account.id) return { reason: 'own' };
  const held = new Set([...account.roles, ...account.grantableRoles]);
  const roles = [...held].filter((role) => !manager.grantableRoles.includes(role));
  return roles.length > 0 ? { reason: 'roles', roles } : null;
}
