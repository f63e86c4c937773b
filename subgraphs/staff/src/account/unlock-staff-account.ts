import type { RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { loadManagedAccount } from './load-managed-account.js';
import type { StaffAccountInput } from './staff-account.inputs.js';

/** Lifts the locks that wrong passwords and codes have set, before they end by themselves. @returns the account's id */
export async function unlockStaffAccount(
  ctx: RequestContext,
  em: EntityManager,
  { id }: StaffAccountInput,
): Promise<string> {
  const account = await loadManagedAccount(ctx, em, id, 'id');
  await em.execute('delete from staff.lockout where account_id = ?', [account.id]);
  await em.execute(
    'update staff.second_factor set failed_verification_count = 0, locked_until = null where account_id = ?',
    [account.id],
  );
  return account.id;
}
