import type { RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { endSessions } from '../session/end-sessions.js';
import { keepLastAdministrator } from './keep-last-administrator.js';
import { loadManagedAccount } from './load-managed-account.js';
import type { StaffAccountInput } from './staff-account.inputs.js';

/** Shuts an account out at once: sessions end, API keys rest. @returns its id */
export async function disableStaffAccount(
  ctx: RequestContext,
  em: EntityManager,
  { id }: StaffAccountInput,
): Promise<string> {
  const account = await loadManagedAccount(ctx, em, id, 'id');
  if (!account.disabledAt) {
    await keepLastAdministrator(em, account);
    account.disabledAt = ctx.now;
    account.updatedAt = ctx.now;
  }
  await endSessions(em, account.id);
  return account.id;
}
