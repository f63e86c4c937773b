import type { RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { loadManagedAccount } from './load-managed-account.js';
import type { StaffAccountInput } from './staff-account.inputs.js';

/** Lets a disabled account sign in again. @returns its id */
export async function enableStaffAccount(
  ctx: RequestContext,
  em: EntityManager,
  { id }: StaffAccountInput,
): Promise<string> {
  const account = await loadManagedAccount(ctx, em, id, 'id');
  if (account.disabledAt) {
    account.disabledAt = null;
    account.updatedAt = ctx.now;
  }
  return account.id;
}
